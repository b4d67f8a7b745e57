import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { unheardOf } from '#web/kit/closed-list.ts';
import { day, figure } from '#web/kit/format.ts';
import { type Field, typeOf } from '#web/screens/report-entry/field.ts';

/** A value as it is read: "1.079", "87,4%", "Có", a day, the words, the label of an option. */
export function useValueWord(): (field: Field, value: string) => string {
  const { t } = useTranslation('common');
  const word = (field: Field, value: string): string => {
    const type = typeOf(field);
    switch (type.is) {
      case 'count':
      case 'decimal':
      case 'money':
        return figure(value);
      case 'percent':
        return `${figure(value)}%`;
      case 'yesNo':
        return value === 'yes' ? t('yes') : value === 'no' ? t('no') : value;
      case 'date':
        return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : value;
      case 'text':
        return value;
      case 'choice':
        return type.options.find(({ code }) => code === value)?.label ?? value;
      default:
        return unheardOf(type, value);
    }
  };
  return useCallback(word, [t]);
}
