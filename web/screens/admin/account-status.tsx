import { useTranslation } from 'react-i18next';
import { clockTime, day } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import type { Account } from '#web/screens/admin/use-accounts.ts';

export function AccountStatus({ account }: { readonly account: Account }) {
  const { t } = useTranslation('admin');
  const { disabledAt, lockedUntil, mustChangePassword } = account;
  if (disabledAt !== null)
    return <Status tone="calm" icon="lock" word={t('accounts.stopped', { day: day(disabledAt) })} />;
  if (lockedUntil !== null)
    return <Status tone="soon" icon="lock" word={t('accounts.locked', { time: clockTime(lockedUntil) })} />;
  if (mustChangePassword) return <Status tone="soon" word={t('accounts.firstTime')} />;
  return <Status tone="ok" word={t('accounts.inUse')} />;
}
