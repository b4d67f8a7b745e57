import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { Note } from '#web/kit/note.tsx';
import { because, firstOf, missing, waiting } from '#web/kit/reason.ts';
import type { Form, ReportPath } from '#web/screens/report-entry/model.ts';
import classes from '#web/screens/report-entry/report-entry.module.css';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';
import { EnglishMarks } from '#web/screens/report-entry/workbook/english-marks.tsx';
import { intoDraft, type Looked, lookAtWorkbook, mostBytes } from '#web/screens/report-entry/workbook/look.ts';
import { LookedAt } from '#web/screens/report-entry/workbook/looked-at.tsx';

interface WorkbookDialogProps {
  readonly path: ReportPath;
  readonly form: Form;
  readonly draft: OpenReport;
  readonly onClose: () => void;
}

type Marks = 'found' | 'each';
const nothingChosen: ReadonlyMap<string, string> = new Map();

/** A filled workbook: looked at first, all that it changes and all that is wrong with it by cell; one confirmation puts it into the draft. */
export function WorkbookDialog({ path, form, draft, onClose }: WorkbookDialogProps) {
  const { t } = useTranslation('workbook');
  const [file, setFile] = useState<File | null>(null);
  const [tooBig, setTooBig] = useState(false);
  const [english, setEnglish] = useState<Looked['english']>(null);
  const [marks, setMarks] = useState<Marks | null>(null);
  const [chosen, setChosen] = useState(nothingChosen);
  const look = useMutation({
    mutationFn: async (asked: { readonly file: File; readonly reads: Marks }) => {
      // What is typed here and not sent yet would be compared as if it were not there.
      await draft.sync.saved();
      return await lookAtWorkbook(path, asked.file, asked.reads);
    },
    onSuccess(answer, { reads }) {
      if (reads === 'found') setEnglish(answer.kind === 'read' ? answer.english : null);
    },
    networkMode: 'always',
  });
  const looked = look.data?.kind === 'read' ? look.data : null;
  const open = looked?.differences.find(({ pointer, readings }) => readings.length > 0 && !chosen.has(pointer));
  const count = looked?.differences.length ?? 0;

  const choose = (next: File | undefined): void => {
    const fits = next !== undefined && next.size <= mostBytes;
    setTooBig(next !== undefined && !fits);
    setFile(fits ? next : null);
    setMarks(null);
    setEnglish(null);
    setChosen(nothingChosen);
    look.reset();
    if (fits) look.mutate({ file: next, reads: 'found' });
  };
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('title', { unit: form.unit.name })}
      act={count === 0 ? t('actNone') : t('act', { count })}
      pending={look.isPending}
      error={look.error}
      blocked={firstOf(
        look.isPending && waiting,
        file === null && missing('file'),
        look.data?.kind === 'refused' && because(t('refused'), 'file'),
        looked === null && waiting,
        looked !== null && looked.faults.length > 0 && because(t('faulty'), 'file'),
        english !== null && marks === null && because(t('english.unanswered')),
        open !== undefined && because(t('unchosen', { label: open.label })),
        count === 0 && because(t('same'), 'file'),
      )}
      onAct={() => {
        if (looked === null) return;
        intoDraft(looked, chosen, draft.sync);
        onClose();
      }}
      willFollow={
        count === 0
          ? []
          : [
              { key: 'draft', state: 'now', what: t('follow.draft', { count }) },
              { key: 'hand', state: 'waiting', what: t('follow.hand') },
            ]
      }
    >
      <p>{t('what')}</p>
      <label className={classes.file}>
        <span>{t('file')}</span>
        <input
          type="file"
          data-field="file"
          accept=".xlsx"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </label>
      {tooBig && <Note tone="overdue" fact={t('tooBig')} />}
      {look.data?.kind === 'refused' && <Note tone="overdue" fact={look.data.sentence} />}
      {english !== null && file !== null && (
        <EnglishMarks
          read={english}
          answer={marks}
          onAnswer={(next) => {
            setMarks(next);
            setChosen(nothingChosen);
            look.mutate({ file, reads: next });
          }}
        />
      )}
      {looked !== null && (
        <LookedAt
          looked={looked}
          chosen={chosen}
          onChoose={(pointer, typed) => setChosen(new Map([...chosen, [pointer, typed]]))}
        />
      )}
    </ActDialog>
  );
}
