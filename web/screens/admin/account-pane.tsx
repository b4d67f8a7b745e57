import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { AccountActs } from '#web/screens/admin/account-acts.tsx';
import { AccountStatus } from '#web/screens/admin/account-status.tsx';
import classes from '#web/screens/admin/admin.module.css';
import { PositionDialog } from '#web/screens/admin/position-dialog.tsx';
import { PositionList } from '#web/screens/admin/position-list.tsx';
import { useAccount } from '#web/screens/admin/use-accounts.ts';

/** One account: its facts, its positions, and what an administrator can do about it. */
export function AccountPane({ id }: { readonly id: string }) {
  const { t } = useTranslation('admin');
  const { data: account, error } = useAccount(id);
  const [giving, setGiving] = useState(false);
  if (account === undefined) return <Fault error={error} />;
  const { name, login, email, secondFactor, createdAt, createdBy, positions } = account;
  return (
    <>
      <Pane title={name}>
        <AccountStatus account={account} />
        <dl className={classes.facts}>
          <dt>{t('accounts.login')}</dt>
          <dd>{login}</dd>
          {email !== null && <dt>{t('create.email')}</dt>}
          {email !== null && <dd>{email}</dd>}
          <dt>{t('accounts.factor')}</dt>
          <dd>{secondFactor ? t('accounts.factorOn') : t('accounts.factorOff')}</dd>
        </dl>
        <p className={classes.hint}>{t('accounts.created', { day: day(createdAt), name: createdBy })}</p>
        <AccountActs account={account} />
      </Pane>
      <Pane
        title={t('accounts.positions')}
        aside={
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setGiving(true)}>
            {t('act.give')}
          </Button>
        }
      >
        <PositionList positions={positions} />
      </Pane>
      <PositionDialog key={id} account={account} opened={giving} onClose={() => setGiving(false)} />
    </>
  );
}
