import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import type { Template } from '#web/screens/outline/model/content.ts';
import { OutlineToRead } from '#web/screens/outline/outline-to-read.tsx';

/** A version that cycles may still follow: to read, and to take out as a file. */
export function OldVersion({ template }: { readonly template: Template }) {
  const { t } = useTranslation('outline');
  const { id, version } = template;
  return (
    <OutlineToRead
      template={template}
      note={
        <Note
          tone="pen"
          icon="history"
          fact={t('old.fact', { version })}
          act={
            <Link to="/de-cuong/$template" params={{ template: id }}>
              {t('old.act')}
            </Link>
          }
        >
          {t('old.what')}
        </Note>
      }
    />
  );
}
