import type { TFunction } from 'i18next';
import { owes } from '#web/screens/board/board-model.ts';
import type { BoardRow } from '#web/screens/board/use-board.ts';
import { shortDay } from '#web/kit/format.ts';

export const stepCodes = ['acknowledged', 'draft', 'presented', 'submitted', 'review', 'accepted'] as const;
export type StepCode = (typeof stepCodes)[number];

export interface Step {
  readonly code: StepCode;
  /** Done = filled, now = ring, wrong = red, back = went back, through = the way it came back, ahead = nothing yet. */
  readonly state: 'done' | 'now' | 'wrong' | 'back' | 'through' | 'ahead';
  readonly text: string;
  /** What a screen reader hears where the eye sees a dot alone. */
  readonly said: string;
}

/** A row's thread, from the call that was received to the report that was accepted. */
export function stepsOf(t: TFunction<'board'>, row: BoardRow, fields: number, called: boolean): readonly Step[] {
  const done = (code: StepCode, at: string | null): Step => ({
    code,
    state: 'done',
    text: at === null ? '' : shortDay(at),
    said: at === null ? t('step.done') : t('step.doneOn', { day: shortDay(at) }),
  });
  const now = (code: StepCode, text: string, state: Step['state'] = 'now'): Step => ({ code, state, text, said: text });
  const ahead = (code: StepCode): Step => ({ code, state: 'ahead', text: '', said: '' });
  if (row.status === 'exempted' || !called) return stepCodes.map(ahead);

  const { draft, acknowledgedAt } = row;
  const returned = row.status === 'returned';
  const received = acknowledgedAt !== null || draft !== null || row.round > 0;
  if (!received) {
    const first =
      row.mail === 'unreached'
        ? now('acknowledged', t('step.undeliverable'), 'wrong')
        : now('acknowledged', t(row.mail === 'toPrint' ? 'step.toPrint' : 'step.notOpened'));
    return [first, ...stepCodes.slice(1).map(ahead)];
  }
  const first = done('acknowledged', acknowledgedAt);
  if (!owes(row)) {
    const accepted = row.status === 'accepted';
    return [
      first,
      done('draft', draft?.savedAt ?? null),
      done('presented', draft?.presentedAt ?? null),
      done('submitted', row.submittedAt),
      accepted ? done('review', null) : now('review', t('step.reviewing')),
      accepted ? done('accepted', row.acceptedAt) : ahead('accepted'),
    ];
  }
  const signing = draft !== null && draft.presentedAt !== null;
  // What came back is filled in already: how many places are to be mended says more, also once somebody has begun.
  const mending = returned;
  return [
    first,
    signing
      ? done('draft', draft.savedAt)
      : now(
          'draft',
          mending
            ? t('step.fix', { count: placesToMend(row) })
            : t('step.filled', { filled: draft?.filled ?? 0, total: draft?.total ?? fields }),
        ),
    signing
      ? now('presented', t('step.signing'))
      : returned
        ? { ...ahead('presented'), state: 'through' }
        : ahead('presented'),
    returned ? { ...ahead('submitted'), state: 'through' } : ahead('submitted'),
    returned
      ? now(
          'review',
          row.returnedAt === null ? t('word.returned') : t('step.sentBack', { day: shortDay(row.returnedAt) }),
          'back',
        )
      : ahead('review'),
    ahead('accepted'),
  ];
}

/** Two reasons at one place are one place to mend; the whole report is one as well. */
function placesToMend({ returnReasons }: BoardRow): number {
  return Math.max(1, new Set(returnReasons?.map(({ path }) => path)).size);
}
