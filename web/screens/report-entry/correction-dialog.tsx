import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { AttachField } from '#web/app/files/attach-field.tsx';
import { useFiles } from '#web/app/files/use-files.ts';
import { useSentAhead } from '#web/app/files/use-sent-ahead.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { because, firstOf, missing, waiting } from '#web/kit/reason.ts';
import { CorrectionFollows } from '#web/screens/report-entry/correction-follows.tsx';
import { CorrectionLine } from '#web/screens/report-entry/correction-line.tsx';
import classes from '#web/screens/report-entry/corrections.module.css';
import type { Form, ReportPath, Values } from '#web/screens/report-entry/model.ts';
import { changesOf, useCorrectionCheck } from '#web/screens/report-entry/use-correction-check.ts';
import { type Corrections, kinOf } from '#web/screens/report-entry/use-corrections.ts';

interface CorrectionDialogProps {
  readonly path: ReportPath;
  readonly form: Form;
  readonly value: Values;
  readonly corrections: Corrections;
  /** The figure it was opened at; null: it is chosen here. */
  readonly code: string | null;
  /** Before the figures: for whom it is, where that is chosen. */
  readonly lead?: ReactNode;
  readonly onClose: () => void;
}

/** What sealed figures turned out to be: the one it was opened at with those that must agree with it, and any other. */
export function CorrectionDialog({ path, form, value, corrections, code, lead, onClose }: CorrectionDialogProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const [codes, setCodes] = useState(() => (code === null ? [] : kinOf(form, code)));
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const rows = corrections.figures.filter((one) => codes.includes(one.code));
  const others = corrections.figures.filter((one) => !codes.includes(one.code));
  const { readOf, fault, fresh, noFigure } = useCorrectionCheck(path, form, value, corrections, typed);
  const changes = changesOf(corrections, typed, readOf);
  const fieldOf = (of: string) => form.template.indicators.find((one) => one.code === of);
  const unreadRow = changes.find(({ code: of, missing: none }) => fresh && none === null && readOf(of)?.value === null);
  const same = changes.find(({ code: of, old, missing: none }) =>
    old === null ? none !== null : fresh && readOf(of)?.value === old,
  );
  const readable = changes.length > 0 && unreadRow === undefined && fresh;
  const sent = useSentAhead(`/cycles/${encodeURIComponent(path.cycle)}/files`, { unit: path.unit });
  const limits = useFiles(path, []).data?.limits;
  const send = useCommand(
    (body: { changes: typeof changes; reason: string; document: string; files: { id: string }[] }, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/variances', { params: { path, header: key }, body }),
    { said: t('write.said'), onDone: onClose },
  );
  const errorOf = (of: string): string | undefined => {
    const row = changes.findIndex((change) => change.code === of);
    return row < 0 ? undefined : errorAt(send.error, `/changes/${String(row)}`);
  };
  const answered = ['/document', '/reason', ...changes.map((_, row) => `/changes/${String(row)}`)];
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('own.title', { unit: form.unit.name })}
      act={t('write.act', { count: changes.length })}
      final
      willFollow={[
        { key: 'waits', state: 'now', what: t('write.waits') },
        { key: 'sealed', state: 'waiting', what: t('accept.sealed') },
        { key: 'flagged', state: 'waiting', what: t('accept.flagged') },
      ]}
      pending={send.isPending}
      blocked={firstOf(
        changes.length === 0 && because(t('write.choose')),
        unreadRow !== undefined && because(t('own.unread')),
        same !== undefined && because(t('own.same')),
        fault !== null && because(fault),
        document.trim() === '' && missing('document'),
        reason.trim() === '' && missing('reason'),
        (!fresh || sent.uploads.sends) && waiting,
      )}
      error={errorElsewhere(send.error, answered)}
      onAct={() => send.mutate({ changes, reason: reason.trim(), document: document.trim(), files: sent.ids })}
    >
      {lead}
      {rows.length > 0 && (
        <table className={classes.changes}>
          <thead>
            <tr>
              <th scope="col">{t('write.indicator')}</th>
              <th scope="col">{t('write.old')}</th>
              <th scope="col">{t('write.value')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CorrectionLine
                key={row.code}
                row={row}
                field={fieldOf(row.code)}
                noFigure={fieldOf(row.code)?.mayBeMissing === true ? noFigure : null}
                text={typed[row.code] ?? ''}
                read={fresh ? readOf(row.code) : undefined}
                error={errorOf(row.code)}
                first={row.code === (code ?? rows[0]?.code)}
                onText={(text) => setTyped((before) => ({ ...before, [row.code]: text }))}
              />
            ))}
          </tbody>
        </table>
      )}
      <CorrectionFollows path={path} changes={readable ? changes : []} />
      {others.length > 0 && (
        <OneOf
          label={t(rows.length === 0 ? 'write.indicator' : 'own.add')}
          placeholder={t('own.addHint')}
          choices={others.map((one) => ({ key: one.code, word: one.label }))}
          chosen={null}
          grows
          onChoose={(key) => setCodes((before) => [...before, ...kinOf(form, key)])}
        />
      )}
      <TextInput
        label={t('write.document')}
        data-field="document"
        maxLength={500}
        value={document}
        error={errorAt(send.error, '/document')}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
      <AttachField label={t('own.files')} sent={sent} limits={limits} />
      <Textarea
        label={t('write.reason')}
        autosize
        minRows={2}
        data-field="reason"
        value={reason}
        error={errorAt(send.error, '/reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
