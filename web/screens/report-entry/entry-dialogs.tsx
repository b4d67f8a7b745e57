import { useTranslation } from 'react-i18next';
import { HistoryDrawer } from '#web/kit/history-drawer/history-drawer.tsx';
import { CorrectionDialog } from '#web/screens/report-entry/correction-dialog.tsx';
import { ExtensionDialog } from '#web/screens/report-entry/extension-dialog.tsx';
import type { NamedFile } from '#web/screens/report-entry/files-part.tsx';
import type { Form, ReportPath, Seen, Values } from '#web/screens/report-entry/model.ts';
import type { troublesOf } from '#web/screens/report-entry/problems.ts';
import { SubmitDialog } from '#web/screens/report-entry/submit-dialog.tsx';
import type { Texts } from '#web/screens/report-entry/texts.ts';
import type { useCorrections } from '#web/screens/report-entry/use-corrections.ts';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import type { Remarks } from '#web/screens/report-entry/use-remarks.ts';
import { bodyOf, type useSubmit } from '#web/screens/report-entry/use-submit.ts';

export type EntryDialog = 'submit' | 'extension' | 'history' | null;

interface EntryDialogsProps {
  readonly path: ReportPath;
  readonly form: Form;
  readonly dialog: EntryDialog;
  /** The figure that is being corrected. */
  readonly correcting: string | null;
  readonly texts: Texts;
  readonly value: Values;
  readonly sync: ReportFields | null;
  readonly files: readonly NamedFile[];
  readonly troubles: ReturnType<typeof troublesOf>;
  readonly seen: Seen | null;
  readonly remarks: Remarks;
  readonly fresh: boolean;
  readonly submit: ReturnType<typeof useSubmit>;
  readonly corrections: ReturnType<typeof useCorrections>;
  /** Places that the report came back for. */
  readonly marks: readonly string[];
  readonly onCompose: (composing: boolean) => void;
  readonly onClose: () => void;
  readonly onCorrected: () => void;
}

/** What opens over the form: handing in, a correction, an extension, the history. */
export function EntryDialogs(props: EntryDialogsProps) {
  const { path, form, dialog, correcting, texts, value, sync, files, troubles, seen, fresh, submit } = props;
  const { corrections, marks, remarks, onCompose, onClose, onCorrected } = props;
  const { t } = useTranslation('entry');
  return (
    <>
      {dialog === 'submit' && (
        <SubmitDialog
          {...{ form, texts, sync, files, troubles, remarks, onCompose, fresh: fresh && seen !== null }}
          pending={submit.pending}
          error={submit.error}
          onClose={() => {
            submit.reset();
            onClose();
          }}
          onSubmit={() => {
            if (seen !== null) void submit.submit(bodyOf({ ...form, files, marks }, value, seen));
          }}
        />
      )}
      {correcting !== null && corrections !== undefined && (
        <CorrectionDialog {...{ path, form, value, corrections, code: correcting }} onClose={onCorrected} />
      )}
      {dialog === 'extension' && <ExtensionDialog form={form} path={path} onClose={onClose} />}
      <HistoryDrawer
        stream={dialog === 'history' ? form.cycle.stream : null}
        unit={form.unit.id}
        title={t('title', { unit: form.unit.name })}
        onClose={onClose}
      />
    </>
  );
}
