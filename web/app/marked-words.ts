import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';

export type ReturnReason = components['schemas']['ReturnReason'];

/** What a mark asks; one of a paragraph names it, for its place is the whole section. */
export function useMarkedWords(): (reason: Pick<ReturnReason, 'reason' | 'paragraph'>) => string {
  const { t } = useTranslation('common');
  return useCallback(
    ({ reason, paragraph }) =>
      paragraph === null ? reason : t('markedParagraph', { begins: paragraph.begins, reason }),
    [t],
  );
}
