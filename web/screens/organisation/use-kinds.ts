import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Words } from '#web/i18n.ts';
import type { Choice } from '#web/kit/choose/choice-row.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import type { UnitKind } from '#web/screens/organisation/kinds.ts';

/** Every kind there is, by its word. */
export function useKinds(): readonly Choice<UnitKind>[] {
  const { i18n } = useTranslation('labels');
  const words = i18next.getResourceBundle(i18n.language, 'labels') as Words['labels'];
  return keysOf<UnitKind>(words.kind).map((key) => ({ key, word: words.kind[key] }));
}
