import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';

/** Named as the api names them. */
export interface LawValues {
  readonly byLaw: boolean;
  readonly 'law/number': string;
  readonly 'law/name': string;
  readonly 'law/date': string;
  readonly 'law/inForceFrom': string;
}

export const noLaw: LawValues = {
  byLaw: false,
  'law/number': '',
  'law/name': '',
  'law/date': '',
  'law/inForceFrom': '',
};

/** The document a version comes with, from its day on. */
export function LawFields({ form }: { readonly form: ActForm<LawValues & { readonly reason: string }> }) {
  const { t } = useTranslation('outline');
  return (
    <>
      <Checkbox
        label={t('law.is')}
        checked={form.values.byLaw}
        onChange={(event) => form.set('byLaw', event.currentTarget.checked)}
      />
      {form.values.byLaw && (
        <>
          <TextInput
            label={t('law.name')}
            description={t('law.nameHint')}
            {...form.input('law/name')}
            maxLength={300}
          />
          <TextInput
            label={t('law.number')}
            description={t('law.numberHint')}
            {...form.input('law/number')}
            maxLength={100}
          />
          <DateInput label={t('law.date')} {...form.text('law/date')} />
          <DateInput
            label={t('law.inForceFrom')}
            description={t('law.inForceFromHint')}
            {...form.text('law/inForceFrom')}
          />
        </>
      )}
    </>
  );
}
