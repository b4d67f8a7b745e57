import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';
import type { ActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { day } from '#web/kit/format.ts';
import { readDay, readNumber } from '#web/kit/read-day.ts';
import { type Signer, SignerFields, signerOf, signerValues, type SignerValues } from '#web/kit/signer-fields.tsx';

export interface PaperValues extends SignerValues {
  readonly number: string;
  readonly date: string;
  readonly answerBy: string;
  readonly text: string;
}

/** What a new numbered paper begins with. */
export function paperValues({ today, signer }: { readonly today: string; readonly signer: Signer }): PaperValues {
  return { number: '', date: day(today), answerBy: '', text: '', ...signerValues(signer) };
}

export function usePaperRules() {
  const { number, day: aDay, dayOrNone, written } = useFieldRules();
  return { number, date: aDay, answerBy: dayOrNone, 'signer/post': written, 'signer/name': written };
}

/** As the api takes it; a number or a day that is not there yet is null. */
export function paperOf(values: PaperValues) {
  return {
    ...{ number: readNumber(values.number), date: readDay(values.date), signer: signerOf(values) },
    ...{ answerBy: readDay(values.answerBy), text: values.text },
  };
}

interface PaperFieldsProps {
  readonly form: ActForm<PaperValues>;
  readonly layout: components['schemas']['DocumentLayout'];
  /** Null: no answer is asked. */
  readonly answerBy: string | null;
}

/** Number, day, who signs, and what it says beside what the record knows. */
export function PaperFields({ form, layout, answerBy }: PaperFieldsProps) {
  const { t } = useTranslation('paper');
  return (
    <>
      <FieldRow>
        <TextInput
          label={t('issue.number')}
          description={t('issue.numberHint')}
          {...form.input('number')}
          data-autofocus
        />
        <DateInput label={t('issue.date')} {...form.text('date')} />
        {answerBy !== null && <DateInput label={answerBy} {...form.text('answerBy')} />}
      </FieldRow>
      <SignerFields form={form} layout={layout} />
      <Textarea label={t('issue.text')} rows={3} maxLength={4000} {...form.input('text')} />
    </>
  );
}
