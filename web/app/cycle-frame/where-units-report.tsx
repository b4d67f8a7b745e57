import { Button } from '@mantine/core';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { nobodyReports, useStations } from '#web/app/cycle-frame/use-stations.ts';
import { useSession } from '#web/app/session.tsx';
import { isAdministrator, isStaffOf } from '#web/app/staff.ts';
import { useCycle } from '#web/app/use-cycle.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Page } from '#web/kit/page.tsx';

interface WhereUnitsReportProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen of reports. What sums years has none: it says so instead, and leads to the totals. Until that is known the screen begins. */
export function WhereUnitsReport({ title, children }: WhereUnitsReportProps) {
  const cycle = usePart('cycle');
  const { data } = useStations(cycle);
  return nobodyReports(data) ? <NobodyReports cycle={cycle} title={title} /> : children;
}

function NobodyReports({ cycle, title }: { readonly cycle: string; readonly title: string }) {
  const { t } = useTranslation('cycles');
  const position = useSession().data?.position;
  const host = useCycle(cycle).data?.host?.unit;
  const ofHost = host !== undefined && isStaffOf(host, position);
  // Totals are the host's: whoever else knows of it was asked about the draft, a coordinator of his own committee as well.
  if (host !== undefined && !ofHost && !isAdministrator(position))
    return <Navigate to="/ky-bao-cao/$cycle/gop-y" params={{ cycle }} replace />;
  if (!ofHost)
    return (
      <Page title={title}>
        <Empty title={t('nobodyReports.title')} by={t('nobodyReports.why')} />
      </Page>
    );
  return (
    <Page title={title}>
      <Empty
        title={t('nobodyReports.title')}
        act={
          <Button renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/tong-hop" params={{ cycle }} {...props} />}>
            {t('nobodyReports.act')}
          </Button>
        }
      >
        {t('nobodyReports.why')}
      </Empty>
    </Page>
  );
}
