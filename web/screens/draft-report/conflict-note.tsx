import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface ConflictNoteProps {
  readonly report: ReportDraft;
  readonly pointer: string;
  /** What of the report both have written. */
  readonly of: 'fact' | 'title' | 'heading' | 'level' | 'order';
  readonly words?: (text: string) => ReactNode;
}

/** Somebody was faster: who, and what was typed here and not taken, until its writer chooses. */
export function ConflictNote({ report, pointer, of, words = (text) => text }: ConflictNoteProps) {
  const { t } = useTranslation('draftReport');
  const { view, engine } = report.draft;
  const conflict = view.conflicts.get(pointer);
  if (conflict === undefined) return null;
  const { by, at, refused, earlier = [] } = conflict;
  const texts = [...new Set([...earlier, refused])].filter((one) => typeof one === 'string');
  return (
    <Note
      tone="soon"
      fact={t(`conflict.${of}`, { name: by, time: clockTime(at) })}
      act={
        <span className={classes.acts}>
          <Button variant="default" onClick={() => engine.settle(pointer, 'theirs')}>
            {t('conflict.theirs', { name: by })}
          </Button>
          <Button onClick={() => engine.settle(pointer, 'mine')}>{t('conflict.mine')}</Button>
        </span>
      }
    >
      {t(texts.length === 0 ? 'conflict.change' : 'conflict.what')}
      {texts.map((text) => (
        <blockquote key={text} className={classes.quote} aria-label={t('conflict.yours')}>
          {words(text)}
        </blockquote>
      ))}
    </Note>
  );
}
