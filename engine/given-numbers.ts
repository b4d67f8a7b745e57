import { numberKey } from '#domain/documents/written-number.ts';
import type { GivenNumbers } from '#domain/kernel/given-numbers.ts';
import type { AggregateKind, LedgerId } from '#domain/kernel/ids.ts';
import { hostOfLedger, isRehearsalLedger } from '#domain/kernel/streams.ts';
import type { Db, Trx } from '#db/database.ts';
import type { WaitingCommand } from '#db/inbox/waiting.ts';
import { documentsBearing, holdNumbers } from '#db/queries/document-numbers.query.ts';
import { numberSeriesOf } from '#db/queries/committees.query.ts';

/** What gives a document its number. */
const asking: ReadonlySet<string> = new Set([
  ...['reviewCycle.IssueCall', 'reviewCycle.ApproveConsolidatedReport', 'reviewCycle.IssueCyclePaper'],
  ...['conference.IssueInvitations', 'conference.InviteFurther', 'conference.IssueNotice', 'conference.NumberMinutes'],
  'conference.IssueChangePaper',
  ...['followUpTask.IssueTaskPaper', 'inspection.IssueInspectionConclusion'],
  'awardRound.IssueAwardSubmission',
]);

/**
 * Who has the numbers that are asked for, held until the transaction ends: of two streams of one book that ask for the same
 * number at once, the second waits and sees the first. Undefined: nobody asks. A rehearsal gives no numbers.
 */
export async function givenNumbers(
  trx: Trx,
  { kind, ledger }: { readonly kind: AggregateKind; readonly ledger: LedgerId },
  commands: readonly WaitingCommand[],
): Promise<GivenNumbers | undefined> {
  const asked = commands.filter(({ type }) => asking.has(`${kind}.${type}`)).flatMap(({ data }) => numberIn(data));
  if (asked.length === 0 || isRehearsalLedger(ledger)) return undefined;
  await holdNumbers(trx, ledger);
  return numbersSeen(trx, ledger, asked);
}

/** The same without holding them: for a look at what would stand in the way. */
export async function numbersSeen(
  db: Db,
  ledger: LedgerId,
  asked: readonly string[],
): Promise<GivenNumbers | undefined> {
  if (asked.length === 0 || isRehearsalLedger(ledger)) return undefined;
  return {
    bearing: await documentsBearing(db, ledger, asked),
    series: await numberSeriesOf(db, hostOfLedger(ledger)),
  };
}

function numberIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null || !('number' in data)) return [];
  const { number } = data;
  return typeof number === 'number' || typeof number === 'string' ? [numberKey(number)] : [];
}
