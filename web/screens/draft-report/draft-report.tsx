import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, ProblemError, taken } from '#web/api/client.ts';
import { usePart } from '#web/app/address.ts';
import { nobodyReports, useStations } from '#web/app/cycle-frame/use-stations.ts';
import { keys } from '#web/app/query-keys.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Page } from '#web/kit/page.tsx';
import { ApprovedReport } from '#web/app/report-paper/approved-report.tsx';
import { Places } from '#web/screens/consolidation/places.tsx';
import { Desk } from '#web/screens/draft-report/desk.tsx';

/** The report the chair reads out: its outline, the page, and beside it what it is written of. */
export function DraftReport() {
  const { t } = useTranslation('draftReport');
  const cycle = usePart('cycle');
  const ofYears = nobodyReports(useStations(cycle).data);
  const { data, error } = useQuery({
    queryKey: keys.of(`cycle/${cycle}`, 'report-context'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/report-draft', { params: { path: { cycle } } })),
    // Not called yet is no fault: the screen says what comes first.
    throwOnError: false,
  });
  if (data !== undefined) return <Desk key={cycle} cycle={cycle} context={data} />;
  // A unit came by the address of the office: what it may read of the report stands elsewhere.
  if (error instanceof ProblemError && error.status === 403) return <NotYours cycle={cycle} />;
  const notCalled = error instanceof ProblemError && error.status === 404;
  return (
    <Page title={t('title')} lead={<Places cycle={cycle} />}>
      {!notCalled && <Fault error={error} />}
      {notCalled && !ofYears && <Empty title={t('notCalled')} by={t('notCalledWhat')} />}
      {notCalled && ofYears && (
        <Empty
          title={t('notSummed')}
          act={
            <Button renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/tong-hop" params={{ cycle }} {...props} />}>
              {t('toTotals')}
            </Button>
          }
        >
          {t('notSummedWhat')}
        </Empty>
      )}
    </Page>
  );
}

function NotYours({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation('draftReport');
  const { opens } = useStations(cycle).data ?? { opens: null };
  return (
    <Page title={t('title')}>
      <ApprovedReport cycle={cycle} />
      <Empty
        title={t('notYours')}
        act={
          <>
            {opens === 'opinion' && (
              <Button renderRoot={(props) => <Link to="/ky-bao-cao/$cycle/gop-y" params={{ cycle }} {...props} />}>
                {t('opinion.title')}
              </Button>
            )}{' '}
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/ky-bao-cao/$cycle" params={{ cycle }} {...props} />}
            >
              {t('toBoard')}
            </Button>
          </>
        }
      >
        {t('notYoursWhat')}
      </Empty>
    </Page>
  );
}
