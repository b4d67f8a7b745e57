import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tryAgainNow, useLiveState } from '#web/app/live.ts';
import { useMoving } from '#web/app/moving/use-moving.ts';
import { clockTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';

/** A lost connection says since when, what still works, and when it tries again. Shown after it has lasted a moment. */
export function LostNote() {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation('common');
  const live = useLiveState();
  const moving = useMoving();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (live.kind !== 'lost') return;
    const timer = window.setInterval(() => setNow(Date.now()), 1_000);
    return () => window.clearInterval(timer);
  }, [live.kind]);
  // It starts anew, and that is said already.
  if (moving.kind === 'starting') return null;
  if (live.kind !== 'lost' || now - live.since.getTime() < 1_500) return null;
  const time = clockTime(live.since);
  const seconds = Math.max(0, Math.ceil((live.nextTry.getTime() - now) / 1_000));
  return (
    <Note
      tone="overdue"
      icon="lost"
      fact={t('live.lostTitle', { time })}
      act={
        <Button variant="default" onClick={tryAgainNow}>
          {common('act.retry')}
        </Button>
      }
    >
      {t('live.lostWhat', { time, seconds })}
    </Note>
  );
}
