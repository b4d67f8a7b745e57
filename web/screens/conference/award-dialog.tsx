import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';

const kinds = ['certificateOfMerit', 'emulationFlag', 'other'] as const;
type Kind = (typeof kinds)[number];

/** An award given at the conference; names may be left out, the number may not. */
export function AwardDialog({ conference, onClose }: { readonly conference: string; readonly onClose: () => void }) {
  const { t } = useTranslation('conference');
  const [kind, setKind] = useState<Kind>('certificateOfMerit');
  const [kindLabel, setKindLabel] = useState('');
  const [recipient, setRecipient] = useState<'collective' | 'person'>('collective');
  const [count, setCount] = useState('');
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [names, setNames] = useState('');
  const listed = names.split('\n').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const number = /^[1-9]\d*$/.test(count.trim()) ? Number(count.trim()) : null;
  const label = kind === 'other' ? kindLabel.trim() : t(`awards.kinds.${kind}`);
  const differs = number !== null && listed.length > 0 && listed.length !== number;
  const record = useCommand(
    (input: { count: number }, key) =>
      api.POST('/conferences/{conference}/awards', {
        params: { path: { conference }, header: key },
        body: {
          ...{ kind, kindLabel: label, recipient, count: input.count, names: listed },
          ...{ by: by.trim(), for: reason.trim(), programmes: [], period: null },
        },
      }),
    { said: t('awards.added'), onDone: onClose },
  );
  return (
    <ActDialog
      opened
      onClose={onClose}
      title={t('awards.addTitle')}
      act={t('awards.addAct')}
      onAct={() => {
        if (number !== null) record.mutate({ count: number });
      }}
      pending={record.isPending}
      blocked={number === null || differs || label === '' || by.trim() === '' || reason.trim() === ''}
      error={record.error}
    >
      <FieldRow>
        <Select
          label={t('awards.kind')}
          value={kind}
          onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? 'other')}
          data={kinds.map((one) => ({ value: one, label: t(`awards.kinds.${one}`) }))}
        />
        {kind === 'other' && (
          <TextInput
            label={t('awards.kindLabel')}
            value={kindLabel}
            onChange={(event) => setKindLabel(event.currentTarget.value)}
          />
        )}
        <Select
          label={t('awards.recipient')}
          value={recipient}
          onChange={(chosen) => setRecipient(chosen === 'person' ? 'person' : 'collective')}
          data={(['collective', 'person'] as const).map((one) => ({
            value: one,
            label: t(`awards.recipients.${one}`),
          }))}
        />
        <TextInput
          label={t('awards.count')}
          value={count}
          inputMode="numeric"
          onChange={(event) => setCount(event.currentTarget.value)}
          error={count.trim() !== '' && number === null ? t('awards.countWrong') : null}
        />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('awards.by')} value={by} onChange={(event) => setBy(event.currentTarget.value)} />
        <TextInput label={t('awards.for')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      </FieldRow>
      <Textarea
        label={t('awards.names')}
        placeholder={t('awards.namesHint')}
        rows={4}
        value={names}
        onChange={(event) => setNames(event.currentTarget.value)}
        error={differs ? t('awards.namesWrong', { names: listed.length, count: number }) : null}
      />
    </ActDialog>
  );
}
