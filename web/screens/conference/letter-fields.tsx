import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { SignerFields, type SignerValues } from '#web/kit/signer-fields.tsx';

interface LetterValues extends SignerValues {
  readonly number: string;
  readonly date: string;
  readonly reason: string;
}

interface LetterFieldsProps {
  readonly form: Pick<ActForm<LetterValues>, 'input' | 'text'>;
  readonly late: boolean;
  readonly latest: string;
  readonly adHoc: boolean;
  readonly onAdHoc: (is: boolean) => void;
}

/** Number, day and signer of an invitation; after the latest day that it is ad hoc, and why. */
export function LetterFields({ form, late, latest, adHoc, onAdHoc }: LetterFieldsProps) {
  const { t } = useTranslation('conference');
  return (
    <>
      <FieldRow>
        <TextInput
          label={t('invitations.number')}
          description={t('invitations.numberHint')}
          {...form.input('number')}
          data-autofocus
        />
        <DateInput label={t('invitations.date')} {...form.text('date')} />
      </FieldRow>
      <SignerFields form={form} />
      {late && (
        <>
          <Note tone="soon" fact={t('invitations.late', { date: day(latest) })} />
          <Checkbox
            label={t('invitations.adHoc')}
            checked={adHoc}
            onChange={(event) => onAdHoc(event.currentTarget.checked)}
          />
        </>
      )}
      {adHoc && <TextInput label={t('invitations.adHocReason')} {...form.input('reason')} />}
    </>
  );
}
