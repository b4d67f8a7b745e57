import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

/** What was published, as it is typed. */
export interface PublishedForm {
  readonly value: string;
  readonly organisation: string;
  readonly title: string;
  readonly address: string;
  readonly publishedOn: string;
}

/** As an office writes it: a value read from the api is typed back the Vietnamese way. */
export function typedOf({ value, source, publishedOn }: OutsideIndex): PublishedForm {
  const { organisation, title, address } = source;
  // Two readings of "1,079" would be asked back: with one more zero it has one.
  const text = value.replace('.', ',').replace(/^(\d{1,3},\d{3})$/, '$10');
  return { value: text, organisation, title, address: address ?? '', publishedOn: day(publishedOn) };
}

export function sentOf(form: PublishedForm) {
  const { value, organisation, title, address, publishedOn } = form;
  return {
    value: value.trim(),
    organisation: organisation.trim(),
    title: title.trim(),
    address: address.trim() === '' ? null : address.trim(),
    publishedOn: readDay(publishedOn) ?? '',
  };
}

export function PublishedFields<V extends PublishedForm>({ form }: { readonly form: ActForm<V> }) {
  const { t } = useTranslation('outsideIndices', { keyPrefix: 'field' });
  const { t: hint } = useTranslation('outsideIndices', { keyPrefix: 'hint' });
  // A form of more fields has these as well; its names are those of all of them.
  const own = form as unknown as ActForm<PublishedForm>;
  return (
    <>
      <FieldRow>
        <TextInput label={t('value')} description={hint('value')} {...own.input('value')} />
        <DateInput label={t('publishedOn')} {...own.text('publishedOn')} />
      </FieldRow>
      <TextInput label={t('organisation')} description={hint('organisation')} {...own.input('organisation')} />
      <TextInput label={t('title')} description={hint('title')} {...own.input('title')} />
      <TextInput label={t('address')} description={hint('address')} {...own.input('address')} />
    </>
  );
}
