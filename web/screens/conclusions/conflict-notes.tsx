import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenDraft } from '#web/app/draft/use-draft.ts';
import { clockTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/conclusions/editor.module.css';
import type { Item } from '#web/screens/conclusions/model.ts';

/** Somebody else was faster: nothing typed is lost, whoever typed it decides. */
export function ConflictNotes({ item, draft }: { readonly item: Item; readonly draft: OpenDraft }) {
  const { t } = useTranslation('conclusions');
  const { engine, view } = draft;
  return [...view.conflicts]
    .filter(([pointer]) => pointer.startsWith(`/items/${item.id}/`))
    .map(([pointer, conflict]) => (
      <Note
        key={pointer}
        tone="soon"
        fact={t('draft.conflict', { name: conflict.by, time: clockTime(conflict.at) })}
        act={
          <span className={classes.choices}>
            <Button variant="default" onClick={() => engine.settle(pointer, 'theirs')}>
              {t('draft.keepTheirs', { name: conflict.by })}
            </Button>
            <Button onClick={() => engine.settle(pointer, 'mine')}>{t('draft.useMine')}</Button>
          </span>
        }
      >
        {t('draft.conflictWhat', { name: conflict.by, mine: textOf(conflict.refused) })}
      </Note>
    ));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  const { name, text, date, label } = value as Readonly<Record<string, unknown>>;
  return [name, text, date, label].filter((part) => typeof part === 'string').join(' ');
}
