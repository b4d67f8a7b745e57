import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { clockTime, shortDay } from '#web/kit/format.ts';
import { Status, type Tone } from '#web/kit/status.tsx';
import classes from '#web/screens/consolidation/review.module.css';
import type { BoardRow, Judging } from '#web/screens/consolidation/board.ts';

interface ReviewListProps {
  readonly rows: readonly BoardRow[];
  readonly selected: string | null;
  readonly onSelect: (row: BoardRow) => void;
  readonly onJudge: (judging: Judging) => void;
}

const tone: Readonly<Record<BoardRow['status'], Tone>> = {
  submitted: 'now',
  accepted: 'ok',
  returned: 'soon',
  expected: 'calm',
  exempted: 'calm',
};

/** Who handed in, when, for the how-manieth time; in the order of protocol. */
export function ReviewList({ rows, selected, onSelect, onJudge }: ReviewListProps) {
  const { t } = useTranslation('consolidation');
  const { t: label } = useTranslation('labels');
  const columns = useMemo(
    (): readonly Column<BoardRow>[] => [
      { key: 'unit', head: t('list.unit'), cell: (row) => <Unit row={row} /> },
      {
        key: 'status',
        head: t('list.status'),
        cell: ({ status }) => (
          <Status
            tone={tone[status]}
            {...(status === 'returned' ? { icon: 'returned' } : {})}
            word={label(`submissionStatus.${status}`)}
          />
        ),
        width: '170px',
        leaves: 2,
      },
      {
        key: 'at',
        head: t('list.submitted'),
        cell: ({ submittedAt }) => (submittedAt === null ? '' : `${shortDay(submittedAt)} ${clockTime(submittedAt)}`),
        width: '88px',
        align: 'right',
      },
      {
        key: 'round',
        head: t('list.round'),
        cell: ({ round }) => (round === 0 ? '' : round),
        align: 'right',
        width: '48px',
      },
    ],
    [t, label],
  );
  return (
    <DataTable
      label={t('review.title')}
      columns={columns}
      rows={rows}
      rowKey={({ unit }) => unit}
      selected={selected}
      onSelect={onSelect}
      onLetter={{
        c: () => {
          onJudge('accept');
        },
        t: () => {
          onJudge('return');
        },
      }}
      {...(rows.length > 20 ? { height: 'calc(100vh - 260px)' } : {})}
    />
  );
}

/** The unit, and below it who looks at its report. */
function Unit({ row: { name, review, reviewLate } }: { readonly row: BoardRow }) {
  const { t } = useTranslation('consolidation');
  if (review === null) return name;
  return (
    <>
      {name}
      <div className={classes.hint}>
        {t('list.reviewer', { person: review.person, day: shortDay(review.dueOn) })}{' '}
        {reviewLate !== null && reviewLate > 0 && (
          <Status tone="overdue" word={t('list.reviewLate', { days: reviewLate })} />
        )}
      </div>
    </>
  );
}
