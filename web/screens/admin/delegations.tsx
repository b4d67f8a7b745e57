import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { components } from '#web/api/schema.d.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import { ConfirmDialog } from '#web/screens/admin/confirm-dialog.tsx';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';

type Delegation = components['schemas']['Delegation'];

/** Who acts for whom, now, before and later. It is given beside the position, on the page of accounts. */
export function Delegations() {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState<Delegation | null>(null);
  const { data, error } = useQuery({
    queryKey: keys.admin('delegations'),
    queryFn: () => taken(api.GET('/delegations')),
  });
  const revoke = useAdminAct(
    (delegation: string) => api.POST('/delegations/{delegation}/revoke', { params: { path: { delegation } } }),
    { onDone: () => setAsked(null) },
  );
  const columns = useColumns(setAsked);
  return (
    <AdminPage part="delegations">
      <Fault error={error} />
      <DataTable
        label={t('parts.delegations')}
        columns={columns}
        rows={data?.delegations ?? []}
        rowKey={({ id }) => id}
        empty={
          data === undefined ? null : (
            <>
              {t('delegation.none')} <Link to="/quan-tri">{t('delegation.toAccounts')}</Link>
            </>
          )
        }
      />
      {asked !== null && (
        <ConfirmDialog
          title={t('confirm.revoke.title', { name: asked.deputy.name })}
          now={t('confirm.revoke.now')}
          act={t('act.revoke')}
          sent={revoke}
          onAct={() => revoke.mutate(asked.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </AdminPage>
  );
}

function useColumns(onRevoke: (delegation: Delegation) => void): readonly Column<Delegation>[] {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  return useMemo(() => {
    const today = civilDateOf(new Date());
    const open = ({ revokedAt, validTo }: Delegation): boolean => revokedAt === null && validTo >= today;
    return [
      { key: 'deputy', head: t('delegation.deputy'), cell: ({ deputy }) => <strong>{deputy.name}</strong> },
      { key: 'holder', head: t('delegation.holder'), cell: ({ holder }) => holder.name },
      {
        key: 'position',
        head: t('accounts.positions'),
        cell: ({ title, role, unitName }) => `${title || label(`role.${role}`)}, ${unitName}`,
      },
      {
        key: 'days',
        head: t('delegation.days'),
        cell: ({ validFrom, validTo }) => `${day(validFrom)} – ${day(validTo)}`,
      },
      { key: 'document', head: t('delegation.document'), leaves: 3, cell: ({ document }) => document },
      { key: 'state', head: t('delegation.state'), cell: (row) => <State delegation={row} today={today} /> },
      {
        key: 'act',
        head: <span className="visually-hidden">{t('act.revoke')}</span>,
        align: 'right',
        cell: (row) =>
          open(row) && (
            <Button
              variant="default"
              aria-label={`${t('act.revoke')}: ${row.deputy.name}`}
              onClick={() => onRevoke(row)}
            >
              {t('act.revoke')}
            </Button>
          ),
      },
    ];
  }, [t, label, onRevoke]);
}

function State({ delegation, today }: { readonly delegation: Delegation; readonly today: string }) {
  const { t } = useTranslation('admin');
  const { revokedAt, validFrom, validTo } = delegation;
  if (revokedAt !== null)
    return <Status tone="calm" icon="lock" word={t('delegation.revoked', { day: day(revokedAt) })} />;
  if (validTo < today) return <Status tone="calm" word={t('delegation.over')} />;
  if (validFrom > today) return <Status tone="calm" icon="clock" word={t('delegation.coming')} />;
  return <Status tone="ok" word={t('delegation.running')} />;
}
