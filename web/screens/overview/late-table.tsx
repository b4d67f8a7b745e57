import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NoteDialog } from '#web/app/instructions/note-dialog.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { figure } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { InList } from '#web/screens/overview/cycles-table.tsx';
import classes from '#web/screens/overview/overview.module.css';
import { type LateUnit, type LateUnits, ofProgramme } from '#web/screens/overview/use-overview.ts';
import { looks, ofAll } from '#web/screens/rates/looks.ts';

interface LateTableProps {
  readonly late: LateUnits;
  readonly programme: string | undefined;
}

/** Who was late for the third time: each report of the last cycles is a way to it, tasks are their list. */
export function LateTable({ late, programme }: LateTableProps) {
  const { t } = useTranslation('overview');
  const { t: note } = useTranslation('instructions');
  const may = useRights(null)('directive.GiveInstruction').allowed;
  const [writing, setWriting] = useState<LateUnit | null>(null);
  const { times, total, units } = late;
  const of = { side: 'given', late: 'true', ...ofProgramme(programme) };
  const columns: readonly Column<LateUnit>[] = [
    {
      ...{ key: 'unit', head: t('late.column.unit') },
      cell: (row) => (
        <>
          {row.name}
          {may && (
            <>
              {' '}
              <LinkButton onClick={() => setWriting(row)}>{note('write')}</LinkButton>
            </>
          )}
        </>
      ),
    },
    { key: 'times', head: t('late.column.times'), align: 'right', width: '72px', cell: (row) => figure(row.times) },
    { key: 'reports', head: t('late.column.reports'), width: '230px', leaves: 3, cell: (row) => <Reports row={row} /> },
    {
      ...{ key: 'reportsOf', head: t('late.column.reportsOf'), align: 'right', width: '100px', leaves: 2 },
      cell: ({ reports }) => (reports.judged.length === 0 ? '–' : ofAll(reports.late, reports.judged.length)),
    },
    {
      ...{ key: 'tasks', head: t('late.column.tasks'), align: 'right', width: '104px' },
      cell: ({ unit, tasks }) =>
        tasks.due === 0 ? (
          '–'
        ) : (
          <>
            <InList count={tasks.late} search={{ ...of, unit }} />/{figure(tasks.due)}
          </>
        ),
    },
    {
      ...{ key: 'overdue', head: t('late.column.overdue'), align: 'right', width: '96px', leaves: 2 },
      cell: ({ tasks }) => figure(tasks.overdue),
    },
  ];
  return (
    <section>
      <header className={classes.head}>
        <h2>{t('late.title', { times })}</h2>
        {total > 0 && <span>{t('late.count', { count: total })}</span>}
      </header>
      <DataTable
        label={t('late.title', { times })}
        columns={columns}
        rows={units}
        rowKey={({ unit }) => unit}
        empty={t('late.none', { times })}
      />
      {writing !== null && (
        <NoteDialog
          on={{ place: { kind: 'unit', unit: writing.unit }, name: writing.name, unit: writing.unit }}
          onClose={() => setWriting(null)}
        />
      )}
      {total > units.length && (
        <p className={classes.means}>{t('late.first', { shown: units.length, count: total })}</p>
      )}
      {total > 0 && <p className={classes.means}>{t('late.means')}</p>}
    </section>
  );
}

function Reports({ row: { unit, reports } }: { readonly row: LateUnit }) {
  const { t } = useTranslation('overview');
  const { t: label } = useTranslation('labels');
  return (
    <span className={classes.dots}>
      {reports.judged.map(({ cycle, label: period, punctuality }) => {
        const said = t('late.report', { period, punctuality: label(`punctuality.${punctuality}`) });
        return (
          <Link
            key={cycle}
            className={classes.dot}
            data-punctuality={punctuality}
            to="/ky-bao-cao/$cycle"
            params={{ cycle }}
            search={{ 'don-vi': unit }}
            title={said}
            aria-label={said}
          >
            <Icon name={looks[punctuality].icon} />
          </Link>
        );
      })}
    </span>
  );
}
