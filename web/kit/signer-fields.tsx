import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';

export interface Signer {
  readonly authority: string;
  readonly post: string;
  readonly name: string;
}

/** As the api points at them. */
export interface SignerValues {
  readonly 'signer/authority': string;
  readonly 'signer/post': string;
  readonly 'signer/name': string;
}

export function signerValues({ authority, post, name }: Signer): SignerValues {
  return { 'signer/authority': authority, 'signer/post': post, 'signer/name': name };
}

export function signerOf(values: SignerValues): Signer {
  return { authority: values['signer/authority'], post: values['signer/post'], name: values['signer/name'] };
}

/** Who signs a letter: by whose authority, in which post, by name. */
export function SignerFields({ form }: { readonly form: Pick<ActForm<SignerValues>, 'input'> }) {
  const { t } = useTranslation('conference');
  return (
    <FieldRow>
      <TextInput
        label={t('signer.authority')}
        placeholder={t('signer.authorityHint')}
        {...form.input('signer/authority')}
      />
      <TextInput label={t('signer.post')} required withAsterisk={false} {...form.input('signer/post')} />
      <TextInput label={t('signer.name')} required withAsterisk={false} {...form.input('signer/name')} />
    </FieldRow>
  );
}
