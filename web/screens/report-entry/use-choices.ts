import { useTranslation } from 'react-i18next';
import { type Field, typeOf } from '#web/screens/report-entry/field.ts';

/** What a cell offers to choose from while it is typed into; nothing: it is free. */
export function useChoices(): (field: Field) => readonly string[] {
  const { t } = useTranslation('common');
  return (field) => {
    const type = typeOf(field);
    if (type.is === 'yesNo') return [t('yes'), t('no')];
    return type.is === 'choice' ? type.options.map(({ label }) => label) : [];
  };
}
