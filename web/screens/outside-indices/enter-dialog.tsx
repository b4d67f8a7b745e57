import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import { useActForm } from '#web/kit/act-form.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
import { PublishedFields, type PublishedForm, sentOf } from '#web/screens/outside-indices/published-fields.tsx';
import { readWhole } from '#web/kit/whole-number.ts';
import { type IndexHost, type OutsideIndex, useAreas } from '#web/screens/outside-indices/use-outside-indices.ts';

interface EnterDialogProps {
  readonly hosts: readonly IndexHost[];
  readonly known: readonly OutsideIndex[];
  readonly onClose: () => void;
}

interface EnterForm extends PublishedForm {
  readonly host: string;
  readonly code: string;
  readonly name: string;
  readonly year: string;
  readonly unit: string;
  readonly measure: OutsideIndex['measure'];
}

const years = { least: 1990, most: 2100 };
const measures = keysOf<OutsideIndex['measure']>({ points: 1, percent: 1, rank: 1 });

/** One value of one year; what is known of a code already fills itself in. */
export function EnterDialog({ hosts, known, onClose }: EnterDialogProps) {
  const { t } = useTranslation('outsideIndices');
  const { t: label } = useTranslation('labels');
  const { written, day: aDay, within } = useFieldRules();
  const host = hosts[0]?.unit ?? '';
  const begin: EnterForm = {
    ...{ host, code: '', name: '', year: '', unit: host, measure: 'points' },
    ...{ value: '', organisation: '', title: '', address: '', publishedOn: '' },
  };
  const formOf = useActForm(begin, {
    ...{ code: written, name: written, year: within(years), unit: written },
    ...{ value: written, organisation: written, title: written, publishedOn: aDay },
  });
  const send = useCommand(
    ({ host: of, code, name, year, unit, measure, ...published }: EnterForm, key) =>
      api.POST('/outside-indices/{host}/record', {
        params: { path: { host: of }, header: key },
        body: {
          ...{ code: code.trim(), name: name.trim(), year: Number(year.trim()), unit, measure },
          ...sentOf(published),
        },
      }),
    { said: () => t('enter.done', { code: form.values.code, year: form.values.year }), onDone: onClose },
  );
  const form = formOf(send.error);
  const { values } = form;
  const areas = useAreas(
    hosts.find(({ unit }) => unit === values.host),
    readWhole(values.year, years),
  );
  const codeInput = form.input('code');
  const fill = (): void => {
    const code = values.code.trim().toUpperCase();
    form.set('code', code);
    const last = known.find((one) => one.host === values.host && one.code === code);
    if (last === undefined) return;
    if (values.name === '') form.set('name', last.name);
    if (values.organisation === '') form.set('organisation', last.source.organisation);
    form.set('measure', last.measure);
  };
  return (
    <FormDialog
      form={form}
      sent={send}
      opened
      onClose={onClose}
      title={t('enter.title')}
      act={t('enter.act')}
      onSend={() => send.mutate(values)}
      willFollow={[{ key: 'read', state: 'now', what: t('enter.follow') }]}
    >
      {hosts.length > 1 && (
        <OneOf
          label={t('host')}
          grows
          choices={hosts.map(({ unit, name }) => ({ key: unit, word: name }))}
          chosen={values.host}
          onChoose={(chosen) => {
            form.set('host', chosen);
            form.set('unit', chosen);
          }}
        />
      )}
      <FieldRow>
        <TextInput
          label={t('field.code')}
          description={t('hint.code')}
          data-autofocus
          {...codeInput}
          onBlur={() => {
            fill();
            codeInput.onBlur();
          }}
        />
        <TextInput label={t('field.year')} inputMode="numeric" {...form.input('year')} />
      </FieldRow>
      <TextInput label={t('field.name')} {...form.input('name')} />
      <OneOf
        label={t('field.unit')}
        grows
        choices={areas.map(({ unit, name }) => ({ key: unit, word: name }))}
        chosen={values.unit}
        onChoose={(unit) => form.set('unit', unit)}
        error={form.error('unit')}
        field="unit"
      />
      <OneOf
        label={t('field.measure')}
        choices={measures.map((key) => ({ key, word: label(`indexMeasure.${key}`) }))}
        chosen={values.measure}
        onChoose={(measure) => form.set('measure', measure)}
        error={form.error('measure')}
        field="measure"
      />
      <PublishedFields form={form} />
    </FormDialog>
  );
}
