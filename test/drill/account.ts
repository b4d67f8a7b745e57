import { sql } from 'kysely';
import { openDatabase } from '#db/database.ts';
import { registry } from '#engine/registry.ts';
import { verifyRecord } from '#engine/verify.ts';
import type { LoadReport } from '#test/drill/load.ts';
import { until } from '#test/support/until.ts';

export interface Account {
  readonly commands: number;
  readonly lost: number;
  readonly doubled: number;
  readonly differing: number;
  /** Chains, outcomes, letters and every projection against its rebuild. */
  readonly whole: boolean;
  /** What of the record says otherwise than the rest, with how many; nothing where it is whole. */
  readonly findings: Readonly<Record<string, number>>;
  /** Rows by which the projections and their rebuild differ. */
  readonly rebuildDiffers: number;
  readonly answers: Readonly<Record<string, number>>;
}

/** What waits longer than that is lost. */
const patienceMillis = 180_000;

/** Every command that was answered, against the record: carried out once, with the outcome its sender was told. */
export async function account(
  databaseUrl: string,
  { given, answers }: LoadReport,
  cycles: readonly string[],
): Promise<Account> {
  const db = openDatabase(databaseUrl, { asOwner: true, max: 2 });
  try {
    const latest = Date.now() + patienceMillis;
    await until(
      'every command to be carried out',
      async () =>
        Date.now() > latest ||
        (await db.selectFrom('inbox').select('receipt').where('done_at', 'is', null).limit(1).execute()).length === 0,
    );
    const verified = await verifyRecord(db, registry);
    const stored = await db
      .selectFrom('inbox')
      .select(['receipt', 'outcome', 'stream'])
      .where('type', '=', 'SubmitReport')
      .execute();
    const byReceipt = new Map(stored.map((row) => [row.receipt, row.outcome]));
    const reports = await sql<{ stream: string; unit: string; count: number }>`
      select stream, data::jsonb ->> 'unit' as unit, count(*) as count from events
      where type = 'ReportSubmitted' and stream = any(${[...cycles]}) group by 1, 2`.execute(db);
    const counted = new Map(reports.rows.map(({ stream, unit, count }) => [`${stream} ${unit}`, count]));
    const timesOf = ({ stream, unit }: { readonly stream: string; readonly unit: string }): number =>
      counted.get(`${stream} ${unit}`) ?? 0;
    const differing = given.filter(({ status, receipt, events }) => {
      const outcome = byReceipt.get(receipt ?? -1);
      if (outcome?.kind !== 'accepted') return true;
      return (
        status === 200 &&
        events !== JSON.stringify(outcome.events.map(({ type, stream, version }) => ({ type, stream, version })))
      );
    });
    return {
      commands: given.length,
      lost: given.filter((each) => timesOf(each) === 0).length,
      doubled: given.filter((each) => timesOf(each) > 1).length,
      differing: differing.length,
      whole: verified.whole,
      findings: Object.fromEntries(verified.findings.map(({ what, count }) => [what, count])),
      rebuildDiffers: verified.differences.length,
      answers,
    };
  } finally {
    await db.destroy();
  }
}
