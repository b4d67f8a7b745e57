import type { SealedRound } from '#domain/review-cycle/consolidation-result.ts';
import type { Member } from '#domain/review-cycle/state.ts';

/**
 * The rounds that the totals were made of. Totals from before they were kept name units only: a report that is opened again puts
 * its totals out of force, so the accepted rounds beside them are those they were made of.
 */
export function sealedRounds(
  { accepted, rounds }: { readonly accepted: readonly Member['unit'][]; readonly rounds?: readonly SealedRound[] },
  members: readonly Pick<Member, 'unit' | 'standing'>[],
): readonly SealedRound[] {
  if (rounds !== undefined) return rounds;
  const made = new Set(accepted);
  return members.flatMap(({ unit, standing }) =>
    standing.status === 'accepted' && made.has(unit)
      ? [{ unit, round: standing.report.round, receipt: standing.report.receipt }]
      : [],
  );
}
