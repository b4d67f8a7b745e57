import { useTranslation } from 'react-i18next';
import { useEndedWords } from '#web/app/ended-words.ts';
import classes from '#web/screens/board/unit-pane.module.css';
import { type BoardRow, type Explained, useExplained } from '#web/screens/board/use-board.ts';
import { clockTime, day, dayAndTime, shortDay, weekday } from '#web/kit/format.ts';
import { type Knot, Thread } from '#web/kit/thread.tsx';

type Say = ReturnType<typeof useTranslation<'board'>>['t'];

interface DeadlineStoryProps {
  readonly cycle: string;
  readonly row: BoardRow;
  /** A cycle that was cancelled has no deadlines any more: nothing explains them. */
  readonly withdrawn: boolean;
}

/** Line by line how the deadline came about; then the reminders that went and the next step of the ladder. */
export function DeadlineStory({ cycle, row, withdrawn }: DeadlineStoryProps) {
  const { t } = useTranslation('board');
  const { taker } = useEndedWords();
  const { data, error } = useExplained(cycle, row.dueAt === null || withdrawn ? null : row.unit);
  if (row.dueAt === null || withdrawn) return null;
  if (data === undefined || data.unit !== row.unit) {
    return <p className={classes.quiet}>{error === null ? '…' : t('pane.waitingConnection')}</p>;
  }
  const { date, hour, lines } = data.deadline;
  const midnight = hour === '24:00';
  const facts = { hour, day: day(date), weekday: weekday(date) };
  return (
    <>
      <h3>{midnight ? t('pane.whyMidnight', facts) : t('pane.why', facts)}</h3>
      <ol className={classes.lines}>
        {lines
          .filter(({ code }) => code !== 'resultingInstant' && code !== 'atHour' && code !== 'endOfDay')
          .map(({ code, date: of, sentence }) => (
            <li key={`${code} ${of}`}>{sentence}</li>
          ))}
      </ol>
      <dl className={classes.due}>
        <dt>{t('pane.due')}</dt>
        <dd>{midnight ? t('pane.dueMidnight', facts) : t('pane.dueAt', facts)}</dd>
      </dl>
      {row.extendedFrom !== null && (
        <p className={classes.quiet}>{t('pane.extendedFrom', { when: dayAndTime(row.extendedFrom) })}</p>
      )}
      <h3>{t('pane.ladder')}</h3>
      {data.reminders.length === 0 && <p className={classes.quiet}>{t('pane.noneSent')}</p>}
      <Thread
        label={t('pane.ladder')}
        knots={ladderKnots(t, data, row, row.ended === null ? undefined : taker(row.ended))}
      />
    </>
  );
}

const kinds = {
  manualUrge: 'byHand',
  urgingLetterIssued: 'byPaper',
  deadlineReminder: 'beforeDue',
  deadlineOverdue: 'overdue',
  deadlineEscalated: 'escalated',
} as const satisfies Record<Explained['reminders'][number]['template'], string>;

/** `taker`: who is written to instead of a unit that is no more; null = nobody, undefined = it is there itself. */
function ladderKnots(
  t: Say,
  { reminders, ladder, passed }: Explained,
  row: BoardRow,
  taker: string | null | undefined,
): readonly Knot[] {
  const sent = reminders.map(
    ({ key, template, at, letters, arrived, failed }): Knot => ({
      key,
      state: failed > 0 ? 'wrong' : 'done',
      when: `${shortDay(at)} ${clockTime(at)}`,
      what: `${t(`pane.${kinds[template]}`)}, ${arrival(t, letters, arrived, failed)}`,
    }),
  );
  const owing = row.status === 'expected' || row.status === 'returned';
  const next = owing ? ladder.find(({ fired }) => !fired) : undefined;
  if (next === undefined) {
    if (!owing || !passed) return sent;
    return [...sent, { key: 'end', state: 'waiting', what: t('pane.noneNext') }];
  }
  if (taker === null && next.audience === 'unit') {
    return [...sent, { key: next.key, state: 'waiting', what: t('pane.nextNobody') }];
  }
  const to = taker === undefined ? t('pane.theUnit') : taker;
  const what =
    next.audience === 'unit'
      ? t('pane.nextUnit', { to })
      : to === null
        ? t('pane.nextLeadersOnly')
        : t('pane.nextLeaders', { to });
  return [...sent, { key: next.key, state: 'now', when: `${shortDay(next.at)} ${clockTime(next.at)}`, what }];
}

function arrival(t: Say, letters: number, arrived: number, failed: number): string {
  if (failed > 0) return t('pane.failed', { failed, letters });
  return arrived === letters ? t('pane.arrived') : t('pane.onTheWay');
}
