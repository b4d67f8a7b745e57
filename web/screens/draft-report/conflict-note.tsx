import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import { useRealTime } from '#web/screens/draft-report/use-real-time.ts';
import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

interface ConflictNoteProps {
  readonly report: ReportDraft;
  readonly pointer: string;
  readonly rehearsal: boolean;
}

/** Somebody was faster: who, and what was typed here and not taken, until its writer chooses. */
export function ConflictNote({ report, pointer, rehearsal }: ConflictNoteProps) {
  const { t } = useTranslation('draftReport');
  const timeOf = useRealTime(rehearsal);
  const { view, engine } = report.draft;
  const conflict = view.conflicts.get(pointer);
  if (conflict === undefined) return null;
  const { by, at, refused, earlier = [] } = conflict;
  const texts = [...new Set([...earlier, refused])].filter((one) => typeof one === 'string');
  const of = whatOf(pointer);
  const label = of === 'seen' ? (report.nameOf(pointer.slice('/seen/'.length)) ?? '') : '';
  return (
    <Note
      tone="soon"
      fact={t(`conflict.${of}`, { name: by, time: timeOf(at), label })}
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
          {text}
        </blockquote>
      ))}
    </Note>
  );
}

const kinds: ReadonlyMap<string, 'title' | 'order' | 'heading' | 'level' | 'done' | 'kept' | 'seen' | 'leftOut'> =
  new Map([
    ['title', 'title'],
    ['order', 'order'],
    ['headings', 'heading'],
    ['levels', 'level'],
    ['done', 'done'],
    ['kept', 'kept'],
    ['seen', 'seen'],
    ['left-out', 'leftOut'],
  ]);

/** What of the report both have written, told by the field's place; else the words of a section. */
function whatOf(pointer: string) {
  return kinds.get(pointer.split('/')[1] ?? '') ?? 'fact';
}
