import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { Note } from '#web/kit/note.tsx';

/** As the api points at them. */
export interface SignOffValues {
  readonly 'signedOff/name': string;
  readonly 'signedOff/post': string;
  readonly 'signedOff/reason': string;
}

export const unsigned: SignOffValues = { 'signedOff/name': '', 'signedOff/post': '', 'signedOff/reason': '' };

export function signOffOf(values: SignOffValues) {
  return {
    name: values['signedOff/name'].trim(),
    post: values['signedOff/post'].trim(),
    reason: values['signedOff/reason'].trim(),
  };
}

/** All of it is said. */
export function isSigned(values: SignOffValues): boolean {
  return Object.values(signOffOf(values)).every((text) => text !== '');
}

interface SignOffFieldsProps {
  /** Which level lacks days, and how many. */
  readonly fact: string;
  readonly form: Pick<ActForm<SignOffValues>, 'input'>;
  /** Nothing exists yet that could be left as it is. */
  readonly fresh?: boolean;
}

/** A level lacks days, and somebody may take it upon himself, with a reason that is kept. */
export function SignOffFields({ fact, form, fresh = false }: SignOffFieldsProps) {
  const { t } = useTranslation('common');
  return (
    <Note tone="soon" icon="alert" fact={fact}>
      {t(fresh ? 'signOff.whatFresh' : 'signOff.what')}
      <FieldRow>
        <TextInput label={t('signOff.name')} {...form.input('signedOff/name')} />
        <TextInput label={t('signOff.post')} {...form.input('signedOff/post')} />
      </FieldRow>
      <TextInput label={t('signOff.reason')} {...form.input('signedOff/reason')} />
    </Note>
  );
}
