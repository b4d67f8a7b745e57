import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '#web/app/session.tsx';
import { useMoving } from '#web/app/moving/use-moving.ts';
import { useWhyOut } from '#web/app/position-ended.ts';
import { untilSignedIn } from '#web/app/until-signed-in.ts';
import { Note } from '#web/kit/note.tsx';

/** The session ended under an open screen: the screen stays, and one line says how it goes on. */
export function SessionEnded() {
  const { t } = useTranslation('shell');
  const { data } = useSession();
  const why = useWhyOut();
  const moving = useMoving();
  if (data !== null || moving.kind === 'starting') return null;
  return (
    <Note
      tone="overdue"
      fact={why ?? t('signInAgain.ended')}
      act={<Button onClick={() => void untilSignedIn()}>{t('signInAgain.begin')}</Button>}
    >
      {t('signInAgain.stays')}
    </Note>
  );
}
