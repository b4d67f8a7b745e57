import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import type { BoardView } from '#web/screens/board/use-board.ts';
import { clockTime, day } from '#web/kit/format.ts';

interface BoardStatusProps {
  readonly board: BoardView;
  /** Whether these keys do anything for the chosen unit. */
  readonly urges: boolean;
  readonly extends: boolean;
}

/** Counts and keys in the status bar; a rehearsal's own clock beside the real one. */
export function BoardStatus({ board, urges, extends: mayExtend }: BoardStatusProps) {
  const { t } = useTranslation('board');
  const { counts, now, whole, rows } = board;
  const handedIn = counts.underReview + counts.accepted;
  const said = useMemo(() => {
    const numbers = t('counts', {
      total: rows.length - counts.exempted,
      handedIn,
      overdue: counts.overdue,
      returned: counts.returned,
    });
    const apart = Math.abs(Date.parse(now) - Date.now()) > 120_000;
    const clock = apart ? `${t('clock', { time: `${clockTime(now)} ${day(now)}` })} · ` : '';
    return whole ? `${clock}${numbers}` : clock;
  }, [t, rows.length, counts, handedIn, now, whole]);
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
}
