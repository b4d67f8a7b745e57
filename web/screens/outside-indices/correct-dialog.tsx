import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import {
  PublishedFields,
  type PublishedForm,
  sentOf,
  typedOf,
} from '#web/screens/outside-indices/published-fields.tsx';
import type { OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

interface CorrectForm extends PublishedForm {
  readonly reason: string;
}

/** What was published was another, or was typed wrong: which, why, and what stands from now on. */
export function CorrectDialog({ index, onClose }: { readonly index: OutsideIndex; readonly onClose: () => void }) {
  const { t } = useTranslation('outsideIndices');
  const { written, day: aDay } = useFieldRules();
  const { host, code, year, unit, unitName } = index;
  const formOf = useActForm<CorrectForm>(
    { ...typedOf(index), reason: '' },
    { value: written, organisation: written, title: written, publishedOn: aDay, reason: written },
  );
  const send = useCommand(
    ({ reason, ...published }: CorrectForm, key) =>
      api.POST('/outside-indices/{host}/correct', {
        params: { path: { host }, header: key },
        body: { ...{ code, year, unit, reason: reason.trim() }, ...sentOf(published) },
      }),
    { said: t('correct.done', { code, year }), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('correct.title', { code, year, unit: unitName })}
      act={t('correct.act')}
      onSend={() => send.mutate(form.values)}
      willFollow={[
        { key: 'kept', state: 'now', what: t('correct.kept') },
        { key: 'drafts', state: 'now', what: t('correct.drafts') },
      ]}
    >
      <PublishedFields form={form} />
      <Textarea label={t('field.reason')} autosize minRows={2} {...form.input('reason')} />
    </FormDialog>
  );
}
