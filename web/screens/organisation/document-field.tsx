import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActForm } from '#web/kit/act-form.ts';

/** The paper that an entry of the register rests on. */
export function DocumentField({ form }: { readonly form: Pick<ActForm<{ readonly document: string }>, 'input'> }) {
  const { t } = useTranslation('organisation');
  return <TextInput label={t('document')} description={t('documentHint')} {...form.input('document')} />;
}
