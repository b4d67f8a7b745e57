import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Committee } from '#web/app/use-committees.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { DocumentField } from '#web/screens/organisation/document-field.tsx';
import { because } from '#web/kit/reason.ts';

interface RenameCommitteeDialogProps {
  readonly committee: Committee;
  readonly onClose: () => void;
}

/** Another name from a day on; what is only misspelt is revised instead. */
export function RenameCommitteeDialog({ committee, onClose }: RenameCommitteeDialogProps) {
  const { t } = useTranslation('committees');
  const { written, day: aDay } = useFieldRules();
  const withForm = useActForm(
    { name: committee.name, from: '', document: '' },
    { name: written, from: aDay, document: written },
  );
  const rename = useCommand(
    (body: { readonly name: string; readonly from: string; readonly document: string }, key) =>
      api.POST('/committees/{committee}/rename', { params: { path: { committee: committee.id }, header: key }, body }),
    { said: () => t('rename.done', { name: form.values.name }), onDone: onClose },
  );
  const form = withForm(rename.error);
  const from = readDay(form.values.from);
  return (
    <FormDialog
      form={form}
      sent={rename}
      opened
      onClose={onClose}
      title={t('rename.title', { name: committee.name })}
      act={t('rename.act')}
      blocked={form.values.name.trim() === committee.name && because(t('rename.same'), 'name')}
      onSend={() => rename.mutate({ ...form.values, name: form.values.name.trim(), from: from ?? '' })}
      final
      willFollow={
        from === null
          ? []
          : [
              { key: 'after', state: 'now', what: t('rename.follow', { day: day(from), name: form.values.name }) },
              { key: 'planned', state: 'done', what: t('rename.planned') },
              { key: 'before', state: 'waiting', what: t('rename.before', { name: committee.name }) },
            ]
      }
    >
      <FieldRow>
        <TextInput label={t('field.name')} {...form.input('name')} data-autofocus />
        <DateInput label={t('rename.from')} {...form.text('from')} />
      </FieldRow>
      <FieldRow>
        <DocumentField form={form} />
      </FieldRow>
    </FormDialog>
  );
}
