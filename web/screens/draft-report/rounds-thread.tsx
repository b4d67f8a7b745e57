import { useTranslation } from 'react-i18next';
import { shortDay } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { type Knot, Thread } from '#web/kit/thread.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Context, Round } from '#web/screens/draft-report/model.ts';

interface RoundsThreadProps {
  readonly context: Context;
  readonly rounds: readonly Round[];
  /** It is approved, and its number is on its way. */
  readonly settling: boolean;
  readonly onCompare: () => void;
}

/** The drafts that went round, the one being written, and the approval that ends them. */
export function RoundsThread({ context, rounds, settling, onCompare }: RoundsThreadProps) {
  const { t } = useTranslation('draftReport');
  const { approved } = context;
  const knots: readonly Knot[] = [
    ...rounds.map(({ round, on, asked, dueOn }) => ({
      key: `round ${String(round)}`,
      state: 'done' as const,
      what: t('rounds.sent', {
        ...{ round, day: shortDay(on), due: shortDay(dueOn), count: asked.length },
        answered: asked.filter(({ answered }) => answered).length,
      }),
    })),
    ...(approved !== null || settling
      ? []
      : [{ key: 'now', state: 'now' as const, what: t('rounds.now', { round: rounds.length + 1 }) }]),
    {
      key: 'approval',
      ...(approved === null
        ? { state: 'waiting' as const, what: t(settling ? 'draft.settling' : 'rounds.approval') }
        : { state: 'done' as const, what: t('rounds.approved', { day: shortDay(approved.date) }) }),
    },
  ];
  return (
    <footer className={classes.foot}>
      <h3>{t('rounds.title')}</h3>
      <Thread knots={knots} label={t('rounds.title')} />
      {rounds.length > 0 && <LinkButton onClick={onCompare}>{t('rounds.compare')}</LinkButton>}
    </footer>
  );
}
