import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import type { Template } from '#web/screens/outline/model/content.ts';
import { exportsOf } from '#web/screens/outline/exports-of.ts';
import { OutlineTable } from '#web/screens/outline/outline-table.tsx';
import { OutlineWay } from '#web/screens/outline/outline-way.tsx';
import { RelationsList } from '#web/screens/outline/relations-list.tsx';
import classes from '#web/screens/outline/outline.module.css';

/** A version that cycles may still follow: to read, and to take out as a file. */
export function OldVersion({ template }: { readonly template: Template }) {
  const { t } = useTranslation('outline');
  const { id, name, version } = template;
  return (
    <Page title={name} way={<OutlineWay />} exports={exportsOf(id, version, t('act.exportYaml'))}>
      <div className={classes.panes}>
        <Note
          tone="pen"
          icon="history"
          fact={t('old.fact', { version })}
          act={
            <Link to="/quan-tri/de-cuong/$template" params={{ template: id }}>
              {t('old.act')}
            </Link>
          }
        >
          {t('old.what')}
        </Note>
        <OutlineTable
          content={template}
          acts={null}
          chosen={null}
          picks={null}
          saved={nothing}
          marks={null}
          version={version}
          faults={new Map()}
        />
        <RelationsList content={template} acts={null} faults={new Map()} />
      </div>
    </Page>
  );
}

const nothing = { sections: new Set<string>(), indicators: new Set<string>() };
