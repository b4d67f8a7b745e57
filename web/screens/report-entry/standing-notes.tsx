import { useTranslation } from 'react-i18next';
import { useDueWords } from '#web/app/due-words.ts';
import { useEndedWords } from '#web/app/ended-words.ts';
import { ApprovedReport } from '#web/app/report-paper/approved-report.tsx';
import { issuedPapersPart } from '#web/app/issued-papers/use-issued-papers.ts';
import { ToReview } from '#web/app/to-review.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { type DraftView, faultOf } from '#web/app/draft/draft.ts';
import { type Form, labelOf, openedCount, type ReportPath } from '#web/screens/report-entry/model.ts';
import { textOf } from '#web/screens/report-entry/use-draft.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';

interface StandingNotesProps {
  readonly path: ReportPath;
  readonly form: Form;
  readonly view: DraftView | null;
  /** Received while the engine was away, and refused when it was back. */
  readonly refused: string | null;
}

/** Where the report stands, said above the form: returned and why, handed in under which number, waiting for the engine. */
export function StandingNotes({ path, form, view, refused }: StandingNotesProps) {
  const { t } = useTranslation('entry');
  const dueOf = useDueWords();
  const { report, waiting, status, returnReasons } = form;
  const names = { post: t('sign.post'), name: t('sign.name'), number: t('sign.number'), files: t('files') };
  const { sentence } = useEndedWords();
  const left = view !== null && view.state.kind === 'closed' ? [...view.unsaved] : [];
  return (
    <>
      {form.ended !== null && <Note tone="pen" icon="person" fact={sentence(form.ended, 'report')} />}
      {waiting !== null && (
        <Note
          tone="pen"
          icon="clock"
          fact={t('receipt.waiting', { receipt: waiting.receipt, when: dayAndTime(waiting.arrivedAt) })}
        >
          {t('receipt.waitingWhat')}
        </Note>
      )}
      {waiting === null && report !== null && (status === 'submitted' || status === 'accepted') && (
        <Note
          tone="ok"
          fact={t('receipt.fact', {
            receipt: report.receipt,
            when: dayAndTime(report.arrivedAt),
            timeliness: t(report.late ? 'receipt.late' : 'receipt.onTime'),
          })}
        >
          {t('receipt.what', {
            ...{ round: report.round, post: report.signer.post, name: report.signer.name },
            number: report.documentNumber ?? t('receipt.noNumber'),
          })}{' '}
          {report.sentBy !== null &&
            report.sentBy !== report.signer.name &&
            `${t('receipt.sentBy', { by: report.sentBy, name: report.signer.name })} `}
          {status === 'accepted' ? t('receipt.accepted') : t('receipt.checking', { host: form.cycle.host.name })}{' '}
          {status === 'submitted' && <ToReview {...path} />}
        </Note>
      )}
      {refused !== null && <Note tone="overdue" fact={t('receipt.refused', { why: refused })} />}
      {waiting === null && status === 'returned' && (
        <Note
          tone="soon"
          icon="returned"
          fact={t('returned.fact', { round: form.round, count: returnReasons?.length ?? 0 })}
        >
          {form.opened !== null && `${t('returned.sealed', { count: openedCount(form) })} `}
          {t(form.opened === null ? 'returned.whatWhole' : 'returned.what', { next: form.round + 1 })}
          {form.reopened && form.dueAt !== null && ` ${t('returned.reopened', { until: dueOf(form.dueAt) })}`}
        </Note>
      )}
      <ApprovedReport cycle={path.cycle} offeredAt={issuedPapersPart} />
      {status === 'exempted' && <Note tone="pen" fact={t('receipt.exempted')} />}
      {view !== null && view.draft.presented !== null && view.draft.state === 'presented' && (
        <Note tone="pen" icon="edit" fact={t('presented.fact', { ...handOf(view.draft.presented) })}>
          {view.draft.presented.revision === view.draft.revision
            ? t('presented.same')
            : t('presented.changed', { revision: view.draft.revision })}
        </Note>
      )}
      {view?.draft.givenBack && view.draft.state === 'open' && (
        <Note
          tone="soon"
          icon="returned"
          fact={t('givenBack.fact', {
            by: view.draft.givenBack.by,
            time: dayAndTime(view.draft.givenBack.at),
          })}
        >
          {view.draft.givenBack.remark}
        </Note>
      )}
      {view !== null && <Fault error={faultOf(view)} />}
      {left.length > 0 && (
        <Note tone="overdue" fact={t('receipt.left', { count: left.length })}>
          <ul className={classes.left}>
            {left.map(([pointer, { value }]) => (
              <li key={pointer}>
                {labelOf(form, pointer, names)}: {textOf(value)}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

function handOf({ by, at, revision }: { by: string; at: string; revision: number }) {
  return { by, revision, time: dayAndTime(at) };
}
