import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorAt } from '#web/app/field-errors.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import { day } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import { firstOf, missing, type Reason, unread } from '#web/kit/reason.ts';
import type { Inspection } from '#web/screens/inspections/use-inspections.ts';

export interface HeadForm {
  readonly whose: 'own' | 'received';
  readonly number: string;
  readonly issuer: string;
  readonly date: string;
  readonly authority: string;
  readonly post: string;
  readonly name: string;
}

/** A team from above brings its own paper. */
export function headTyped({ sentBy, today, issuer }: Inspection): HeadForm {
  const { authority = '', post = '' } = issuer?.likelySigner ?? {};
  const whose = sentBy === null ? 'own' : 'received';
  return { ...{ whose, number: '', issuer: sentBy ?? '', date: day(today) }, ...{ authority, post, name: '' } };
}

export function headOf({ whose, number, issuer, date, authority, post, name }: HeadForm) {
  const written = number.trim();
  return {
    date: readDay(date),
    number: whose === 'own' && written !== '' ? written : null,
    signer:
      whose === 'own' && post.trim() !== '' && name.trim() !== ''
        ? { authority: authority.trim(), post: post.trim(), name: name.trim() }
        : null,
    received:
      whose === 'received' && written !== '' && issuer.trim() !== ''
        ? { symbol: written, issuer: issuer.trim() }
        : null,
  };
}

export function headBlocked({ whose, number, issuer, date, post, name }: HeadForm): Reason | undefined {
  return firstOf(
    number.trim() === '' && missing('number'),
    readDay(date) === null && unread('date', date),
    whose === 'received' && issuer.trim() === '' && missing('issuer'),
    whose === 'own' && post.trim() === '' && missing('post'),
    whose === 'own' && name.trim() === '' && missing('name'),
  );
}

interface ConclusionHeadProps {
  readonly of: Inspection;
  readonly head: HeadForm;
  readonly set: (change: Partial<HeadForm>) => void;
  readonly error: Error | null;
}

/** Number, day and who signs; or whose paper was received. */
export function ConclusionHead({ of, head, set, error }: ConclusionHeadProps) {
  const { t } = useTranslation('inspections', { keyPrefix: 'conclude' });
  const own = head.whose === 'own';
  const typed = (key: Typed) => ({
    value: head[key],
    onText: (text: string) => set({ [key]: text }),
  });
  return (
    <>
      <OneOf<HeadForm['whose']>
        label={t('whose')}
        choices={[
          { key: 'own', word: t('own', { issuer: of.issuer?.name ?? '' }) },
          { key: 'received', word: t('received') },
        ]}
        chosen={head.whose}
        onChoose={(whose) => set({ whose })}
      />
      <FieldRow>
        <HeadField
          field="number"
          label={t(own ? 'number' : 'symbol')}
          {...typed('number')}
          error={errorAt(error, own ? '/number' : '/received/symbol')}
        />
        <DateInput
          label={t('date')}
          field="date"
          text={head.date}
          onText={(date) => set({ date })}
          error={errorAt(error, '/date')}
        />
        {!own && (
          <HeadField
            field="issuer"
            label={t('issuer')}
            {...typed('issuer')}
            error={errorAt(error, '/received/issuer')}
          />
        )}
      </FieldRow>
      {own && (
        <FieldRow>
          <HeadField
            field="authority"
            label={t('authority')}
            {...typed('authority')}
            error={errorAt(error, '/signer/authority')}
          />
          <HeadField field="post" label={t('post')} {...typed('post')} error={errorAt(error, '/signer/post')} />
          <HeadField field="name" label={t('name')} {...typed('name')} error={errorAt(error, '/signer/name')} />
        </FieldRow>
      )}
    </>
  );
}

type Typed = 'number' | 'issuer' | 'authority' | 'post' | 'name';

interface HeadFieldProps {
  readonly field: Typed;
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly error: string | undefined;
}

function HeadField({ field, label, value, onText, error }: HeadFieldProps) {
  return (
    <TextInput
      label={label}
      data-field={field}
      maxLength={field === 'number' ? 60 : 200}
      value={value}
      onChange={(event) => onText(event.currentTarget.value)}
      error={error}
    />
  );
}
