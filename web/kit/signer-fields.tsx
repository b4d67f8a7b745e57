import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldRow } from '#web/kit/field-row.tsx';

export interface Signer {
  readonly authority: string;
  readonly post: string;
  readonly name: string;
}

/** Who signs a letter: by whose authority, in which post, by name. */
export function SignerFields({
  value,
  onChange,
}: {
  readonly value: Signer;
  readonly onChange: (value: Signer) => void;
}) {
  const { t } = useTranslation('conference');
  return (
    <FieldRow>
      <TextInput
        label={t('signer.authority')}
        placeholder={t('signer.authorityHint')}
        value={value.authority}
        onChange={(event) => onChange({ ...value, authority: event.currentTarget.value })}
      />
      <TextInput
        label={t('signer.post')}
        required
        withAsterisk={false}
        value={value.post}
        onChange={(event) => onChange({ ...value, post: event.currentTarget.value })}
      />
      <TextInput
        label={t('signer.name')}
        required
        withAsterisk={false}
        value={value.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
    </FieldRow>
  );
}
