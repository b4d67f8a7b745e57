import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, ProblemError, taken } from '#web/api/client.ts';
import { usePart } from '#web/app/address.ts';
import { keys } from '#web/app/query-keys.ts';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Page } from '#web/kit/page.tsx';
import { Places } from '#web/screens/consolidation/places.tsx';
import { Desk } from '#web/screens/draft-report/desk.tsx';

/** The report the chair reads out: its outline, the page, and beside it what it is written of. */
export function DraftReport() {
  const { t } = useTranslation('draftReport');
  const cycle = usePart('cycle');
  const { data, error } = useQuery({
    queryKey: keys.of(`cycle/${cycle}`, 'report-context'),
    queryFn: () => taken(api.GET('/cycles/{cycle}/report-draft', { params: { path: { cycle } } })),
    // Not called yet is no fault: the screen says what comes first.
    throwOnError: false,
  });
  if (data !== undefined) return <Desk key={cycle} cycle={cycle} context={data} />;
  const notCalled = error instanceof ProblemError && error.status === 404;
  return (
    <Page title={t('title')} lead={<Places cycle={cycle} />}>
      {notCalled ? <Empty title={t('notCalled')} by={t('notCalledWhat')} /> : <Fault error={error} />}
    </Page>
  );
}
