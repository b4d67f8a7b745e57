import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import type { BoardView } from '#web/screens/board/use-board.ts';

interface BoardStatusProps {
  readonly board: BoardView;
  /** Whether these keys do anything for the chosen unit. */
  readonly urges: boolean;
  readonly extends: boolean;
}

/** Counts and keys in the status bar. After the closing what lacks is missing, and no longer late. */
export const BoardStatus = memo(function BoardStatus({ board, urges, extends: mayExtend }: BoardStatusProps) {
  const { t } = useTranslation('board');
  const { counts, whole, rows } = board;
  const handedIn = counts.underReview + counts.accepted;
  const said = useMemo(() => {
    const numbers = t(counts.missing > 0 ? 'countsClosed' : 'counts', {
      total: rows.length - counts.exempted,
      handedIn,
      overdue: counts.overdue + counts.missing,
      returned: counts.returned,
    });
    return whole ? numbers : '';
  }, [t, rows.length, counts, handedIn, whole]);
  const keys = useMemo(
    () => (
      <>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t('key.move')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('key.open')}
        </span>
        {whole && urges && (
          <span>
            <kbd>N</kbd> {t('key.urge')}
          </span>
        )}
        {whole && mayExtend && (
          <span>
            <kbd>G</kbd> {t('key.extend')}
          </span>
        )}
        <span>
          <kbd>?</kbd> {t('key.all')}
        </span>
      </>
    ),
    [t, whole, urges, mayExtend],
  );
  return <StatusLine counts={said} keys={keys} />;
});
