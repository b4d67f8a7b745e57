import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DayOffNote } from '#web/app/day-off-note.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { readDay, readHour } from '#web/kit/read-day.ts';
import { SignOffFields, signOffOf } from '#web/kit/sign-off-fields.tsx';
import { conferenceForms, halves } from '#web/screens/conference/convene-model.ts';
import { RequirementsField } from '#web/screens/conference/requirements-field.tsx';
import type { Convening } from '#web/screens/conference/use-convening.ts';

/** The day first: everything else is counted from it. */
export function ConveneWhen({ convening }: { readonly convening: Convening }) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const { form, set, preview, cycles } = convening;
  const host = cycles.find(({ cycle }) => form.cycles.includes(cycle))?.host ?? null;
  const meets = readDay(form.heldOn);
  const obstacle = preview?.obstacles.find(({ pointer }) => pointer === '/heldOn');
  const short = obstacle?.code === 'too-soon-after-lower-level' ? obstacle : undefined;
  const signs = Object.values(signOffOf(form)).some((text) => text !== '');
  const wrongHour = form.hour.trim() !== '' && readHour(form.hour) === null;
  return (
    <Pane>
      <FieldRow>
        <DateInput
          label={t('form.heldOn')}
          field="heldOn"
          text={form.heldOn}
          onText={(heldOn) => set({ heldOn })}
          error={short === undefined ? obstacle?.detail : undefined}
        />
        <TextInput
          label={t('form.hour')}
          placeholder={t('form.hourHint')}
          value={form.hour}
          onChange={(event) => set({ hour: event.currentTarget.value })}
          error={wrongHour ? t('change.hourWrong') : null}
        />
        <OneOf
          label={t('form.partOfDay')}
          choices={[
            { key: '', word: t('form.notStated') },
            ...halves.map((key) => ({ key, word: label(`partOfDay.${key}`) })),
          ]}
          chosen={form.partOfDay ?? ''}
          disabled={form.hour.trim() !== ''}
          onChoose={(key) => set({ partOfDay: key === '' ? null : key })}
        />
        <OneOf
          label={t('form.formOf')}
          choices={conferenceForms.map((key) => ({ key, word: label(`form.${key}`) }))}
          chosen={form.form}
          onChoose={(key) => set({ form: key })}
        />
      </FieldRow>
      {meets !== null && <DayOffNote host={host} date={meets} />}
      {(short !== undefined || signs) && (
        <SignOffFields
          fresh
          fact={short?.detail ?? t('change.signed')}
          form={{
            input: (name) => ({
              ...{ value: form[name], 'data-field': name, error: undefined, onBlur: () => undefined },
              onChange: (event) => set({ [name]: event.currentTarget.value }),
            }),
          }}
        />
      )}
      <TextInput
        label={t('form.place')}
        value={form.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
        mt="sm"
      />
      <RequirementsField text={form.requirements} onText={(requirements) => set({ requirements })} mt="sm" />
    </Pane>
  );
}
