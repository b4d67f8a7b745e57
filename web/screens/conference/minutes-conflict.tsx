import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { MinutesDraft } from '#web/screens/conference/use-minutes.ts';

interface MinutesConflictProps {
  readonly minutes: MinutesDraft;
  readonly pointer: string;
}

/** Somebody else was faster: nothing typed is lost, whoever typed it decides. */
export function MinutesConflict({ minutes: { draft }, pointer }: MinutesConflictProps) {
  const { t } = useTranslation('minutes');
  const { engine, view } = draft;
  const conflict = view.conflicts.get(pointer);
  if (conflict === undefined) return null;
  const { by: name, at, refused } = conflict;
  return (
    <Note
      tone="soon"
      fact={t('conflict.fact', { name, time: clockTime(at) })}
      act={
        <span className={classes.acts}>
          <Button variant="default" onClick={() => engine.settle(pointer, 'theirs')}>
            {t('conflict.theirs', { name })}
          </Button>
          <Button onClick={() => engine.settle(pointer, 'mine')}>{t('conflict.mine')}</Button>
        </span>
      }
    >
      {t('conflict.what', { text: typeof refused === 'string' ? refused : '' })}
    </Note>
  );
}
