import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GivenFiles } from '#web/app/files/given-files.tsx';
import { useEndedWords } from '#web/app/ended-words.ts';
import classes from '#web/screens/tasks/task-pane.module.css';
import { closingWords } from '#web/screens/tasks/task-words.ts';
import { type Assignee, type TaskDetail, useTaskFiles } from '#web/screens/tasks/use-tasks.ts';
import { day, dayAndTime, termDay } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { type Knot, Thread } from '#web/kit/thread.tsx';

interface UnitThreadProps {
  readonly task: Pick<TaskDetail, 'conference' | 'number' | 'evidence'>;
  readonly assignee: Assignee;
}

/** One unit's way with the task, from top to bottom: reports with their evidence, what was asked, how it stands now. */
export function UnitThread({ task, assignee }: UnitThreadProps) {
  const { t } = useTranslation('tasks');
  const { sentence } = useEndedWords();
  const { t: label } = useTranslation('labels');
  const { name, lead, co, dueAt, ended, evidenceFault } = assignee;
  const { evidence: asked } = task;
  const given: Given = (files, label = 'detail.files') =>
    files.length === 0 ? null : <Evidence task={task} files={files} label={t(label)} />;
  return (
    <>
      <h4 className={classes.unit}>
        {name}
        {lead && <span className={classes.lead}>{t('detail.lead')}</span>}
        {co && <span className={classes.lead}>{t('detail.co')}</span>}
        {dueAt !== null && (
          <span className={classes.due} data-overdue={assignee.overdue}>
            {t('detail.ownDue', { day: termDay(dueAt) })}
          </span>
        )}
      </h4>
      {ended !== null && (
        <Note tone={ended.takenOverBy === null ? 'overdue' : 'soon'} icon="warning" fact={sentence(ended, 'task')} />
      )}
      <Thread label={t('detail.thread', { unit: name })} knots={knotsOf(t, assignee, given)} />
      {evidenceFault !== null && asked !== null && (
        <Note
          tone="soon"
          icon="warning"
          fact={t(`detail.evidenceFault.${evidenceFault}`, { kind: label(`evidenceKind.${asked}`) })}
        />
      )}
    </>
  );
}

interface EvidenceProps {
  readonly task: UnitThreadProps['task'];
  readonly files: Assignee['evidence'];
  readonly label: string;
}

function Evidence({ task, files, label }: EvidenceProps) {
  const { data } = useTaskFiles(task, true);
  return <GivenFiles label={label} files={files} stored={data?.files} />;
}

/** Files as they stand at a knot. */
type Given = (files: Assignee['evidence'], label?: 'detail.files' | 'detail.filesBefore') => ReactNode;

/** Of reports that were returned and replaced: they stand nowhere else. */
function evidenceBefore({ evidence, progress, report }: Assignee): Assignee['evidence'] {
  const shown = new Set(
    [...progress, ...(report === null ? [] : [report])].flatMap(({ files }) => files.map(({ id }) => id)),
  );
  return evidence.filter(({ id }) => !shown.has(id));
}

function knotsOf(t: TFunction<'tasks'>, assignee: Assignee, given: Given): readonly Knot[] {
  const { progress, extensionAsked, lastRemindedAt, report, reportedAt, passed } = assignee;
  const before = evidenceBefore(assignee);
  return [
    ...progress.map(
      (report, index): Knot => ({
        key: `progress ${String(index)}`,
        state: 'done',
        when: dayAndTime(report.at),
        what: (
          <>
            {toldOf(t, report)}
            {given(report.files)}
          </>
        ),
      }),
    ),
    ...(lastRemindedAt === null
      ? []
      : [
          {
            key: 'reminded',
            state: 'done' as const,
            when: dayAndTime(lastRemindedAt),
            what: t('detail.reminded'),
          },
        ]),
    ...(extensionAsked === null
      ? []
      : [
          {
            key: 'asked',
            state: 'now' as const,
            what: t('detail.asked', { day: day(extensionAsked.until), reason: extensionAsked.reason }),
          },
        ]),
    ...(before.length === 0
      ? []
      : [
          {
            key: 'before',
            state: 'done' as const,
            what: (
              <>
                {t('detail.filesBefore')}
                {given(before, 'detail.filesBefore')}
              </>
            ),
          },
        ]),
    ...(passed === null
      ? []
      : [
          {
            key: 'passed',
            state: passed.met ? ('done' as const) : ('now' as const),
            what: <Passed passed={passed} />,
          },
        ]),
    ...(report === null
      ? []
      : [
          {
            key: 'report',
            state: 'done' as const,
            ...(reportedAt === null ? {} : { when: dayAndTime(reportedAt) }),
            what: (
              <>
                <Said report={report} />
                {given(report.files)}
              </>
            ),
          },
        ]),
    standing(t, assignee),
  ];
}

function toldOf(t: TFunction<'tasks'>, report: Assignee['progress'][number]): string {
  return [
    report.percent === null
      ? t('detail.progress', { text: report.text })
      : t('detail.progressPercent', { percent: report.percent, text: report.text }),
    report.documentNumber === null ? null : t('detail.document', { number: report.documentNumber }),
    report.evidence === null ? null : t('detail.evidence', { evidence: report.evidence }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** What is to be judged: line for line as the unit wrote it, with the number under which the document came. */
function Said({ report }: { readonly report: NonNullable<Assignee['report']> }) {
  const { t } = useTranslation('tasks');
  const { text, documentNumber, by, fromBelow } = report;
  if (fromBelow !== null) return <>{t('detail.fromBelow', { by, ...fromBelow })}</>;
  return (
    <>
      {t('detail.doneBy', { by })}
      {documentNumber !== null && ` · ${t('detail.document', { number: documentNumber })}`}
      <span className={classes.said}>{text}</span>
    </>
  );
}

/** A share that was given on: how far those are, by which rule it closes, and the task in which they are read. */
function Passed({ passed: { task, closes, verified, of } }: { readonly passed: NonNullable<Assignee['passed']> }) {
  const { t } = useTranslation('tasks');
  return (
    <>
      <Link to="/nhiem-vu/$conference/$number" params={{ conference: task.conference, number: String(task.number) }}>
        {t('detail.passed', { count: of })}
      </Link>
      {` · ${t('detail.passedSoFar', { verified, of })} · ${closingWords(t, closes)}`}
    </>
  );
}

/** Without a time: that of the report stands at the report. */
function standing(t: TFunction<'tasks'>, { status, overdue, late, returnReasons }: Assignee): Knot {
  switch (status) {
    case 'assigned':
      return { key: 'standing', state: overdue ? 'wrong' : 'waiting', what: t('detail.assigned') };
    case 'accepted':
      return { key: 'standing', state: overdue ? 'wrong' : 'now', what: t('detail.accepted') };
    case 'reported':
      return { key: 'standing', state: 'now', what: t('detail.reported') };
    case 'returned':
      return {
        key: 'standing',
        state: 'wrong',
        what: t('detail.returned', { reasons: (returnReasons ?? []).join('; ') }),
      };
    case 'verified':
      return {
        key: 'standing',
        state: 'done',
        what: t(late === true ? 'detail.verifiedLate' : 'detail.verified'),
      };
  }
}
