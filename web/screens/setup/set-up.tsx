import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useForgetEverything } from '#web/app/session.tsx';
import { Door, Sheet, Sheets } from '#web/kit/door.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { SetUpForm } from '#web/screens/setup/set-up-form.tsx';

/** Opened by the link that the start printed. What stands behind the # stays in this browser until it is sent with the form. */
export function SetUp() {
  const { t } = useTranslation('setup');
  const [token] = useState(() => window.location.hash.slice(1));
  const { data, error } = useQuery({ queryKey: keys.setUp, queryFn: () => taken(api.GET('/setup')) });
  const navigate = useNavigate();
  const forget = useForgetEverything();
  const done = async (): Promise<void> => {
    await forget();
    await navigate({ to: '/dang-nhap', replace: true });
  };
  const toLogin = <Link to="/dang-nhap">{t('toLogin')}</Link>;
  return (
    <Door title={t('title')}>
      <Fault error={error} />
      <Sheets>
        <Sheet heading={t('heading')}>
          {data?.open === false && (
            <Note tone="soon" fact={t('closed')} act={toLogin}>
              {t('closedWhat')}
            </Note>
          )}
          {data?.open === true && token === '' && (
            <Note tone="soon" fact={t('noToken')}>
              {t('noTokenWhat')}
            </Note>
          )}
          {data?.open === true && token !== '' && <SetUpForm token={token} done={done} />}
        </Sheet>
      </Sheets>
    </Door>
  );
}
