import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { nobodyReports, useStations } from '#web/app/cycle-frame/use-stations.ts';
import { useSession } from '#web/app/session.tsx';
import { isStaff } from '#web/app/staff.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Page } from '#web/kit/page.tsx';

interface WhereUnitsReportProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen of reports. What sums years has none: it says so instead, and leads to the totals. Until that is known the screen begins. */
export function WhereUnitsReport({ title, children }: WhereUnitsReportProps) {
  const { t } = useTranslation('cycles');
  const cycle = usePart('cycle');
  const { data } = useStations(cycle);
  const position = useSession().data?.position;
  if (!nobodyReports(data)) return children;
  // Totals are the host's; a unit was asked about the draft at most.
  if (!isStaff(position))
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
