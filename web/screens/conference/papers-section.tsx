import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference } from '#web/screens/conference/model.ts';
import { PaperDialog } from '#web/screens/conference/paper-dialog.tsx';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

export function PapersSection({ conference, staff, can }: SectionProps) {
  const { t } = useTranslation('conference');
  const [adding, setAdding] = useState(false);
  const act = can('conference.RegisterPaper');
  const rows = conference.papers.map((paper, index) => ({
    ...paper,
    key: String(index),
    count: conference.files.filter((file) => file.paper === index + 1).length,
  }));
  return (
    <div className={classes.part}>
      {staff && (
        <div className={classes.acts}>
          <Button
            variant="default"
            disabled={!act.allowed}
            title={act.reason ?? undefined}
            onClick={() => setAdding(true)}
          >
            {t(conference.phase === 'held' ? 'papers.enter' : 'papers.add')}
          </Button>
        </div>
      )}
      <DataTable
        label={t('papers.label')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'by', head: t('papers.by'), width: '280px', cell: ({ by }) => by },
          { key: 'title', head: t('papers.title'), cell: ({ title }) => title ?? t('papers.noTitle') },
          { key: 'files', head: t('papers.files'), width: '64px', align: 'right', cell: ({ count }) => count },
          { key: 'kind', head: t('papers.kind'), width: '150px', leaves: 2, cell: ({ byKind }) => kindWord(t, byKind) },
        ]}
        empty={t('papers.empty')}
      />
      {adding && <PaperDialog conference={conference.conference} unit={null} by="" onClose={() => setAdding(false)} />}
    </div>
  );
}

/** The list of kinds is open: one without a word is shown as it was given. */
function kindWord(t: ReturnType<typeof useTranslation<'conference'>>['t'], kind: string): string {
  return t(`papers.kinds.${kind}` as 'papers.kinds.other', { defaultValue: kind });
}
