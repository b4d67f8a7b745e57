import type { TFunction } from 'i18next';
import type { BoardRow, BoardState } from '#web/screens/board/use-board.ts';
import type { IconName } from '#web/kit/icon.tsx';
import type { Tone } from '#web/kit/status.tsx';

interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
}

export const looks: Readonly<Record<BoardState | 'asked', Look>> = {
  overdue: { tone: 'overdue', icon: 'alert' },
  missing: { tone: 'overdue', icon: 'minus' },
  returned: { tone: 'soon', icon: 'returned' },
  dueSoon: { tone: 'soon', icon: 'clock' },
  underReview: { tone: 'calm', icon: 'search' },
  accepted: { tone: 'ok', icon: 'done' },
  extended: { tone: 'calm', icon: 'extend' },
  suspended: { tone: 'calm', icon: 'clock' },
  notDue: { tone: 'calm', icon: 'open' },
  exempted: { tone: 'calm', icon: 'minus' },
  asked: { tone: 'soon', icon: 'extend' },
};

export interface StateWord extends Look {
  readonly word: string;
}

/** Icon, word and colour of a row; the word says more than the class it is counted in. */
export function stateWord(t: TFunction<'board'>, row: BoardRow, called: boolean): StateWord {
  const look = looks[row.state];
  const icon = row.mail === 'unreached' && row.acknowledgedAt === null ? 'mailFailed' : look.icon;
  const { daysLeft, daysLate } = row;
  const over = daysLeft !== null && daysLeft < 0 ? -daysLeft : 0;
  switch (row.state) {
    case 'overdue':
      return { ...look, icon, word: over > 0 ? t('word.overdue', { days: over }) : t('word.overdueToday') };
    case 'missing':
      return { ...look, icon, word: t('word.missing') };
    case 'returned':
      return { ...look, word: over > 0 ? t('word.returnedOverdue', { days: over }) : t('word.returned') };
    case 'dueSoon':
      return { ...look, icon, word: daysLeft === 0 ? t('word.dueToday') : t('word.dueSoon', { days: daysLeft ?? 0 }) };
    case 'underReview':
      if (row.late !== true) return { ...look, word: t('word.underReview') };
      return {
        tone: 'late',
        icon: 'clock',
        word: daysLate === null || daysLate === 0 ? t('word.lateToday') : t('word.late', { days: daysLate }),
      };
    case 'accepted':
      return { ...look, word: row.late === true ? t('word.acceptedLate') : t('word.accepted') };
    case 'extended':
      return { ...look, icon, word: t('word.extended') };
    case 'suspended':
      return { ...look, word: t('word.suspended', { days: row.suspended?.left ?? 0 }) };
    case 'notDue':
      // Cancelled, a cycle has no deadlines any more: what did not come is not due later.
      if (called && row.dueOn === null) return { ...look, word: t('word.notSent') };
      return { ...look, icon, word: called ? t('word.notDue') : t('word.notCalled') };
    case 'exempted':
      return { ...look, word: t('word.exempted') };
  }
}
