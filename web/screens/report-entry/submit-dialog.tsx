import { useTranslation } from 'react-i18next';
import { useDueWords } from '#web/app/due-words.ts';
import { usePaper } from '#web/app/use-paper.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { Knot } from '#web/kit/thread.tsx';
import type { NamedFile } from '#web/screens/report-entry/files-part.tsx';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { at, type Form, labelOf } from '#web/screens/report-entry/model.ts';
import type { Texts } from '#web/screens/report-entry/texts.ts';
import { answeredOf, goTo, type Trouble } from '#web/screens/report-entry/problems.ts';
import { type ReturnedMarks, returnedMarks } from '#web/screens/report-entry/returned-marks.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/report-entry/report-entry.module.css';
import { RemarksBySection } from '#web/screens/report-entry/remarks.tsx';
import type { Remarks } from '#web/screens/report-entry/use-remarks.ts';
import { SignerFields } from '#web/screens/report-entry/signer-fields.tsx';
import { TroubleList } from '#web/screens/report-entry/troubles-pane.tsx';
import { because, firstOf, waiting } from '#web/kit/reason.ts';

interface SubmitDialogProps {
  readonly form: Form;
  readonly texts: Texts;
  readonly sync: ReportFields | null;
  readonly files: readonly NamedFile[];
  readonly troubles: readonly Trouble[];
  readonly remarks: Remarks;
  readonly fresh: boolean;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly onCompose: (composing: boolean) => void;
}

/** Before it goes: what is in it, who signs, who is told, and that it can be taken back by nobody but the host. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { form, texts, troubles, onClose } = props;
  const value = texts.read;
  const { t } = useTranslation('entry');
  const dueOf = useDueWords();
  const paper = usePaper();
  const { cycle, unit, receiptTo, dueAt } = form;
  const late = dueAt !== null && Date.parse(dueAt) < Date.parse(cycle.now);
  const early = civilDateOf(new Date(cycle.now)) < cycle.cutOff;
  const marks = returnedMarks({ form, value, files: props.files, word: useValueWord() });
  const sections = form.template.sections.filter(({ code }) => value(at.section(code)).trim() !== '').length;
  const names = receiptTo.map(({ name }) => name).join(', ');
  const willFollow: readonly Knot[] = [
    { key: 'receipt', state: 'now', when: t('submit.now'), what: t('submit.receipt', { round: form.round + 1 }) },
    {
      key: 'letters',
      state: 'now',
      when: t('submit.now'),
      what: receiptTo.length === 0 ? t('submit.noLetters') : t('submit.letters', { names, ...paper }),
    },
    { key: 'host', state: 'waiting', when: t('submit.then'), what: t('submit.host', { host: cycle.host.name }) },
    { key: 'lock', state: 'waiting', what: t('submit.lock') },
  ];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('submit.title', { period: cycle.period.label, unit: unit.name })}
      act={t('submit.act', { count: receiptTo.length, ...paper })}
      onAct={props.onSubmit}
      pending={props.pending}
      blocked={firstOf(
        troubles.length > 0 && because(t('submit.blocked', { count: troubles.length })),
        !props.fresh && waiting,
      )}
      error={props.error}
      final
      willFollow={willFollow}
      look={t('submit.figures', { ...answeredOf(form, value), sections })}
    >
      {early && <Note tone="soon" icon="calendar" fact={t('submit.early', { cutOff: day(cycle.cutOff) })} />}
      {late && <Note tone="soon" icon="clock" fact={t('submit.late', { due: dueOf(dueAt) })} />}
      {props.remarks.remarks.length > 0 && (
        <Note tone="soon" icon="warning" fact={t('submit.remarks', { count: props.remarks.remarks.length })}>
          <RemarksBySection sections={form.template.sections} seen={props.remarks} />
        </Note>
      )}
      {marks !== null && <MarksNote form={form} marks={marks} onGo={onClose} />}
      <p>{t('submit.when')}</p>
      <SignerFields
        texts={texts}
        sync={props.sync}
        onBehalf={form.onBehalf}
        readOnly={false}
        onCompose={props.onCompose}
      />
      {troubles.length > 0 && (
        <div>
          <TroubleList troubles={troubles} onGo={onClose} />
        </div>
      )}
    </ActDialog>
  );
}

interface MarksNoteProps {
  readonly form: Form;
  readonly marks: ReturnedMarks;
  readonly onGo: () => void;
}

/** Of a report that came back: what of the marks is dealt with. It may be sent as it is; whoever returned it will see the same. */
function MarksNote({ form, marks: { all, done, left }, onGo }: MarksNoteProps) {
  const { t } = useTranslation('entry');
  const names = { post: t('sign.post'), name: t('sign.name'), number: t('sign.number'), files: t('files') };
  if (left.length === 0) return <Note tone="ok" fact={t('submit.marksDone', { all })} />;
  return (
    <Note tone="soon" icon="returned" fact={t('submit.marks', { all, done, left: left.length })}>
      <ul className={classes.troubles}>
        {left.map((place) => (
          <li key={place}>
            {place === '' ? (
              t('returned.whole')
            ) : (
              <LinkButton
                onClick={() => {
                  onGo();
                  window.setTimeout(() => goTo(place));
                }}
              >
                {labelOf(form, place, names)}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}
