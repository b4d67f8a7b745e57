import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { readHour } from '#web/kit/read-day.ts';
import type { Convening } from '#web/screens/conference/use-convening.ts';

const forms = ['online', 'inPerson', 'hybrid', 'notStated'] as const;
const parts = ['morning', 'afternoon'] as const;

/** The day first: everything else is counted from it. */
export function ConveneWhen({ convening }: { readonly convening: Convening }) {
  const { t } = useTranslation('conference');
  const { t: label } = useTranslation('labels');
  const { form, set, preview } = convening;
  const wrongHour = form.hour.trim() !== '' && readHour(form.hour) === null;
  return (
    <Pane>
      <FieldRow>
        <DateInput
          label={t('form.heldOn')}
          text={form.heldOn}
          onText={(heldOn) => set({ heldOn })}
          error={preview?.obstacles.find(({ pointer }) => pointer === '/heldOn')?.detail}
        />
        <TextInput
          label={t('form.hour')}
          placeholder={t('form.hourHint')}
          value={form.hour}
          onChange={(event) => set({ hour: event.currentTarget.value })}
          error={wrongHour ? t('change.hourWrong') : null}
        />
        <Select
          label={t('form.partOfDay')}
          value={form.partOfDay ?? ''}
          disabled={form.hour.trim() !== ''}
          onChange={(value) => set({ partOfDay: parts.find((one) => one === value) ?? null })}
          data={[
            { value: '', label: t('form.notStated') },
            ...parts.map((one) => ({ value: one, label: label(`partOfDay.${one}`) })),
          ]}
        />
        <Select
          label={t('form.formOf')}
          value={form.form}
          onChange={(value) => set({ form: forms.find((one) => one === value) ?? 'notStated' })}
          data={forms.map((one) => ({ value: one, label: label(`form.${one}`) }))}
        />
      </FieldRow>
      <TextInput
        label={t('form.place')}
        value={form.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
        mt="sm"
      />
    </Pane>
  );
}
