import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { AccountPane } from '#web/screens/admin/account-pane.tsx';
import classes from '#web/screens/admin/admin.module.css';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { CreateDialog } from '#web/screens/admin/create-dialog.tsx';
import { OwnWishes } from '#web/screens/admin/own-wishes.tsx';
import { useAccountColumns } from '#web/screens/admin/account-columns.tsx';
import { type AccountState, accountStates, useAccounts } from '#web/screens/admin/use-accounts.ts';

const page = 100;

/** Everybody who can come in; the chosen one's positions and what can be done about the account at the right. */
export function Accounts() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const chosen = useAsked('tai-khoan');
  const [text, setText] = useState('');
  const [state, setState] = useState<AccountState>('all');
  const [limit, setLimit] = useState(page);
  const [creating, setCreating] = useState(false);
  const { data, error } = useAccounts({ text, state, limit });
  const columns = useAccountColumns();
  const choose = (id: string): void => {
    void navigate({ to: '/quan-tri', search: { 'tai-khoan': id }, replace: true });
  };
  const accounts = data?.accounts ?? [];
  return (
    <AdminPage
      part="accounts"
      acts={
        <Button leftSection={<Icon name="plus" />} onClick={() => setCreating(true)}>
          {t('act.create')}
        </Button>
      }
      exports={[
        {
          list: 'accounts',
          filter: {
            ...(text === '' ? {} : { text }),
            ...(state === 'all' ? {} : { disabled: String(state === 'disabled') }),
          },
        },
      ]}
      tools={
        <>
          <SearchField label={t('accounts.find')} text={text} onSearch={setText} width={320} />
          <OneOf
            bare
            label={t('accounts.state')}
            choices={accountStates.map((key) => ({ key, word: t(`accounts.${key}`) }))}
            chosen={state}
            onChoose={setState}
          />
          <span className={classes.count}>{t('accounts.count', { count: data?.total ?? 0 })}</span>
        </>
      }
      side={
        chosen === null ? (
          <Pane>
            <p className={classes.hint}>{t('accounts.pick')}</p>
          </Pane>
        ) : (
          <AccountPane id={chosen} />
        )
      }
    >
      <OwnWishes />
      <Fault error={error} />
      <DataTable
        label={t('parts.accounts')}
        columns={columns}
        rows={accounts}
        rowKey={({ id }) => id}
        selected={chosen}
        onSelect={({ id }) => choose(id)}
        onOpen={({ id }) => choose(id)}
        empty={data === undefined ? null : t('accounts.none')}
      />
      {(data?.total ?? 0) > accounts.length && (
        <div className={classes.more}>
          <Button variant="default" onClick={() => setLimit(Math.min(500, limit + page))} disabled={limit >= 500}>
            {t('accounts.more')}
          </Button>
        </div>
      )}
      <CreateDialog opened={creating} onClose={() => setCreating(false)} onMade={choose} />
    </AdminPage>
  );
}
