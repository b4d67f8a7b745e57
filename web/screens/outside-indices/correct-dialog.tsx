import { Textarea } from '@mantine/core';
import { api } from '#web/api/client.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import {
  PublishedFields,
  type PublishedForm,
  sentOf,
  typedOf,
} from '#web/screens/outside-indices/published-fields.tsx';
import { useIndexAct } from '#web/screens/outside-indices/use-index-act.ts';
import type { OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

interface CorrectForm extends PublishedForm {
  readonly reason: string;
}

/** What was published was another, or was typed wrong: which, why, and what stands from now on. */
export function CorrectDialog({ index, onClose }: { readonly index: OutsideIndex; readonly onClose: () => void }) {
  const { written, day: aDay } = useFieldRules();
  const { host, code, year, unit } = index;
  const { t, form, dialog } = useIndexAct<CorrectForm>({
    ...{ act: 'correct', index, onClose },
    begin: { ...typedOf(index), reason: '' },
    rules: { value: written, organisation: written, title: written, publishedOn: aDay, reason: written },
    send: ({ reason, ...published }, key) =>
      api.POST('/outside-indices/{host}/correct', {
        params: { path: { host }, header: key },
        body: { ...{ code, year, unit, reason: reason.trim() }, ...sentOf(published) },
      }),
  });
  return (
    <FormDialog
      {...dialog}
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
