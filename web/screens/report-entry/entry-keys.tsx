import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The keys of the grid, for the status line. What is locked offers none to change it with. */
export function useEntryKeys(closed: boolean): ReactNode {
  const { t } = useTranslation('entry');
  return useMemo(
    () =>
      closed ? null : (
        <>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.move')} · <kbd>Enter</kbd> {t('keys.down')} · <kbd>Tab</kbd>{' '}
          {t('keys.right')} · <kbd>F2</kbd> {t('keys.edit')} · <kbd>Ctrl Z</kbd> {t('keys.undo')}
        </>
      ),
    [t, closed],
  );
}
