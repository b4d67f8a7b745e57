import { Button } from '@mantine/core';
import { useState } from 'react';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { TakeDialog } from '#web/screens/awards/take-dialog.tsx';
import { AwardDialog } from '#web/screens/conference/award-dialog.tsx';
import classes from '#web/screens/conference/conference.module.css';
import type { Conference } from '#web/screens/conference/model.ts';

interface SectionProps {
  readonly conference: Conference;
  readonly staff: boolean;
  readonly can: Can;
}

export function AwardsSection({ conference, staff, can }: SectionProps) {
  const { t } = useTranslation('conference');
  const programmeWord = useProgrammeWord();
  const { t: awards } = useTranslation('awards', { keyPrefix: 'take' });
  const [adding, setAdding] = useState(false);
  const [taking, setTaking] = useState(false);
  const take = can('conference.TakeAwards');
  const act = can('conference.RecordAward');
  const rows = conference.awards.map((award, index) => ({ ...award, key: String(index) }));
  const sum = (recipient: string): number =>
    rows.filter((award) => award.recipient === recipient).reduce((total, { count }) => total + count, 0);
  const counts = { collectives: sum('collective'), persons: sum('person') };
  return (
    <div className={classes.part}>
      <div className={classes.acts}>
        {rows.length > 0 && (
          <span className={classes.quiet}>
            {t('awards.total', { count: counts.collectives + counts.persons, ...counts })}
          </span>
        )}
        {staff && (
          <Button
            variant="default"
            disabled={!act.allowed}
            title={act.reason ?? undefined}
            onClick={() => setAdding(true)}
          >
            {t('awards.add')}
          </Button>
        )}
        {staff && (
          <Button
            variant="default"
            disabled={!take.allowed}
            title={take.reason ?? undefined}
            onClick={() => setTaking(true)}
          >
            {awards('act')}
          </Button>
        )}
        {staff && !act.allowed && <span className={classes.quiet}>{act.reason}</span>}
      </div>
      <DataTable
        label={t('awards.label')}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'kind', head: t('awards.kind'), width: '160px', cell: ({ kindLabel }) => kindLabel },
          {
            key: 'recipient',
            head: t('awards.recipient'),
            width: '80px',
            cell: ({ recipient }) => t(`awards.recipients.${recipient}`),
          },
          { key: 'count', head: t('awards.count'), width: '70px', align: 'right', cell: ({ count }) => count },
          { key: 'by', head: t('awards.by'), width: '190px', leaves: 3, cell: ({ by }) => by },
          { key: 'for', head: t('awards.for'), cell: (award) => award.for },
          {
            key: 'programmes',
            head: t('awards.programmes'),
            width: '150px',
            leaves: 2,
            cell: ({ programmes }) => programmes.map(programmeWord).join(', '),
          },
          { key: 'period', head: t('awards.period'), width: '110px', leaves: 3, cell: ({ period }) => period ?? '' },
          { key: 'names', head: t('awards.names'), leaves: 2, cell: ({ names }) => names.join(', ') },
        ]}
        empty={t('awards.empty')}
      />
      {taking && <TakeDialog conference={conference} onClose={() => setTaking(false)} />}
      {adding && <AwardDialog conference={conference} onClose={() => setAdding(false)} />}
    </div>
  );
}
