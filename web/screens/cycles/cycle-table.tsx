import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useToldApart } from '#web/app/told-apart.ts';
import { TookOver } from '#web/app/took-over.tsx';
import classes from '#web/screens/cycles/cycle-table.module.css';
import type { CycleInList } from '#web/screens/cycles/use-cycles.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { day } from '#web/kit/format.ts';
import { Status, type Tone } from '#web/kit/status.tsx';

interface CycleTableProps {
  readonly cycles: readonly CycleInList[];
  /** A unit is not told how many others have handed in. */
  readonly staff: boolean;
  readonly selected: string | null;
  readonly onSelect: (cycle: string) => void;
  readonly onOpen: (cycle: string) => void;
}

export function CycleTable({ cycles, staff, selected, onSelect, onOpen }: CycleTableProps) {
  const { t } = useTranslation('cycles');
  const programmeWord = useProgrammeWord();
  const { t: label } = useTranslation('labels');
  const apartFrom = useToldApart(cycles);
  const nextWord = ({ next }: CycleInList): string =>
    next === null ? t('next.none') : t(`next.${next.station}`, { day: day(next.date) });
  const columns: readonly Column<CycleInList>[] = [
    {
      key: 'period',
      head: t('columns.period'),
      cell: (row) => {
        const { cycle, period, rehearsal, now, tookOver } = row;
        const apart = apartFrom(row);
        return (
          <>
            <Link to="/ky-bao-cao/$cycle" params={{ cycle }} tabIndex={-1}>
              {t('frame.name', { period: period.label })}
            </Link>
            {rehearsal && ` · ${t('clock', { day: day(now) })}`}
            {apart !== null && <span className={classes.apart}>{apart}</span>}
            <span className={classes.beside}>{nextWord(row)}</span>
            <TookOver units={tookOver} />
          </>
        );
      },
    },
    {
      key: 'kind',
      head: t('columns.kind'),
      leaves: 3,
      cell: ({ reviewKind, programmes }) =>
        `${label(`reviewKind.${reviewKind}`)} · ${programmes.map(programmeWord).join(', ')}`,
    },
    { key: 'committee', head: t('columns.committee'), leaves: 2, cell: ({ committee }) => committee.name },
    {
      key: 'status',
      head: t('columns.status'),
      cell: ({ status }) => <Status tone={tones[status]} word={label(`cycleStatus.${status}`)} />,
    },
    ...(staff ? countColumns(t) : []),
    // On a phone it stands under the name.
    { key: 'next', head: t('columns.next'), leaves: 2, cell: nextWord },
  ];
  return (
    <DataTable
      label={t('table')}
      columns={columns}
      rows={cycles}
      rowKey={({ cycle }) => cycle}
      selected={selected}
      onSelect={({ cycle }) => onSelect(cycle)}
      onOpen={({ cycle }) => onOpen(cycle)}
      empty={t('empty.none')}
    />
  );
}

function countColumns(t: ReturnType<typeof useTranslation<'cycles'>>['t']): readonly Column<CycleInList>[] {
  return [
    {
      key: 'handedIn',
      head: t('columns.handedIn'),
      align: 'right',
      cell: ({ counts }) => {
        const of = expected(counts);
        return of === null ? '' : `${String(of.handedIn)}/${String(of.units)}`;
      },
    },
    {
      key: 'overdue',
      head: t('columns.overdue'),
      align: 'right',
      leaves: 2,
      // Every number opens its list.
      cell: ({ cycle, counts }) => {
        const overdue = expected(counts)?.overdue ?? null;
        if (overdue === null || overdue === 0) return overdue ?? '';
        return (
          <Link to="/ky-bao-cao/$cycle" params={{ cycle }} search={{ loc: 'overdue' }} tabIndex={-1}>
            {overdue}
          </Link>
        );
      },
    },
    {
      key: 'tasks',
      head: t('columns.tasks'),
      align: 'right',
      leaves: 2,
      cell: ({ tasks }) => (tasks === null ? '' : `${String(tasks.ended)}/${String(tasks.total)}`),
    },
  ];
}

/** Null where no report is expected, as in a sum of years: none is late there either. */
function expected(counts: CycleInList['counts']): CycleInList['counts'] {
  return counts === null || counts.units === 0 ? null : counts;
}

const tones: Readonly<Record<CycleInList['status'], Tone>> = {
  ...{ proposed: 'soon', planned: 'soon' },
  ...{
    collecting: 'now',
    collected: 'now',
    consolidated: 'now',
    approved: 'now',
    conferencing: 'now',
    concluded: 'now',
  },
  ...{ closed: 'calm', cancelled: 'calm' },
};
