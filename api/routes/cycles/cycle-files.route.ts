import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { cycleMember } from '#db/queries/cycle.query.ts';
import { sideOf } from '#api/routes/files/named-files.ts';
import type { FileOwner } from '#api/routes/files/receive-file.ts';
import { NameField, SentAhead, sentAhead } from '#api/routes/files/sent-ahead.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { Problem } from '#api/support/problem.ts';
import { route } from '#api/support/route.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { requireSide } from '#api/support/whose-side.ts';

/** A report has a draft that holds its files; what is given to the cycle itself has none, and is sent ahead. */
export const sendCycleFile = route({
  ...{ method: 'POST', path: '/cycles/:cycle/files', tag: 'cycles', name: 'sendCycleFile', asks: 'person' },
  summary: 'Send a signed scan, or what shows a correction, ahead of the act that names it: its bytes as the body',
  takes: {
    params: CycleParams,
    querystring: z.object({
      name: NameField,
      unit: UnitField.optional().describe('Whose figures it corrects; left out: a scan of a paper of the host'),
    }),
  },
  bytes: true,
  output: SentAhead,
  handle: ({ caller, params, query: { name, unit }, request, deps }) =>
    sentAhead(deps, request, {
      name,
      allowed: () =>
        inPlaceOf(deps, caller, (actor, seen) => ownerOf(seen, { caller, actor, unit, cycle: params.cycle })),
    }),
});

interface Asked {
  readonly caller: Actor;
  readonly actor: Actor;
  readonly unit: UnitId | undefined;
  readonly cycle: string;
}

async function ownerOf(deps: ApiDeps, { caller, actor, unit, cycle }: Asked): Promise<FileOwner> {
  const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
  const { ledger, stream, host } = place;
  const from = { ledger, stream, host, account: actor.account ?? null };
  if (unit === undefined) {
    authoriseCommand(actor, 'reviewCycle.AttachScans', place, null);
    return { ...from, ...ofHost(host) };
  }
  authoriseCommand(actor, 'reviewCycle.RecordVariance', place, unit);
  await requireSide(deps, caller, place, unit);
  if ((await cycleMember(deps.db, stream, unit)) === undefined) throw new Problem('not-found');
  return { ...from, unit, side: sideOf(actor, unit) };
}

/** What the host gives of its own papers. */
export function ofHost(host: UnitId): Pick<FileOwner, 'unit' | 'side'> {
  return { unit: host, side: 'host' };
}
