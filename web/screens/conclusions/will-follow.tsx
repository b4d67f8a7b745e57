import type { useTranslation } from 'react-i18next';
import { day, dayAndTime } from '#web/kit/format.ts';
import type { Knot } from '#web/kit/thread.tsx';
import type { Conference, Preview } from '#web/screens/conclusions/model.ts';

type T = ReturnType<typeof useTranslation<'conclusions'>>['t'];
const mostNames = 4;

function named(t: T, names: readonly string[]): string {
  const unique = [...new Set(names)];
  const units = unique.slice(0, mostNames).join(', ');
  return unique.length > mostNames ? t('issue.follow.more', { units, count: unique.length - mostNames }) : units;
}

/** Everything that follows from the notice, in the order of time; every count comes from the api's own rehearsal of it. */
export function willFollow(t: T, conference: Conference, preview: Preview, concludes: number | null): readonly Knot[] {
  const of = (template: Preview['letters'][number]['template']) =>
    preview.letters.filter((letter) => letter.template === template);
  const noticed = of('noticeIssued').map(({ name }) => name);
  const assigned = of('taskAssigned').map(({ name }) => name);
  const { tasks } = preview;
  const open = tasks.filter(({ units }) => units.length === 0).length;
  const first = tasks.flatMap(({ firstReminderAt }) => firstReminderAt ?? []).sort()[0];
  const silent = tasks.filter(({ silentFrom }) => silentFrom !== null);
  const silentFrom = silent[0]?.silentFrom ?? null;
  const now = t('issue.follow.now');
  const knots: (Knot | null)[] = [
    concludes === null
      ? null
      : { key: 'conclude', state: 'now', when: now, what: t('issue.needsConclude', { count: concludes }) },
    {
      key: 'notice',
      state: 'now',
      when: now,
      what:
        noticed.length === 0
          ? t('issue.follow.noticeNone')
          : t('issue.follow.notice', { count: noticed.length, units: named(t, noticed) }),
    },
    {
      key: 'tasks',
      state: 'now',
      when: now,
      what: t('issue.follow.tasks', { count: tasks.length, assigned: tasks.length - open }),
    },
    assigned.length === 0
      ? null
      : { key: 'assigned', state: 'now', when: now, what: t('issue.follow.assigned', { units: named(t, assigned) }) },
    open === 0
      ? null
      : { key: 'open', state: 'waiting', when: now, what: t('issue.follow.unassigned', { count: open }) },
    {
      key: 'cycles',
      state: 'now',
      when: now,
      what: t('issue.follow.cycles', { cycles: [...new Set(conference.cycles.map(({ label }) => label))].join(', ') }),
    },
    { key: 'docx', state: 'now', when: now, what: t('issue.follow.docx') },
    first === undefined
      ? null
      : { key: 'reminder', state: 'waiting', when: dayAndTime(first), what: t('issue.follow.reminder') },
    silentFrom === null
      ? null
      : {
          key: 'silent',
          state: 'waiting',
          when: day(silentFrom),
          what: t('issue.follow.silent', { count: silent.length }),
        },
    { key: 'forever', state: 'wrong', what: t('issue.follow.forever') },
  ];
  return knots.filter((knot) => knot !== null);
}
