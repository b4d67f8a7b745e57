import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePeriodWord } from '#web/app/use-period-word.ts';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { figure } from '#web/kit/format.ts';
import classes from '#web/screens/overview/overview.module.css';
import type { Cycle } from '#web/screens/overview/use-overview.ts';
import { ofAll } from '#web/screens/rates/looks.ts';

/** Expected by today beside what there is, cycle by cycle; the older ones below show the course of it. */
export function CyclesTable({ cycles }: { readonly cycles: readonly Cycle[] }) {
  const { t } = useTranslation('overview');
  const { t: label } = useTranslation('labels');
  const word = useProgrammeWord();
  const periodWord = usePeriodWord();
  const columns: readonly Column<Cycle>[] = [
    {
      key: 'cycle',
      head: t('cycles.column.cycle'),
      cell: ({ cycle, label: period, programmes, status }) => (
        <>
          <Link to="/ky-bao-cao/$cycle" params={{ cycle }}>
            {periodWord(period)}
          </Link>
          <span className={classes.beside}>
            {programmes.map(word).join(', ')} · {label(`cycleStatus.${status}`)}
          </span>
        </>
      ),
    },
    ...parts.map((key) => ({
      ...{ key, head: t(`cycles.column.${key}`), align: 'right' as const, width: '96px', ...room(key) },
      cell: (row: Cycle) => <Part row={row} part={key} />,
    })),
  ];
  return (
    <section>
      <header className={classes.head}>
        <h2>{t('cycles.title')}</h2>
      </header>
      <DataTable
        label={t('cycles.title')}
        columns={columns}
        rows={cycles}
        rowKey={({ cycle }) => cycle}
        empty={t('cycles.none')}
      />
      {cycles.length > 0 && <p className={classes.means}>{t('cycles.means')}</p>}
    </section>
  );
}

/** On a phone what lacks stays beside the name; the way to the rest is the name. */
function room(part: (typeof parts)[number]): { readonly leaves?: 2 | 3 } {
  if (part === 'lack' || part === 'overdue') return {};
  return { leaves: part === 'reports' || part === 'tasks' ? 2 : 3 };
}

const parts = ['reports', 'lack', 'reportsOnTime', 'tasks', 'overdue', 'tasksOnTime'] as const;

interface PartProps {
  readonly row: Cycle;
  readonly part: (typeof parts)[number];
}

/** Each opens the board, or the list of tasks, on just those it counts; how the first hand-ins were judged is told by the rates. */
function Part({ row: { cycle, reports, tasks }, part }: PartProps) {
  const given = { side: 'given', cycle };
  switch (part) {
    case 'reports':
      return reports === null ? (
        '–'
      ) : (
        <>
          <OnBoard cycle={cycle} loc="dueIn" count={reports.dueHandedIn} />/
          <OnBoard cycle={cycle} loc="due" count={reports.due} />
        </>
      );
    case 'lack':
      if (reports === null) return '–';
      return reports.missing > 0 ? (
        <OnBoard cycle={cycle} loc="missing" count={reports.missing} lack />
      ) : (
        <OnBoard cycle={cycle} loc="overdue" count={reports.overdue} lack />
      );
    case 'reportsOnTime':
      return reports === null || reports.onTime + reports.late === 0 ? (
        '–'
      ) : (
        <Link to="/ky-bao-cao/$cycle/ty-le" params={{ cycle }}>
          {ofAll(reports.onTime, reports.onTime + reports.late)}
        </Link>
      );
    case 'tasks':
      return tasks === null ? (
        '–'
      ) : (
        <>
          <InList count={tasks.done} search={{ ...given, state: 'done' }} />/
          <InList count={tasks.expected} search={{ ...given, expected: 'true' }} />
        </>
      );
    case 'overdue':
      return tasks === null ? '–' : <InList count={tasks.overdue} search={{ ...given, state: 'overdue' }} lack />;
    case 'tasksOnTime':
      return tasks === null || tasks.done === 0 ? '–' : ofAll(tasks.doneOnTime, tasks.done);
  }
}

interface OnBoardProps {
  readonly cycle: string;
  readonly loc: string;
  readonly count: number;
  readonly lack?: boolean;
}

function OnBoard({ cycle, loc, count, lack = false }: OnBoardProps) {
  if (count === 0) return '0';
  return (
    <Link
      to="/ky-bao-cao/$cycle"
      params={{ cycle }}
      search={{ loc }}
      {...(lack ? { className: classes.lack ?? '' } : {})}
    >
      {figure(count)}
    </Link>
  );
}

interface InListProps {
  readonly count: number;
  readonly search: Readonly<Record<string, string>>;
  readonly lack?: boolean;
}

export function InList({ count, search, lack = false }: InListProps) {
  if (count === 0) return '0';
  return (
    <Link to="/nhiem-vu" search={search} {...(lack ? { className: classes.lack ?? '' } : {})}>
      {figure(count)}
    </Link>
  );
}
