import type { TFunction } from 'i18next';
import type { Assignee, ListedTask } from '#web/screens/tasks/use-tasks.ts';
import type { StatusProps } from '#web/kit/status.tsx';

type T = TFunction<'tasks'>;

/** The state as a row says it: more than its class, with the days. */
export function stateStatus(t: T, task: ListedTask): StatusProps {
  const { state, daysLeft, word } = task;
  switch (state) {
    case 'done':
      return word === 'doneLate'
        ? { tone: 'late', icon: 'done', word: t('state.doneLate') }
        : { tone: 'ok', word: t('state.doneOnTime') };
    case 'withdrawn':
      return { tone: 'calm', icon: 'minus', word: t('state.withdrawn') };
    case 'overdue':
      return {
        tone: 'overdue',
        word: daysLeft === null || daysLeft >= 0 ? t('state.overdueToday') : t('state.overdue', { count: -daysLeft }),
      };
    case 'soon':
      return { tone: 'soon', word: daysLeft === 0 ? t('state.soonToday') : t('state.soon', { count: daysLeft ?? 0 }) };
    case 'inTime':
      return inTimeStatus(t, task);
  }
}

function inTimeStatus(t: T, { assignees, silent, noDeadline }: ListedTask): StatusProps {
  if (assignees.some(({ status }) => status === 'reported')) return { tone: 'now', word: t('state.toVerify') };
  if (silent) return { tone: 'soon', icon: 'warning', word: t('state.silent') };
  if (noDeadline) return { tone: 'calm', icon: 'calendar', word: t('state.noDate') };
  return { tone: 'calm', icon: 'clock', word: t('state.inTime') };
}

/** The lead first, then how many more; what the conclusion names where nobody has decided. */
export function unitsWords(t: T, { assignees, undecided }: ListedTask): string {
  const sorted = [...assignees].sort((a, b) => Number(b.lead) - Number(a.lead));
  const [first] = sorted;
  if (first === undefined) {
    return undecided.length === 0 ? t('row.noUnit') : t('row.undecided', { names: undecided.join(', ') });
  }
  const taker = first.ended?.takenOverBy ?? null;
  const name =
    first.ended === null
      ? first.name
      : taker === null
        ? t('row.nobody', { name: first.name })
        : t('row.taken', { name: first.name, taker: taker.name });
  return sorted.length === 1 ? name : `${name} ${t('row.others', { count: sorted.length - 1 })}`;
}

/** The newest report of any unit. */
export function lastProgress({ assignees }: Pick<ListedTask, 'assignees'>) {
  return assignees.flatMap(({ progress }) => progress).sort((a, b) => (a.at > b.at ? -1 : 1))[0] ?? null;
}

export function lastReminder({ assignees }: Pick<ListedTask, 'assignees'>): string | null {
  const times = assignees.flatMap(({ lastRemindedAt }) => (lastRemindedAt === null ? [] : [lastRemindedAt]));
  return times.sort().at(-1) ?? null;
}

/** When a share that was passed down counts as reported done. */
export function closingWords(t: T, { kind, count, atLeast }: NonNullable<Assignee['passed']>['closes']): string {
  switch (kind) {
    case 'all':
      return t('detail.closesAll');
    case 'count':
      return t('detail.closesCount', { count: count ?? 0 });
    case 'weight':
      return t('detail.closesWeight', { atLeast: atLeast ?? 0 });
  }
}
