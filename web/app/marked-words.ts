import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';

type ReturnReason = components['schemas']['ReturnReason'];

/** How a mark is worded. */
export type MarkedWords = (mark: Pick<ReturnReason, 'reason' | 'paragraph'>) => string;

export const byReason: MarkedWords = ({ reason }) => reason;

/** What a mark asks; one of a paragraph names it, for its place is the whole section. */
export function useMarkedWords(): MarkedWords {
  const { t } = useTranslation('common');
  return useCallback(
    ({ reason, paragraph }) =>
      paragraph === null ? reason : t('markedParagraph', { begins: paragraph.begins, reason }),
    [t],
  );
}
