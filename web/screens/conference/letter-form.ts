import { useActForm } from '#web/kit/act-form.ts';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { day } from '#web/kit/format.ts';
import { readDay, readNumber } from '#web/kit/read-day.ts';
import { signerOf, type SignerValues, signerValues } from '#web/kit/signer-fields.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

interface LetterForm extends SignerValues {
  readonly number: string;
  readonly date: string;
  readonly adHoc: boolean;
  readonly reason: string;
}

/** An invitation as it is typed: today, by whoever is likely to sign. */
export function useLetterForm({ today, likelySigner }: Conference) {
  const { number, day: date, written } = useFieldRules();
  return useActForm(
    { number: '', date: day(today), ...signerValues(likelySigner), adHoc: false, reason: '' },
    { number, date, 'signer/post': written, 'signer/name': written },
  );
}

/** As it is asked about; null: not stated yet. */
export function letterOf(values: LetterForm) {
  return {
    number: readNumber(values.number),
    date: readDay(values.date),
    signer: signerOf(values),
    adHoc: values.adHoc,
    reason: values.adHoc ? values.reason.trim() : null,
  };
}
