import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { figure } from '#web/kit/format.ts';
import { because, firstOf, missing } from '#web/kit/reason.ts';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import classes from '#web/screens/consolidation/totals.module.css';

interface VarianceDialogProps {
  readonly cycle: string;
  readonly consolidation: Consolidation;
  readonly onClose: () => void;
}

/** The coordinator enters the paper of a unit: what stands, and what it is; whatever is left empty stays. */
export function VarianceDialog({ cycle, consolidation, onClose }: VarianceDialogProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const reported = consolidation.members.filter(({ report }) => report !== null);
  const [unit, setUnit] = useState(reported[0]?.unit ?? '');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const rows = consolidation.totals
    .filter(({ kind }) => kind !== 'share' && kind !== 'index')
    .map(({ code, label, unitOfCount, units }) => {
      const stated = units.find((each) => each.unit === unit);
      return { code, label, unitOfCount, old: stated === undefined ? null : (stated.corrected ?? stated.value) };
    });
  const changes = rows.flatMap(({ code, old }) => {
    const value = (typed[code] ?? '').trim();
    return value === '' ? [] : [{ code, old, value }];
  });
  const send = useCommand(
    (body: { changes: typeof changes; reason: string; document: string }, key) =>
      api.POST('/cycles/{cycle}/reports/{unit}/variances', { params: { path: { cycle, unit }, header: key }, body }),
    { said: t('write.said'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('write.title')}
      act={t('write.act', { count: changes.length })}
      willFollow={[
        { key: 'waits', state: 'now', what: t('write.waits') },
        { key: 'sealed', state: 'waiting', what: t('accept.sealed') },
      ]}
      pending={send.isPending}
      blocked={firstOf(
        changes.length === 0 && because(t('write.choose')),
        document.trim() === '' && missing('document'),
        reason.trim() === '' && missing('reason'),
      )}
      error={send.error}
      onAct={() => {
        send.mutate({ changes, reason: reason.trim(), document: document.trim() });
      }}
    >
      <OneOf
        label={t('write.unit')}
        choices={reported.map((member) => ({ key: member.unit, word: member.name }))}
        chosen={unit}
        grows
        onChoose={(key) => {
          setUnit(key);
          setTyped({});
        }}
      />
      <table className={classes.variance}>
        <thead>
          <tr>
            <th scope="col">{t('write.indicator')}</th>
            <th scope="col">{t('write.old')}</th>
            <th scope="col">{t('write.value')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, label, unitOfCount, old }) => (
            <tr key={code}>
              <th scope="row">
                {label} ({unitOfCount})
              </th>
              <td>{old === null ? t('notGiven') : figure(old)}</td>
              <td>
                <TextInput
                  aria-label={t('write.valueOf', { label })}
                  value={typed[code] ?? ''}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    setTyped((before) => ({ ...before, [code]: value }));
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TextInput
        label={t('write.document')}
        data-field="document"
        value={document}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
      <Textarea
        label={t('write.reason')}
        autosize
        minRows={2}
        data-field="reason"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActDialog>
  );
}
