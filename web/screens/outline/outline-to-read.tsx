import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '#web/kit/page.tsx';
import type { Template } from '#web/screens/outline/model/content.ts';
import { exportsOf } from '#web/screens/outline/exports-of.ts';
import { OutlineTable } from '#web/screens/outline/outline-table.tsx';
import { OutlineWay } from '#web/screens/outline/outline-way.tsx';
import { RelationsList } from '#web/screens/outline/relations-list.tsx';
import classes from '#web/screens/outline/outline.module.css';

interface OutlineToReadProps {
  readonly template: Template;
  /** Why it is only read here, and the way on. */
  readonly note: ReactNode;
  readonly acts?: ReactNode;
}

/** A version of an outline, to read and to take out as a file. */
export function OutlineToRead({ template, note, acts }: OutlineToReadProps) {
  const { t } = useTranslation('outline');
  const { id, name, version } = template;
  return (
    <Page title={name} way={<OutlineWay />} acts={acts} exports={exportsOf(id, version, t('act.exportYaml'))}>
      <div className={classes.panes}>
        {note}
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
