import { type ConclusionWarning, type DraftTask, hasDay, isTask } from '#domain/conference/conclusion.ts';
import type { ConvenedFacts } from '#domain/conference/events.ts';

/** K6 and K11 of docs/domain.md#checks: they warn and stay with the task; they never refuse. */
export function conclusionWarnings(
  declaredCount: number | null,
  tasks: readonly DraftTask[],
): readonly ConclusionWarning[] {
  const listed = tasks.filter(isTask).length;
  const counted: readonly ConclusionWarning[] =
    declaredCount === null || declaredCount === listed ? [] : [{ check: 'K6', declared: declaredCount, listed }];
  return [...counted, ...tasks.flatMap(missingIn)];
}

/** What binds everybody for good lacks neither body nor date; what is asked of somebody lacks only who. */
function missingIn(task: DraftTask): readonly ConclusionWarning[] {
  if (task.kind === 'direction') return [];
  const { number, addressees } = task;
  const missing: ('addressee' | 'unit' | 'date')[] = [];
  if (addressees.length === 0) missing.push('addressee');
  if (addressees.some(({ kind, unit }) => kind === 'named' && unit === null)) missing.push('unit');
  if (isTask(task) && !hasDay(task)) missing.push('date');
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
