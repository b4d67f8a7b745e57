import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { fieldsTyped, usualFields } from '#web/screens/models/fields-typed.ts';
import type { ModelRegister } from '#web/screens/models/use-models.ts';

type Counting = NonNullable<ModelRegister['counting']>;
const countings = keysOf<Counting>({ computed: 1, checked: 1 });

interface KeepForm {
  readonly fields: string;
  readonly counting: Counting;
}

/** By which fields the register is kept, and what its counts are to reports. */
export function KeepDialog({ register, onClose }: { readonly register: ModelRegister; readonly onClose: () => void }) {
  const { t } = useTranslation('models');
  const { written } = useFieldRules();
  const known = register.kept ? register.fields : usualFields(t('usualFields'));
  const begin: KeepForm = {
    fields: known.map(({ name }) => name).join('\n'),
    counting: register.counting ?? 'checked',
  };
  const formOf = useActForm<KeepForm>(begin, { fields: written });
  const send = useCommand(
    ({ fields, counting }: KeepForm, key) =>
      api.POST('/model-registers/{committee}/keep', {
        params: { path: { committee: register.committee }, header: key },
        body: { fields: [...fieldsTyped(fields, known)], counting },
      }),
    { said: t('keep.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('keep.title', { name: register.name })}
      act={t('keep.send')}
      onSend={() => send.mutate(form.values)}
      willFollow={[{ key: 'units', state: 'now', what: t('keep.follow') }]}
    >
      <Textarea
        label={t('field.fields')}
        description={t('hint.fields')}
        autosize
        minRows={4}
        data-autofocus
        {...form.input('fields')}
      />
      <OneOf
        label={t('field.counting')}
        choices={countings.map((key) => ({ key, word: t(`counting.${key}`) }))}
        chosen={form.values.counting}
        onChoose={(counting) => form.set('counting', counting)}
      />
    </FormDialog>
  );
}
