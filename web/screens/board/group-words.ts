import type { TFunction } from 'i18next';
import type { BoardView } from '#web/screens/board/use-board.ts';
import { shortDay, weekday } from '#web/kit/format.ts';

type Group = BoardView['groups'][number];

/** "8 units, due 17:00 Friday 19/06, 1 working day left"; several ends are named with how many units each binds. */
export function groupWords(t: TFunction<'board'>, group: Group): string {
  const units = t('group.units', { units: group.units });
  const planned = group.deadlines.filter(({ extended }) => !extended);
  const ends = planned.length > 0 ? planned : group.deadlines;
  const [first] = ends;
  if (first === undefined) return units;
  if (ends.length > 3) {
    const last = ends.at(-1) ?? first;
    const spread = { ends: ends.length, from: shortDay(first.dueOn), to: shortDay(last.dueOn) };
    return `${units}, ${t('group.dueSpread', spread)}`;
  }
  if (ends.length > 1) {
    const list = ends.map((end) => t('group.dueOf', { hour: end.dueHour, day: shortDay(end.dueOn), units: end.units }));
    return `${units}, ${t('group.dueMany', { list: list.join(', ') })}`;
  }
  const due = t('group.due', { hour: first.dueHour, weekday: weekday(first.dueOn), day: shortDay(first.dueOn) });
  return [units, due, leftWords(t, first.daysLeft)].filter((part) => part !== '').join(', ');
}

function leftWords(t: TFunction<'board'>, days: number | null): string {
  if (days === null) return '';
  if (days === 0) return t('group.today');
  return days > 0 ? t('group.left', { days }) : t('group.past', { days: -days });
}
