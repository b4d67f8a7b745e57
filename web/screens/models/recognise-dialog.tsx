import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { levels } from '#web/screens/models/use-choice.ts';
import type { Model, ModelRegister } from '#web/screens/models/use-models.ts';

interface RecogniseForm {
  readonly 'recognition/level': (typeof levels)[number];
  readonly 'recognition/decision': string;
  readonly 'recognition/decidedOn': string;
}

interface RecogniseProps {
  readonly register: ModelRegister;
  readonly model: Model;
  readonly onClose: () => void;
}

/** At which level, by which decision of which day. */
export function RecogniseDialog({ register, model: { number, name }, onClose }: RecogniseProps) {
  const { t } = useTranslation('models');
  const { t: label } = useTranslation('labels');
  const { written, day: aDay } = useFieldRules();
  const begin: RecogniseForm = {
    ...{ 'recognition/level': 'commune', 'recognition/decision': '', 'recognition/decidedOn': '' },
  };
  const formOf = useActForm<RecogniseForm>(begin, { 'recognition/decision': written, 'recognition/decidedOn': aDay });
  const send = useCommand(
    (form: RecogniseForm, key) =>
      api.POST('/model-registers/{committee}/models/{number}/recognise', {
        params: { path: { committee: register.committee, number }, header: key },
        body: {
          recognition: {
            level: form['recognition/level'],
            decision: form['recognition/decision'].trim(),
            decidedOn: readDay(form['recognition/decidedOn']) ?? '',
          },
        },
      }),
    { said: t('recognise.done'), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('recognise.title', { number })}
      act={t('recognise.act')}
      onSend={() => send.mutate(form.values)}
    >
      <p>{name}</p>
      <OneOf
        label={t('field.level')}
        choices={levels.map((key) => ({ key, word: label(`recognitionLevel.${key}`) }))}
        chosen={form.values['recognition/level']}
        onChoose={(level) => form.set('recognition/level', level)}
      />
      <FieldRow>
        <TextInput
          label={t('field.decision')}
          description={t('hint.decision')}
          data-autofocus
          {...form.input('recognition/decision')}
        />
        <DateInput label={t('field.decidedOn')} {...form.text('recognition/decidedOn')} />
      </FieldRow>
    </FormDialog>
  );
}
