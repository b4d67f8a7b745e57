import { useTranslation } from 'react-i18next';
import { readDay, readHour, readNumber } from '#web/kit/read-day.ts';

/** What a field has to hold, said in the language of the screen. */
export function useFieldRules() {
  const { t } = useTranslation('common');
  return {
    written: (value: string): string | null => (value.trim() === '' ? t('field.empty') : null),
    day: (value: string): string | null => (readDay(value) === null ? t('field.noDay') : null),
    dayOrNone: (value: string): string | null =>
      value.trim() !== '' && readDay(value) === null ? t('field.noDay') : null,
    hourOrNone: (value: string): string | null =>
      value.trim() !== '' && readHour(value) === null ? t('field.noHour') : null,
    number: (value: string): string | null =>
      value.trim() === '' ? t('field.empty') : readNumber(value) === null ? t('field.noNumber') : null,
    within:
      (least: number, most: number) =>
      (value: string): string | null =>
        /^\d{1,9}$/.test(value.trim()) && Number(value) >= least && Number(value) <= most
          ? null
          : t('field.outside', { least, most }),
    outside: (least: number, most: number): string => t('field.outside', { least, most }),
  };
}
