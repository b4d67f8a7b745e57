import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { OpenDialog } from '#web/screens/awards/open-dialog.tsx';
import { useAwardRounds } from '#web/screens/awards/use-awards.ts';
import { ReportParts } from '#web/screens/outside-indices/report-parts.tsx';

/** Thi đua, khen thưởng: the rounds of awards, the newest first. */
export function AwardRoundsScreen() {
  const { t } = useTranslation('awards');
  const programmeWord = useProgrammeWord();
  const navigate = useNavigate();
  const [selected, setSelected] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);
  const { data, error } = useAwardRounds();
  const rounds = data?.rounds ?? [];
  const committees = data?.committees ?? [];
  const open = committees.length > 0 && (
    <Button leftSection={<Icon name="plus" />} onClick={() => setOpening(true)}>
      {t('open.act')}
    </Button>
  );
  return (
    <Page title={t('title')} acts={rounds.length > 0 && open} tools={<ReportParts />}>
      <Fault error={error} />
      <DataTable
        label={t('title')}
        rows={rounds}
        rowKey={({ round }) => round}
        selected={selected}
        onSelect={({ round }) => setSelected(round)}
        opensByClick
        onOpen={({ round }) => void navigate({ to: '/thi-dua/$round', params: { round } })}
        columns={[
          { key: 'period', head: t('column.period'), cell: ({ period }) => period.label },
          {
            ...{ key: 'days', head: t('field.from'), width: '190px' },
            cell: ({ period }) => `${day(period.from)} – ${day(period.to)}`,
          },
          {
            ...{ key: 'programme', head: t('column.programme'), width: '200px', leaves: 2 },
            below: ({ programme }) => programmeWord(programme),
            cell: ({ programme }) => programmeWord(programme),
          },
          { key: 'committee', head: t('column.committee'), leaves: 3, cell: ({ committeeName }) => committeeName },
        ]}
        empty={
          data !== undefined && (
            <Empty title={t('none')} {...(open === false ? { by: t('noneBy') } : { act: open })}>
              <p>{t('what')}</p>
            </Empty>
          )
        }
      />
      <StatusLine counts={data === undefined ? null : t('count', { count: rounds.length })} />
      {opening && <OpenDialog committees={committees} onClose={() => setOpening(false)} />}
    </Page>
  );
}
