import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day, dayAndTime } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Status } from '#web/kit/status.tsx';
import { ConfirmDialog } from '#web/screens/admin/confirm-dialog.tsx';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { TokenDialog } from '#web/screens/admin/token-dialog.tsx';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';

type Token = paths['/api-tokens']['get']['responses'][200]['content']['application/json']['tokens'][number];

/** Which programs may call, and as whom. */
export function Tokens() {
  const { t } = useTranslation('admin');
  const [making, setMaking] = useState(false);
  const [asked, setAsked] = useState<Token | null>(null);
  const { data, error } = useQuery({ queryKey: keys.admin('tokens'), queryFn: () => taken(api.GET('/api-tokens')) });
  const revoke = useAdminAct(
    (token: string) => api.POST('/api-tokens/{token}/revoke', { params: { path: { token } } }),
    { onDone: () => setAsked(null) },
  );
  const columns = useColumns(setAsked);
  const make = (
    <Button leftSection={<Icon name="plus" />} onClick={() => setMaking(true)}>
      {t('act.makeToken')}
    </Button>
  );
  return (
    <AdminPage part="tokens" acts={data !== undefined && data.tokens.length > 0 && make}>
      <Fault error={error} />
      <DataTable
        label={t('parts.tokens')}
        columns={columns}
        rows={data?.tokens ?? []}
        rowKey={({ id }) => id}
        empty={data === undefined ? null : <Empty title={t('tokens.none')} act={make} />}
      />
      <TokenDialog opened={making} onClose={() => setMaking(false)} />
      {asked !== null && (
        <ConfirmDialog
          title={t('confirm.revokeToken.title', { name: asked.name })}
          now={t('confirm.revokeToken.now')}
          act={t('act.revoke')}
          sent={revoke}
          onAct={() => revoke.mutate(asked.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </AdminPage>
  );
}

function useColumns(onRevoke: (token: Token) => void): readonly Column<Token>[] {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  return useMemo(() => {
    const now = new Date().toISOString();
    return [
      { key: 'name', head: t('tokens.name'), cell: ({ name }) => <strong>{name}</strong> },
      {
        key: 'holder',
        head: t('tokens.holder'),
        // The api hands out a role's code as text.
        cell: ({ holder, role, unitName }) => `${holder}, ${label(`role.${role}`)}, ${unitName}`,
      },
      { key: 'expires', head: t('tokens.expires'), cell: ({ expiresAt }) => day(expiresAt) },
      {
        key: 'used',
        head: t('tokens.used'),
        leaves: 2,
        cell: ({ lastUsedAt }) => (lastUsedAt === null ? t('tokens.never') : dayAndTime(lastUsedAt)),
      },
      {
        key: 'state',
        head: t('delegation.state'),
        cell: ({ revokedAt, expiresAt }) => {
          if (revokedAt !== null)
            return <Status tone="calm" icon="lock" word={t('tokens.revoked', { day: day(revokedAt) })} />;
          return expiresAt <= now ? (
            <Status tone="calm" word={t('tokens.expired')} />
          ) : (
            <Status tone="ok" word={t('tokens.live')} />
          );
        },
      },
      {
        key: 'act',
        head: <span className="visually-hidden">{t('act.revoke')}</span>,
        align: 'right',
        cell: (row) =>
          row.revokedAt === null &&
          row.expiresAt > now && (
            <Button variant="default" aria-label={`${t('act.revoke')}: ${row.name}`} onClick={() => onRevoke(row)}>
              {t('act.revoke')}
            </Button>
          ),
      },
    ];
  }, [t, label, onRevoke]);
}
