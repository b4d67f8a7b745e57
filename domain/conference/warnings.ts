import type { ConclusionWarning, DraftTask } from '#domain/conference/conclusion.ts';
import type { ConvenedFacts } from '#domain/conference/events.ts';

/** K6 and K11 of docs/domain.md#checks: they warn and stay with the task; they never refuse. */
export function conclusionWarnings(
  declaredCount: number | null,
  tasks: readonly DraftTask[],
): readonly ConclusionWarning[] {
  const listed = tasks.length;
  const counted: readonly ConclusionWarning[] =
    declaredCount === null || declaredCount === listed ? [] : [{ check: 'K6', declared: declaredCount, listed }];
  return [...counted, ...tasks.flatMap(missingIn)];
}

function missingIn({ number, addressees, deadline }: DraftTask): readonly ConclusionWarning[] {
  const missing: ('addressee' | 'unit' | 'date')[] = [];
  if (addressees.length === 0) missing.push('addressee');
  if (addressees.some(({ kind, unit }) => kind === 'named' && unit === null)) missing.push('unit');
  if (deadline.kind !== 'date') missing.push('date');
  return missing.map((what) => ({ check: 'K11', number, missing: what }));
}

/** Null when no number was declared or it is the number listed. */
export function pointsWarning({
  declaredPoints,
  points,
}: ConvenedFacts): Extract<ConclusionWarning, { check: 'K6' }> | null {
  if (declaredPoints === null || declaredPoints === points.length) return null;
  return { check: 'K6', declared: declaredPoints, listed: points.length };
}
