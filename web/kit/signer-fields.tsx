import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';
import type { ActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';

type Layout = components['schemas']['DocumentLayout'];

export interface Signer {
  readonly authority: string;
  readonly post: string;
  readonly name: string;
  /** Under the seal of another body: what the signer is there; left out: nothing. */
  readonly office?: string;
}

/** As the api points at them. */
export interface SignerValues {
  readonly 'signer/authority': string;
  readonly 'signer/post': string;
  readonly 'signer/name': string;
  readonly 'signer/office': string;
}

export function signerValues({ authority, post, name, office = '' }: Signer): SignerValues {
  return { 'signer/authority': authority, 'signer/post': post, 'signer/name': name, 'signer/office': office };
}

export function signerOf(values: SignerValues): Signer {
  const office = values['signer/office'].trim();
  return {
    ...{ authority: values['signer/authority'], post: values['signer/post'], name: values['signer/name'] },
    ...(office === '' ? {} : { office }),
  };
}

interface SignerFieldsProps {
  readonly form: Pick<ActForm<SignerValues>, 'input' | 'values'>;
  /** What is usual follows it. */
  readonly layout: Layout;
}

/** Who signs a letter: by whose authority, in which post, by name; with the State perhaps under another body's seal. */
export function SignerFields({ form, layout }: SignerFieldsProps) {
  const { t } = useTranslation('conference');
  return (
    <FieldRow>
      <TextInput
        label={t('signer.authority')}
        description={t(`signer.authorityHint.${layout}`)}
        {...form.input('signer/authority')}
      />
      <TextInput label={t('signer.post')} required withAsterisk={false} {...form.input('signer/post')} />
      <TextInput label={t('signer.name')} required withAsterisk={false} {...form.input('signer/name')} />
      {(layout === 'state' || form.values['signer/office'] !== '') && (
        <TextInput label={t('signer.office')} description={t('signer.officeHint')} {...form.input('signer/office')} />
      )}
    </FieldRow>
  );
}
