import { useTranslation } from 'react-i18next';

/** Behind the name of what is one's own by taking over: from whom. */
export function TookOver({ units }: { readonly units: readonly { readonly name: string }[] }) {
  const { t } = useTranslation('common');
  return units.length === 0 ? null : ` · ${t('tookOver', { names: units.map(({ name }) => name).join(', ') })}`;
}
