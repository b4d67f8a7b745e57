import type { useTranslation } from 'react-i18next';
import type { paths } from '#web/api/schema.d.ts';
import { day } from '#web/kit/format.ts';
import type { Knot } from '#web/kit/thread.tsx';

export type Touched = paths['/calendar/days/preview']['post']['responses'][200]['content']['application/json'];
type Say = ReturnType<typeof useTranslation<'calendar'>>['t'];

const most = 12;

/** What falls differently, one line a cycle, conference or task; rehearsals bind nobody and are left out. */
export function touchedKnots(t: Say, touched: Touched): readonly Knot[] {
  const real = <T extends { readonly rehearsal: boolean }>(all: readonly T[]) => all.filter((one) => !one.rehearsal);
  const cycles = real(touched.cycles).map(({ committee, period, changes, lacksDays }, index): Knot => {
    if (lacksDays) return { key: `c${index}`, state: 'now', what: t('touched.cycleLacks', { committee, period }) };
    const units = changes.reduce((sum, one) => sum + one.units, 0);
    const moved = changes.find(({ from, to }) => to !== null && to.date !== from.date);
    const facts = { committee, period, count: changes.length, units };
    if (moved === undefined) return { key: `c${index}`, state: 'now', what: t('touched.cycleReminders', facts) };
    const days = { from: day(moved.from.date), to: day(moved.to?.date ?? moved.from.date) };
    return { key: `c${index}`, state: 'now', what: t('touched.cycle', { ...facts, ...days }) };
  });
  const conferences = real(touched.conferences).map(
    ({ title, heldOn, onDayOff }, index): Knot => ({
      key: `h${index}`,
      state: onDayOff ? 'wrong' : 'now',
      what: t(onDayOff ? 'touched.conferenceOff' : 'touched.conference', { title, day: day(heldOn) }),
    }),
  );
  const tasks = real(touched.tasks).map(
    ({ number, conference, date, onDayOff }, index): Knot => ({
      key: `t${index}`,
      state: onDayOff ? 'wrong' : 'now',
      what: t(onDayOff ? 'touched.taskOff' : 'touched.task', { number, conference: conference ?? '', day: day(date) }),
    }),
  );
  const all = [...cycles, ...conferences, ...tasks];
  if (all.length === 0) return [{ key: 'none', state: 'done', what: t('touched.none') }];
  const shown = all.slice(0, most);
  const rest = all.length - shown.length;
  return [
    ...shown,
    ...(rest === 0 ? [] : [{ key: 'rest', state: 'now' as const, what: t('touched.more', { count: rest }) }]),
    ...(cycles.length === 0 ? [] : [{ key: 'ask', state: 'waiting' as const, what: t('touched.asked') }]),
  ];
}
