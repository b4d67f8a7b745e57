import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/kit/act-form.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { because, missing } from '#web/kit/reason.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { SignerFields, type SignerValues } from '#web/kit/signer-fields.tsx';

interface LetterValues extends SignerValues {
  readonly number: string;
  readonly date: string;
  readonly reason: string;
}

interface LetterFieldsProps {
  readonly form: Pick<ActForm<LetterValues>, 'input' | 'text' | 'values'>;
  readonly layout: Conference['layout'];
  readonly late: boolean;
  readonly latest: string;
  readonly adHoc: boolean;
  readonly onAdHoc: (is: boolean) => void;
}

/** Number, day and signer of an invitation; after the latest day that it is ad hoc, and why. */
export function LetterFields({ form, layout, late, latest, adHoc, onAdHoc }: LetterFieldsProps) {
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
      <SignerFields form={form} layout={layout} />
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

interface Obstacle {
  readonly code: string;
  readonly detail: string;
  readonly pointer: string | null;
}

const tooLate = 'conference-invitation-too-late';
const ofReason = '/reason';

/** Why an invitation cannot go out as it stands; false: nothing is in its way. */
export function blockedBy(t: ReturnType<typeof useTranslation<'conference'>>['t'], [first]: readonly Obstacle[]) {
  if (first === undefined) return false;
  if (first.pointer === ofReason) return missing('reason');
  return because(first.code === tooLate ? t('invitations.chooseAdHoc') : first.detail);
}

/** What the note on the latest day says already, or the field of the reason, is not said again. */
export function isElsewhere({ code, pointer }: Obstacle): boolean {
  return code !== tooLate && pointer !== ofReason;
}
