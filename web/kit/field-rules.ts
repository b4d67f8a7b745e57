import { useTranslation } from 'react-i18next';
import { readDay, readHour, readNumber } from '#web/kit/read-day.ts';
import { type Bounds, readWhole } from '#web/kit/whole-number.ts';

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
      (bounds: Bounds) =>
      (value: string): string | null =>
        readWhole(value, bounds) === null ? t('field.outside', { ...bounds }) : null,
  };
}

/** What is wrong with a number that was typed, its bounds named; nothing is said of a field that is empty. */
export function useWholeFault(): (text: string, bounds: Bounds) => string | undefined {
  const { within } = useFieldRules();
  return (text, bounds) => (text.trim() === '' ? undefined : (within(bounds)(text) ?? undefined));
}
