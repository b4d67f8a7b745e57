import type { TFunction } from 'i18next';
import type { WorkGroup, WorkItem } from '#web/screens/work/work-list.ts';
import { day, dayAndTime, weekday } from '#web/kit/format.ts';
import type { StatusProps } from '#web/kit/status.tsx';

type T = TFunction<'work'>;

/** A unit reports to several committees: there the line says to which. */
const ownReports: ReadonlySet<WorkItem['kind']> = new Set([
  'callToAcknowledge',
  'reportDue',
  'reportReturned',
  'reportToSign',
]);

/** What it belongs to, in one line. */
export function aboutWords(t: T, programmeWord: (code: string) => string, item: WorkItem): string {
  const { cycle, task, conference, names, count } = item;
  const parts = [
    cycle === null
      ? null
      : t('fact.cycle', { period: cycle.period, programmes: cycle.programmes.map(programmeWord).join(', ') }),
    cycle !== null && ownReports.has(item.kind) ? cycle.committee : null,
    task === null ? null : t('fact.task', { number: task.number, statement: task.statement }),
    task === null && conference !== null ? conferenceWords(t, conference) : null,
    countWords(t, item),
    item.reasons.length === 0 ? null : t('fact.reasons', { reasons: item.reasons.join('; ') }),
    item.asked === null ? null : t('fact.asked', { day: day(item.asked.until), reason: item.asked.reason }),
    item.kind === 'taskOverdue' || names.length === 0 ? null : namesWords(t, names, count),
  ];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

function conferenceWords(t: T, { title, heldOn }: NonNullable<WorkItem['conference']>): string {
  return heldOn === null ? (title ?? '') : t('fact.conference', { title: title ?? '', day: day(heldOn) });
}

function countWords(t: T, { kind, count }: WorkItem): string | null {
  switch (kind) {
    case 'reportsToReview':
    case 'reviewsAssigned':
      return t('fact.reports', { count });
    case 'opinionsToAnswer':
      return t('fact.opinions', { count });
    case 'variancesToJudge':
      return t('fact.variances', { count });
    case 'tasksWithoutUnit':
      return t('fact.tasks', { count });
    case 'dutiesLate':
      return t('fact.toPrepare', { count });
    case 'takerToName':
      return t('fact.duties', { count });
    case 'mailUndelivered':
      return t('fact.letters', { count });
    case 'lettersToPrint':
      return t('fact.toPrint', { count });
    case 'collectionToClose':
      return count === 0 ? null : t('fact.owing', { count });
    default:
      return null;
  }
}

function namesWords(t: T, names: readonly string[], count: number): string {
  const listed = names.join(', ');
  return count > names.length ? t('fact.more', { names: listed, count: count - names.length }) : listed;
}

/** Whose it is: the unit's own name, or those it is about. */
export function whoWords(t: T, { kind, unit, names, count }: WorkItem): string {
  if (unit !== null) return unit.name;
  return kind === 'taskOverdue' && names.length > 0 ? namesWords(t, names, count) : '';
}

export function leftStatus(t: T, { due, since }: WorkItem): StatusProps {
  if (due === null) {
    const word = since === null ? t('left.none') : t('fact.since', { time: dayAndTime(since) });
    return { tone: 'calm', icon: 'open', word };
  }
  const { daysLeft, overdue } = due;
  if (overdue) {
    const late = daysLeft === null || daysLeft === 0;
    return { tone: 'overdue', word: late ? t('left.overdueToday') : t('left.overdue', { count: -daysLeft }) };
  }
  if (daysLeft === null) return { tone: 'calm', word: t('left.unknown') };
  if (daysLeft <= 0) return { tone: 'soon', word: t('left.today') };
  return { tone: daysLeft <= 3 ? 'soon' : 'calm', icon: 'clock', word: t('left.days', { count: daysLeft }) };
}

export function groupWords(t: T, group: WorkGroup): string {
  if (group.day === null) return t(group.rehearsal ? 'group.rehearsedNoDate' : 'group.noDate');
  const facts = { weekday: weekday(group.day), day: day(group.day) };
  return t(group.rehearsal ? 'group.rehearsed' : 'group.dated', facts);
}
