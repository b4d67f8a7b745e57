import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '#web/app/report-paper/use-printing.ts';
import { useRehearsalPage } from '#web/app/rehearsal.ts';
import { usePerson } from '#web/app/session.tsx';
import { timeOn, useShownClock } from '#web/app/shown-clock.ts';
import { hostsOf } from '#web/app/staff.ts';
import { useCommitteesOf } from '#web/app/use-committees.ts';
import { usePeriodWord } from '#web/app/use-period-word.ts';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { day, dayAndTime, figure } from '#web/kit/format.ts';
import classes from '#web/kit/printed.module.css';
import { PrintedTable } from '#web/screens/overview/printed-table.tsx';
import type { Cycle, LateUnits } from '#web/screens/overview/use-overview.ts';
import { useWaiting } from '#web/screens/overview/use-waiting.ts';
import { ofAll } from '#web/screens/rates/looks.ts';
import { rowLabel } from '#web/screens/tasks/breakdown-pane.tsx';
import type { Breakdown } from '#web/screens/tasks/use-choice.ts';
import type { Numbers } from '#web/screens/tasks/use-tasks.ts';
import type { WorkItem } from '#web/screens/work/work-list.ts';
import { aboutWords, leftStatus, whoWords } from '#web/screens/work/work-words.ts';

export interface PrintedSheetProps {
  readonly numbers: Numbers;
  readonly by: Breakdown;
  readonly programme: string | undefined;
  readonly cycles: readonly Cycle[];
  readonly late: LateUnits;
}

/** The leader's page as a sheet for the monthly session: the same numbers and lists, whole, and without what can be pressed. */
export function PrintedSheet(props: PrintedSheetProps) {
  return usePrinting() ? createPortal(<Sheet {...props} />, document.body) : null;
}

function Sheet({ numbers, by, programme, cycles, late }: PrintedSheetProps) {
  const { t } = useTranslation('overview');
  const { t: common } = useTranslation('common');
  const word = useProgrammeWord();
  const now = timeOn(useShownClock(), new Date()).toISOString();
  const rehearsal = useRehearsalPage();
  const { data: committees } = useCommitteesOf(hostsOf(usePerson().position));
  const { decisions, late: overdue } = useWaiting();
  return (
    <article className={classes.sheet} data-printed-report aria-hidden="true">
      {rehearsal && <p className={classes.mark}>{common('rehearsal')}</p>}
      <header className={classes.head}>
        <p className={classes.issuer}>{(committees ?? []).map(({ name }) => name).join('; ')}</p>
        <p className={classes.day}>{t('sheet.at', { time: dayAndTime(now) })}</p>
      </header>
      <p className={classes.title}>{t('sheet.title')}</p>
      <p className={classes.to}>({programme === undefined ? t('everyProgramme') : word(programme)})</p>
      <TasksPart numbers={numbers} by={by} />
      <CyclesPart cycles={cycles} />
      <LatePart late={late} />
      <WaitingPart title={t('sheet.waiting')} items={decisions} />
      <WaitingPart title={t('sheet.overdue')} items={overdue} />
    </article>
  );
}

function TasksPart({ numbers, by }: Pick<PrintedSheetProps, 'numbers' | 'by'>) {
  const { t } = useTranslation('tasks');
  const { t: own } = useTranslation('overview');
  const word = useProgrammeWord();
  const five = (of: Readonly<Record<(typeof parts)[number], number>>) => parts.map((part) => figure(of[part]));
  return (
    <PrintedTable
      title={own('sheet.tasks', { by: t(`by.${by}`) })}
      columns={[t('by.key'), ...parts.map((part) => t(`by.${part}`))]}
      figuresFrom={1}
      rows={[
        { key: 'all', cells: [own('sheet.all'), ...five(numbers)], whole: true },
        ...(numbers.rows ?? []).map((row) => ({
          ...{ key: row.key ?? 'none', cells: [rowLabel(t, word, by, row), ...five(row)] },
        })),
      ]}
    />
  );
}

const parts = ['total', 'inTime', 'soon', 'overdue', 'done'] as const;

function CyclesPart({ cycles }: Pick<PrintedSheetProps, 'cycles'>) {
  const { t } = useTranslation('overview');
  const word = useProgrammeWord();
  const periodWord = usePeriodWord();
  const columns = ['cycle', 'reports', 'lack', 'reportsOnTime', 'tasks', 'overdue', 'tasksOnTime'] as const;
  return (
    <PrintedTable
      title={t('cycles.title')}
      columns={columns.map((column) => t(`cycles.column.${column}`))}
      figuresFrom={1}
      rows={cycles.map(({ cycle, label, programmes, reports, tasks }) => ({
        key: cycle,
        cells: [
          `${periodWord(label)} (${programmes.map(word).join(', ')})`,
          ...(reports === null
            ? ['–', '–', '–']
            : [
                ofAll(reports.dueHandedIn, reports.due),
                figure(reports.missing > 0 ? reports.missing : reports.overdue),
                reports.onTime + reports.late === 0 ? '–' : ofAll(reports.onTime, reports.onTime + reports.late),
              ]),
          ...(tasks === null
            ? ['–', '–', '–']
            : [
                ofAll(tasks.done, tasks.expected),
                figure(tasks.overdue),
                tasks.done === 0 ? '–' : ofAll(tasks.doneOnTime, tasks.done),
              ]),
        ],
      }))}
    />
  );
}

function LatePart({ late: { times, total, units } }: Pick<PrintedSheetProps, 'late'>) {
  const { t } = useTranslation('overview');
  return (
    <PrintedTable
      title={t('late.title', { times })}
      {...(total > units.length ? { note: t('late.first', { shown: units.length, count: total }) } : {})}
      columns={(['unit', 'times', 'reportsOf', 'tasks', 'overdue'] as const).map((column) =>
        t(`late.column.${column}`),
      )}
      figuresFrom={1}
      rows={units.map(({ unit, name, times: often, reports, tasks }) => ({
        key: unit,
        cells: [
          ...[name, figure(often)],
          reports.judged.length === 0 ? '–' : ofAll(reports.late, reports.judged.length),
          tasks.due === 0 ? '–' : ofAll(tasks.late, tasks.due),
          figure(tasks.overdue),
        ],
      }))}
    />
  );
}

function WaitingPart({ title, items }: { readonly title: string; readonly items: readonly WorkItem[] }) {
  const { t } = useTranslation('work');
  const word = useProgrammeWord();
  return (
    <PrintedTable
      title={`${title} (${String(items.length)})`}
      columns={(['what', 'about', 'who', 'due', 'left'] as const).map((column) => t(`column.${column}`))}
      figuresFrom={5}
      rows={items.map((item) => ({
        key: `${item.kind} ${item.stream} ${item.unit?.id ?? ''}`,
        cells: [
          ...[t(`kind.${item.kind}`), aboutWords(t, word, item), whoWords(t, item)],
          ...[item.due === null ? '' : day(item.due.day), leftStatus(t, item).word],
        ],
      }))}
    />
  );
}
