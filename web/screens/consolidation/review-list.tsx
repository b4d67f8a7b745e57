import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { clockTime, shortDay } from '#web/kit/format.ts';
import { Status, type Tone } from '#web/kit/status.tsx';
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
  const columns: readonly Column<BoardRow>[] = [
    { key: 'unit', head: t('list.unit'), cell: ({ name }) => name },
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
    ...(rows.some(({ review }) => review !== null)
      ? [
          {
            key: 'reviewer',
            head: t('list.reviewer'),
            cell: ({ review, reviewLate }: BoardRow) =>
              review === null ? (
                ''
              ) : (
                <>
                  {review.person}, {t('list.reviewBy', { day: shortDay(review.dueOn) })}{' '}
                  {reviewLate !== null && reviewLate > 0 && (
                    <Status tone="overdue" word={t('list.reviewLate', { days: reviewLate })} />
                  )}
                </>
              ),
            leaves: 3,
          } satisfies Column<BoardRow>,
        ]
      : []),
    {
      key: 'round',
      head: t('list.round'),
      cell: ({ round }) => (round === 0 ? '' : round),
      align: 'right',
      width: '48px',
    },
  ];
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
