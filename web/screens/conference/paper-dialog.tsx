import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';

const kinds = ['department', 'locality', 'front', 'enterprise', 'other'] as const;

interface PaperDialogProps {
  readonly conference: string;
  /** Which unit's it is; null: the host enters it. */
  readonly unit: string | null;
  /** Who speaks; a unit's own paper begins with its name. */
  readonly by: string;
  readonly onClose: () => void;
}

export function PaperDialog({ conference, unit, by, onClose }: PaperDialogProps) {
  const { t } = useTranslation('conference');
  const { written } = useFieldRules();
  const formOf = useActForm({ by, title: '', byKind: 'department' }, { by: written });
  const register = useCommand(
    (_: null, key) =>
      api.POST('/conferences/{conference}/papers', {
        params: { path: { conference }, header: key },
        body: { unit, byKind, by: form.values.by.trim(), title: title.trim() === '' ? null : title.trim() },
      }),
    { said: t('papers.added'), onDone: onClose },
  );
  const form = formOf(register.error);
  const { title, byKind } = form.values;
  return (
    <FormDialog
      form={form}
      sent={register}
      opened
      onClose={onClose}
      title={t('papers.addTitle')}
      act={t('papers.addAct')}
      onSend={() => register.mutate(null)}
    >
      <TextInput label={t('papers.by')} {...form.input('by')} data-autofocus />
      <TextInput label={t('papers.title')} placeholder={t('papers.titleHint')} {...form.input('title')} />
      <OneOf
        label={t('papers.kind')}
        choices={kinds.map((key) => ({ key, word: t(`papers.kinds.${key}`) }))}
        chosen={byKind}
        onChoose={(key) => form.set('byKind', key)}
        error={form.error('byKind')}
      />
    </FormDialog>
  );
}
