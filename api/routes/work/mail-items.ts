import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { orphansOn } from '#domain/organisation/holders.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { type UndeliveredMail, undeliveredMail, unprintedMail } from '#db/queries/host-work.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { workItem } from '#api/routes/work/item.ts';
import type { WorkItemShape } from '#api/routes/work/work.shape.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';

/** Letters that reached nobody or that wait to be printed, by what they are about: how many units they are to, and the first of them. */
export async function mailItems(deps: ApiDeps, actor: Actor): Promise<readonly WorkItemShape[]> {
  const hosts = hostsOf(actor);
  const onPaper = deps.lettersOnPaper ?? false;
  const orphans = orphansOn(await deps.register(), todayOf(null));
  const [undelivered, toPrint, nameOf] = await Promise.all([
    undeliveredMail(deps.db, hosts, onPaper),
    unprintedMail(deps.db, hosts, onPaper, orphans),
    unitNames(deps),
  ]);
  const factsOf = (row: UndeliveredMail) => ({
    ...{ stream: row.stream, rehearsal: row.rehearsal, count: row.units, due: null },
    names: row.first.map(nameOf),
    since: row.since.toISOString(),
  });
  return [
    ...undelivered.map((row) =>
      workItem('mailUndelivered', { ...factsOf(row), address: addressOf.mailbox(row.stream) }),
    ),
    ...toPrint.map((row) => workItem('lettersToPrint', { ...factsOf(row), address: addressOf.bundle(row.stream) })),
  ];
}
