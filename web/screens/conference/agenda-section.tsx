import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { AgendaDialog } from '#web/screens/conference/agenda-dialog.tsx';
import { AgendaFaults } from '#web/screens/conference/agenda-faults.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference } from '#web/screens/conference/model.ts';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

/** What is dealt with, when and by whom; what runs into the next item is said. */
export function AgendaSection({ conference, staff, can }: SectionProps) {
  const { t } = useTranslation('conference');
  const [correcting, setCorrecting] = useState(false);
  const correct = can('conference.CorrectConference');
  const rows = conference.agenda.map((item, index) => ({ ...item, key: String(index) }));
  return (
    <div className={classes.part}>
      {staff && (
        <div className={classes.acts}>
          <Button
            variant="default"
            disabled={!correct.allowed}
            title={correct.reason ?? undefined}
            onClick={() => setCorrecting(true)}
          >
            {t('correct.agendaButton')}
          </Button>
        </div>
      )}
      {staff && <AgendaFaults faults={conference.agendaFaults} />}
      <DataTable
        label={t('agenda.label')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'number',
            head: t('agenda.number'),
            width: '44px',
            align: 'right',
            cell: ({ key }) => Number(key) + 1,
          },
          { key: 'time', head: t('agenda.time'), width: '92px', cell: ({ time }) => time },
          {
            ...{ key: 'minutes', head: t('agenda.minutes'), width: '70px', align: 'right', leaves: 3 },
            cell: ({ minutes }) => minutes ?? '',
          },
          { key: 'title', head: t('agenda.title'), cell: ({ title }) => title },
          { key: 'presenter', head: t('agenda.presenter'), width: '26%', cell: ({ presenter }) => presenter ?? '' },
        ]}
        empty={t('agenda.empty')}
      />
      {correcting && <AgendaDialog conference={conference} onClose={() => setCorrecting(false)} />}
    </div>
  );
}
