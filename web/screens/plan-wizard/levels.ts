import type { paths } from '#web/api/schema.d.ts';
import { readDay } from '#web/kit/read-day.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import type { UnitKind } from '#web/screens/organisation/kinds.ts';
import { bounds, type PlanForm } from '#web/screens/plan-wizard/plan-form.ts';
import type { Tree } from '#web/screens/plan-wizard/use-tree.ts';

type Levels = paths['/cycles/preview']['post']['requestBody']['content']['application/json']['levels'];

/** What a level usually needs: a week for the host, three working days for a unit that gathers from below. */
const usualDays = (depth: number): string => (depth === 0 ? '5' : '3');

/** The kinds that report, level by level: right under the host, under those, and so on; a unit between that does not is passed over. */
export function kindsByDepth({ under, all }: Pick<Tree, 'under' | 'all'>, members: readonly string[]): UnitKind[][] {
  const chosen = new Set(members);
  const way: { readonly depth: number; readonly reports: boolean }[] = [];
  const levels: Set<UnitKind>[] = [];
  const add = (at: number, kind: UnitKind) => (levels[at] ??= new Set()).add(kind);
  for (const id of under) {
    const unit = all.get(id);
    if (unit === undefined) continue;
    while ((way.at(-1)?.depth ?? -1) >= unit.depth) way.pop();
    if (chosen.has(id)) add(way.filter(({ reports }) => reports).length, unit.kind);
    way.push({ depth: unit.depth, reports: chosen.has(id) });
  }
  return levels.map((kinds) => [...kinds]);
}

/** How many levels keep days: the host, and each that has another one below it. */
export function keepingLevels(levels: readonly (readonly UnitKind[])[]): number {
  return Math.max(1, levels.length);
}

/** As the api takes them; null = one is no number within its bounds, undefined = none are kept. */
export function statedLevels(form: PlanForm): Levels | null {
  const typed = form.reviewDays.map((text) => text.trim());
  const last = typed.findLastIndex((text) => text !== '');
  const days = typed.slice(0, last + 1).map((text) => (text === '' ? 0 : readWhole(text, bounds.reviewDays)));
  if (days.includes(null)) return null;
  const signs = [form.signedBy, form.signedPost, form.signedWhy].some((text) => text.trim() !== '');
  if (days.length === 0 && form.above === '' && !signs) return undefined;
  return {
    reviewDays: days.flatMap((each) => (each === null ? [] : [each])),
    above: form.above === '' ? null : form.above,
    signedOff: signs
      ? { name: form.signedBy.trim(), post: form.signedPost.trim(), reason: form.signedWhy.trim() }
      : null,
  };
}

/** Counted back from what the cycle leads to: the superior's deadline if it answers one, else its conference. */
export function countedBack(form: PlanForm, levels: number): Partial<PlanForm> {
  const reviewDays = Array.from(
    { length: levels },
    (_none, depth) => form.reviewDays[depth]?.trim() || usualDays(depth),
  );
  const [host = usualDays(0)] = reviewDays;
  if (form.above !== '') {
    return { reviewDays, dueBy: 'byEvent', dueEventSide: 'before', dueEventDays: host };
  }
  return { reviewDays, dueBy: 'beforeConference', dueDays: host };
}

/** The host's days changed: a deadline that is counted by them goes along. */
export function withReviewDays(form: PlanForm, depth: number, text: string): Partial<PlanForm> {
  const reviewDays = Array.from({ length: Math.max(depth + 1, form.reviewDays.length) }, (_none, at) =>
    at === depth ? text : (form.reviewDays[at] ?? ''),
  );
  const was = form.reviewDays[0] ?? '';
  if (depth > 0 || was === '') return { reviewDays };
  if (form.dueBy === 'beforeConference' && form.dueDays === was) return { reviewDays, dueDays: text };
  if (form.dueBy === 'byEvent' && form.above !== '' && form.dueEventDays === was)
    return { reviewDays, dueEventDays: text };
  return { reviewDays };
}

/** Whether the cycle leads to a day at all: a superior's deadline, or a conference. */
export function leadsSomewhere(form: PlanForm): boolean {
  return form.above !== '' || form.holds === 'expected';
}

/** Whether there is a day to count back from. */
export function canCountBack(form: PlanForm): boolean {
  return form.above === '' ? form.holds === 'expected' && readDay(form.conference) !== null : true;
}
