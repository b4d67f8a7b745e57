import type { useTranslation } from 'react-i18next';
import { type LetterGroup, letterKind } from '#web/screens/plan-wizard/letters.ts';

type Say = ReturnType<typeof useTranslation<'plan'>>['t'];

export function letterName(t: Say, group: LetterGroup): string {
  const kind = letterKind(group);
  return kind === null ? group.subject : t(`letter.${kind}`);
}
