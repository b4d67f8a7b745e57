import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { type ActForm, useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { RecognitionList } from '#web/screens/models/recognition-list.tsx';
import { readSince, typedSince } from '#web/screens/models/since.ts';
import type { Model, ModelRegister } from '#web/screens/models/use-models.ts';

const kinds = keysOf<Model['kind']>({ model: 1, exemplar: 1 });

/** What is stated of a model, as it is typed. Names are those by which the api refuses a field. */
interface ModelForm {
  readonly 'model/name': string;
  readonly 'model/kind': Model['kind'];
  readonly 'model/field': string;
  readonly 'model/unit': string;
  readonly 'model/since': string;
  readonly recognitions: Model['recognitions'];
}

interface OfRegister {
  readonly register: ModelRegister;
  readonly onClose: () => void;
}

function useRules() {
  const { t } = useTranslation('models');
  const { written } = useFieldRules();
  const since = (text: string): string | null => (readSince(text) === null ? t('hint.noSince') : null);
  return { 'model/name': written, 'model/field': written, 'model/unit': written, 'model/since': since };
}

function sentOf(form: ModelForm) {
  return {
    ...{ name: form['model/name'].trim(), kind: form['model/kind'], field: form['model/field'] },
    ...{ unit: form['model/unit'], since: readSince(form['model/since']) ?? '' },
    recognitions: form.recognitions.map((one) => ({ ...one })),
  };
}

export function EnterDialog({ register, onClose }: OfRegister) {
  const { t } = useTranslation('models');
  const [only, ...others] = register.units;
  const begin: ModelForm = {
    ...{ 'model/name': '', 'model/kind': 'model', 'model/field': '', 'model/since': '', recognitions: [] },
    'model/unit': others.length === 0 ? (only?.unit ?? '') : '',
  };
  const formOf = useActForm<ModelForm>(begin, useRules());
  const send = useCommand(
    (form: ModelForm, key) =>
      api.POST('/model-registers/{committee}/models', {
        params: { path: { committee: register.committee }, header: key },
        body: { model: sentOf(form) },
      }),
    { said: () => t('enter.done', { name: form.values['model/name'].trim() }), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('enter.title')}
      act={t('enter.act')}
      onSend={() => send.mutate(form.values)}
      willFollow={[{ key: 'number', state: 'now', what: t('enter.follow') }]}
    >
      <ModelFields form={form} register={register} />
    </FormDialog>
  );
}

interface CorrectForm extends ModelForm {
  readonly reason: string;
}

export function CorrectDialog({ register, model, onClose }: OfRegister & { readonly model: Model }) {
  const { t } = useTranslation('models');
  const { written } = useFieldRules();
  const { number, name, kind, field, unit, since, recognitions } = model;
  const begin: CorrectForm = {
    ...{ 'model/name': name, 'model/kind': kind, 'model/field': field, 'model/unit': unit },
    ...{ 'model/since': typedSince(since), recognitions, reason: '' },
  };
  const formOf = useActForm<CorrectForm>(begin, { ...useRules(), reason: written });
  const send = useCommand(
    ({ reason, ...form }: CorrectForm, key) =>
      api.POST('/model-registers/{committee}/models/{number}/correct', {
        params: { path: { committee: register.committee, number }, header: key },
        body: { model: sentOf(form), reason: reason.trim() },
      }),
    { said: t('correct.done', { number }), onDone: onClose },
  );
  const form = formOf(send.error);
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('correct.title', { number })}
      act={t('correct.act')}
      onSend={() => send.mutate(form.values)}
      willFollow={[{ key: 'kept', state: 'now', what: t('correct.kept') }]}
    >
      <ModelFields form={form} register={register} />
      <RecognitionList all={form.values.recognitions} onChange={(all) => form.set('recognitions', [...all])} />
      <Textarea label={t('field.reason')} autosize minRows={2} {...form.input('reason')} />
    </FormDialog>
  );
}

interface ModelFieldsProps<V extends ModelForm> {
  readonly form: ActForm<V>;
  readonly register: ModelRegister;
}

function ModelFields<V extends ModelForm>({ form: given, register }: ModelFieldsProps<V>) {
  const { t } = useTranslation('models');
  const { t: label } = useTranslation('labels');
  // A form of more fields has these as well; its names are those of all of them.
  const form = given as unknown as ActForm<ModelForm>;
  const { values } = form;
  return (
    <>
      <TextInput label={t('field.name')} data-autofocus {...form.input('model/name')} />
      <FieldRow>
        <OneOf
          label={t('field.field')}
          grows
          choices={register.fields.map(({ id, name }) => ({ key: id, word: name }))}
          chosen={values['model/field']}
          onChoose={(field) => form.set('model/field', field)}
          error={form.error('model/field')}
          field="model/field"
        />
        <TextInput label={t('field.since')} description={t('hint.since')} {...form.input('model/since')} />
      </FieldRow>
      {register.units.length > 1 && (
        <OneOf
          label={t('field.unit')}
          grows
          choices={register.units.map(({ unit, name }) => ({ key: unit, word: name }))}
          chosen={values['model/unit']}
          onChoose={(unit) => form.set('model/unit', unit)}
          error={form.error('model/unit')}
          field="model/unit"
        />
      )}
      <OneOf
        label={t('field.kind')}
        choices={kinds.map((key) => ({ key, word: label(`modelKind.${key}`) }))}
        chosen={values['model/kind']}
        onChoose={(kind) => form.set('model/kind', kind)}
      />
    </>
  );
}
