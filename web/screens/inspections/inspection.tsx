import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { useRights } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { HistoryDrawer } from '#web/kit/history-drawer/history-drawer.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import { PaperTasks } from '#web/screens/directives/paper-tasks.tsx';
import { CallOffDialog } from '#web/screens/inspections/call-off-dialog.tsx';
import { FindingsPart } from '#web/screens/inspections/findings-part.tsx';
import { ConclusionNote, InspectionFacts } from '#web/screens/inspections/inspection-facts.tsx';
import { InspectionAsks } from '#web/screens/inspections/inspection-asks.tsx';
import { Scans } from '#web/screens/inspections/scans.tsx';
import { SessionsPart } from '#web/screens/inspections/sessions-part.tsx';
import { useInspection } from '#web/screens/inspections/use-inspections.ts';

/** One inspection, from its plan to what it concluded. */
export function InspectionPage() {
  const inspection = usePart('inspection');
  const { t } = useTranslation('inspections');
  const { t: common } = useTranslation('common');
  const navigate = useNavigate();
  const { data, error } = useInspection(inspection);
  const can = useRights(`inspection/${inspection}`);
  const [open, setOpen] = useState<'history' | 'callOff' | null>(null);
  const acts = data?.staff === true && (
    <>
      {data.status === 'open' && (
        <>
          <ActButton
            blocked={unlessAllowed(can('inspection.IssueInspectionConclusion'))}
            onAct={() => void navigate({ to: '/kiem-tra/$inspection/ket-luan', params: { inspection } })}
          >
            {t('page.conclude')}
          </ActButton>
          <ActButton
            variant="default"
            blocked={unlessAllowed(can('inspection.RestateInspection'))}
            onAct={() => void navigate({ to: '/kiem-tra/lap', search: { sua: inspection } })}
          >
            {t('plan.change')}
          </ActButton>
          <ActButton
            variant="default"
            blocked={unlessAllowed(can('inspection.CallOffInspection'))}
            onAct={() => setOpen('callOff')}
          >
            {t('page.callOff')}
          </ActButton>
        </>
      )}
      <Button variant="default" leftSection={<Icon name="history" />} onClick={() => setOpen('history')}>
        {common('act.history')}
      </Button>
    </>
  );
  return (
    <Page
      title={data?.title ?? ''}
      way={<Link to="/kiem-tra">{t('title')}</Link>}
      acts={acts}
      side={
        data !== undefined && (
          <>
            <InspectionFacts of={data} />
            <Scans of={data} can={can} />
            <InspectionAsks of={data} can={can} />
          </>
        )
      }
    >
      <Fault error={error} />
      {data !== undefined && (
        <>
          <ConclusionNote of={data} />
          <SessionsPart of={data} can={can} />
          <FindingsPart of={data} can={can} />
          {data.concluded !== null && <PaperTasks directive={inspection} />}
        </>
      )}
      <HistoryDrawer
        stream={open === 'history' ? `inspection/${inspection}` : null}
        title={t('page.historyOf', { title: data?.title ?? '' })}
        onClose={() => setOpen(null)}
      />
      {open === 'callOff' && <CallOffDialog inspection={inspection} onClose={() => setOpen(null)} />}
    </Page>
  );
}
