import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Words } from '#web/i18n.ts';
import type { Choice } from '#web/kit/choose/choice-row.tsx';

/** Every kind there is, by its word. */
export function useKinds(): readonly Choice<string>[] {
  const { i18n } = useTranslation('labels');
  const words = i18next.getResourceBundle(i18n.language, 'labels') as Words['labels'];
  return Object.entries(words.kind).map(([key, word]) => ({ key, word }));
}
