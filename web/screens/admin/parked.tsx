import { keys } from '#web/app/query-keys.ts';
import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { components } from '#web/api/schema.d.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';

type ParkedCommand = components['schemas']['ParkedCommand'];

/** What the product failed at: who sent it, what it met, and the way to have it tried again. */
export function Parked() {
  const { t } = useTranslation('admin');
  const { data, error } = useQuery({
    queryKey: keys.admin('parked'),
    queryFn: () => taken(api.GET('/parked-commands')),
  });
  const retry = useAdminAct(
    (receipt: number) => api.POST('/parked-commands/{receipt}/retry', { params: { path: { receipt } } }),
    {
      said: false,
      onDone: ({ receipt, outcome }) =>
        notifications.show({
          color: outcome === 'failed' ? 'red' : 'green',
          message: t(`parked.became.${outcome}`, { receipt }),
        }),
    },
  );
  const columns = useColumns(retry.mutate, retry.isPending);
  return (
    <AdminPage part="parked">
      <Fault error={error ?? retry.error} />
      <Text mb={8}>{t('parked.explain')}</Text>
      <DataTable
        label={t('parts.parked')}
        columns={columns}
        rows={data?.commands ?? []}
        rowKey={({ receipt }) => String(receipt)}
        empty={data === undefined ? null : t('parked.none')}
      />
    </AdminPage>
  );
}

function useColumns(onRetry: (receipt: number) => void, pending: boolean): readonly Column<ParkedCommand>[] {
  const { t } = useTranslation('admin');
  return useMemo(
    () => [
      { key: 'receipt', head: t('parked.receipt'), cell: ({ receipt }) => <strong>{receipt}</strong> },
      { key: 'arrived', head: t('parked.arrived'), cell: ({ arrivedAt }) => dayAndTime(arrivedAt) },
      {
        key: 'who',
        head: t('parked.who'),
        cell: ({ person, unitName }) => [person, unitName].filter(Boolean).join(', '),
      },
      { key: 'where', head: t('parked.where'), leaves: 3, cell: ({ stream }) => stream },
      { key: 'what', head: t('parked.what'), cell: ({ type }) => type },
      { key: 'error', head: t('parked.error'), leaves: 2, cell: ({ error }) => error },
      {
        key: 'act',
        head: <span className="visually-hidden">{t('parked.retry')}</span>,
        align: 'right',
        cell: ({ receipt }) => (
          <Button
            variant="default"
            disabled={pending}
            aria-label={`${t('parked.retry')}: ${String(receipt)}`}
            onClick={() => onRetry(receipt)}
          >
            {t('parked.retry')}
          </Button>
        ),
      },
    ],
    [t, onRetry, pending],
  );
}
