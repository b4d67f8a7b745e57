import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';

const kinds = ['certificateOfMerit', 'emulationFlag', 'other'] as const;
type Kind = (typeof kinds)[number];

interface Wanted {
  readonly kind: Kind;
  readonly kindLabel: string;
  readonly recipient: 'collective' | 'person';
  readonly count: string;
  readonly by: string;
  readonly for: string;
  /** One on a line. */
  readonly names: string;
}

const nothingYet: Wanted = {
  ...{ kind: 'certificateOfMerit', kindLabel: '', recipient: 'collective' },
  ...{ count: '', by: '', for: '', names: '' },
};

/** An award given at the conference; names may be left out, the number may not. */
export function AwardDialog({ conference, onClose }: { readonly conference: string; readonly onClose: () => void }) {
  const { t } = useTranslation('conference');
  const { written } = useFieldRules();
  const formOf = useActForm(nothingYet, {
    by: written,
    for: written,
    count: (typed) => (numberOf(typed) === null ? t('awards.countWrong') : null),
  });
  const record = useCommand(
    (input: { count: number }, key) =>
      api.POST('/conferences/{conference}/awards', {
        params: { path: { conference }, header: key },
        body: {
          ...{ kind, kindLabel: label, recipient, count: input.count, names: listed },
          ...{ by: by.trim(), for: form.values.for.trim(), programmes: [], period: null },
        },
      }),
    { said: t('awards.added'), onDone: onClose },
  );
  const form = formOf(record.error);
  const { kind, kindLabel, recipient, count, by, names } = form.values;
  const listed = names.split('\n').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const number = numberOf(count);
  const label = kind === 'other' ? kindLabel.trim() : t(`awards.kinds.${kind}`);
  const differs = number !== null && listed.length > 0 && listed.length !== number;
  return (
    <FormDialog
      form={form}
      sent={record}
      opened
      onClose={onClose}
      title={t('awards.addTitle')}
      act={t('awards.addAct')}
      onSend={() => number !== null && record.mutate({ count: number })}
      blocked={differs || label === ''}
    >
      <FieldRow>
        <OneOf
          label={t('awards.kind')}
          choices={kinds.map((key) => ({ key, word: t(`awards.kinds.${key}`) }))}
          chosen={kind}
          onChoose={(key) => form.set('kind', key)}
        />
        {kind === 'other' && <TextInput label={t('awards.kindLabel')} {...form.input('kindLabel')} />}
        <OneOf
          label={t('awards.recipient')}
          choices={(['collective', 'person'] as const).map((key) => ({ key, word: t(`awards.recipients.${key}`) }))}
          chosen={recipient}
          onChoose={(key) => form.set('recipient', key)}
        />
        <TextInput label={t('awards.count')} inputMode="numeric" {...form.input('count')} />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('awards.by')} {...form.input('by')} />
        <TextInput label={t('awards.for')} {...form.input('for')} />
      </FieldRow>
      <Textarea
        label={t('awards.names')}
        placeholder={t('awards.namesHint')}
        rows={4}
        {...form.input('names')}
        error={differs ? t('awards.namesWrong', { names: listed.length, count: number }) : form.error('names')}
      />
    </FormDialog>
  );
}

function numberOf(typed: string): number | null {
  return /^[1-9]\d*$/.test(typed.trim()) ? Number(typed.trim()) : null;
}
