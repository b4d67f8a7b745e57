import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '#web/kit/data-table.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import classes from '#web/screens/admin/admin.module.css';
import { AccountStatus } from '#web/screens/admin/account-status.tsx';
import { type Account, stands } from '#web/screens/admin/use-accounts.ts';

export function useAccountColumns(): readonly Column<Account>[] {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  return useMemo(() => {
    const today = civilDateOf(new Date());
    return [
      { key: 'name', head: t('accounts.name'), cell: ({ name }) => <strong>{name}</strong> },
      {
        key: 'login',
        head: t('accounts.login'),
        leaves: 3,
        cell: ({ login }) => <span className={classes.long}>{login}</span>,
      },
      {
        key: 'positions',
        head: t('accounts.positions'),
        cell: ({ positions }) =>
          positions
            .filter((position) => stands(position, today))
            .map(({ title, role, unitName, unitEndedOn }) => {
              const ended = unitEndedOn === null ? '' : ` (${t('accounts.unitEnded', { day: day(unitEndedOn) })})`;
              return `${title || label(`role.${role}`)}, ${unitName}${ended}`;
            })
            .join('; '),
      },
      {
        key: 'factor',
        head: t('accounts.factor'),
        leaves: 2,
        cell: ({ secondFactor }) => (secondFactor ? t('accounts.factorOn') : t('accounts.factorOff')),
      },
      { key: 'state', head: t('accounts.state'), cell: (account) => <AccountStatus account={account} /> },
    ];
  }, [t, label]);
}
