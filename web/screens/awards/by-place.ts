import type { AwardKind, Nomination } from '#web/screens/awards/use-awards.ts';

/** Kind by kind, as the record puts them in order; what was withdrawn, and what stands in no order, at the end. */
export function byPlace(nominations: readonly Nomination[], kinds: readonly AwardKind[]): readonly Nomination[] {
  const rank = new Map(kinds.map(({ id }, at) => [id, at]));
  const place = ({ proposal, status }: Nomination): number =>
    status === 'withdrawn' ? 2_000_000 : (proposal?.place ?? 1_000_000);
  return [...nominations].sort(
    (a, b) => (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || place(a) - place(b) || a.number - b.number,
  );
}
