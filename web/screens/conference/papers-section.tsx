import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import classes from '#web/screens/conference/conference.module.css';
import { PaperTitle, TakePaperBack } from '#web/screens/conference/take-paper-back.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import { kindWord, PaperDialog } from '#web/screens/conference/paper-dialog.tsx';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

export function PapersSection({ conference, staff, can }: SectionProps) {
  const { t } = useTranslation('conference');
  const [adding, setAdding] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState(false);
  const correct = can('conference.CorrectPaper');
  const act = can('conference.RegisterPaper');
  const rows = conference.papers.map((paper, index) => ({
    ...paper,
    key: String(index),
    number: index + 1,
    count: conference.files.filter((file) => file.paper === index + 1).length,
  }));
  const chosen = rows.find(({ key }) => key === selected);
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
          <Button
            variant="default"
            disabled={!correct.allowed || chosen === undefined}
            title={correct.reason ?? undefined}
            onClick={() => setCorrecting(true)}
          >
            {t('papers.correct')}
          </Button>
          <TakePaperBack conference={conference.conference} paper={chosen} can={correct} />
        </div>
      )}
      <DataTable
        label={t('papers.label')}
        rows={rows}
        rowKey={({ key }) => key}
        {...(staff ? { selected, onSelect: ({ key }: (typeof rows)[number]) => setSelected(key) } : {})}
        columns={[
          { key: 'by', head: t('papers.by'), width: '30%', cell: ({ by }) => by },
          { key: 'title', head: t('papers.title'), cell: (paper) => <PaperTitle paper={paper} /> },
          { key: 'files', head: t('papers.files'), width: '64px', align: 'right', cell: ({ count }) => count },
          { key: 'kind', head: t('papers.kind'), width: '150px', leaves: 2, cell: ({ byKind }) => kindWord(t, byKind) },
        ]}
        empty={t('papers.empty')}
      />
      {correcting && chosen !== undefined && (
        <PaperDialog
          conference={conference.conference}
          unit={null}
          by=""
          corrects={chosen}
          onClose={() => setCorrecting(false)}
        />
      )}
      {adding && <PaperDialog conference={conference.conference} unit={null} by="" onClose={() => setAdding(false)} />}
    </div>
  );
}
