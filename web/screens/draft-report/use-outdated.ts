import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '#web/kit/format.ts';
import type { Finding } from '#web/screens/draft-report/use-look.ts';

/** What a typed number was right by and what that is now, in words; of any other finding what was found. */
export function useOutdated(): (finding: Finding) => string {
  const { t } = useTranslation('draftReport');
  return useCallback(
    ({ corrected, sentence }) => {
      if (corrected === null) return sentence;
      const from = figure(corrected.from);
      return corrected.to === null
        ? t('checks.outdatedNone', { from })
        : t('checks.outdatedTo', { from, to: figure(corrected.to) });
    },
    [t],
  );
}

/** By section, how many typed numbers are right by what was corrected since. */
export function outdatedIn(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { section, corrected } of findings)
    if (corrected !== null) found.set(section, (found.get(section) ?? 0) + 1);
  return found;
}
