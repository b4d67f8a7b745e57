import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { ConfirmDialog } from '#web/screens/admin/confirm-dialog.tsx';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { browserName } from '#web/screens/admin/browser-name.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';

type OpenSession = paths['/sessions']['get']['responses'][200]['content']['application/json']['sessions'][number];

/** Who sits at which computer now; each can be sent out. */
export function Sessions() {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState<OpenSession | null>(null);
  const { data, error } = useQuery({
    queryKey: keys.admin('sessions'),
    queryFn: () => taken(api.GET('/sessions')),
    refetchInterval: 30_000,
  });
  const end = useAdminAct((session: string) => api.POST('/sessions/{session}/end', { params: { path: { session } } }), {
    onDone: () => setAsked(null),
  });
  const columns = useColumns(setAsked);
  return (
    <AdminPage part="sessions">
      <Fault error={error} />
      <DataTable
        label={t('parts.sessions')}
        columns={columns}
        rows={data?.sessions ?? []}
        rowKey={({ id }) => id}
        empty={data === undefined ? null : t('sessions.none')}
      />
      {asked !== null && (
        <ConfirmDialog
          title={t('confirm.endSession.title', { name: asked.name })}
          now={t('confirm.endSession.now')}
          act={t('act.endSession')}
          sent={end}
          onAct={() => end.mutate(asked.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </AdminPage>
  );
}

function useColumns(onEnd: (session: OpenSession) => void): readonly Column<OpenSession>[] {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  return useMemo(
    () => [
      {
        key: 'name',
        head: t('sessions.name'),
        cell: ({ name, login }) => (
          <>
            <strong>{name}</strong> · {login}
          </>
        ),
      },
      {
        key: 'role',
        head: t('sessions.position'),
        // The api hands out a role's code as text.
        cell: ({ role }) => (role === null ? '' : label(`role.${role}`)),
      },
      { key: 'since', head: t('sessions.since'), cell: ({ since }) => dayAndTime(since) },
      { key: 'seen', head: t('sessions.seen'), cell: ({ seenAt }) => dayAndTime(seenAt) },
      { key: 'address', head: t('sessions.address'), leaves: 2, cell: ({ address }) => address },
      { key: 'agent', head: t('sessions.agent'), leaves: 3, cell: ({ agent }) => browserName(agent) },
      {
        key: 'act',
        head: <span className="visually-hidden">{t('act.endSession')}</span>,
        align: 'right',
        cell: (row) => (
          <Button variant="default" aria-label={`${t('act.endSession')}: ${row.name}`} onClick={() => onEnd(row)}>
            {t('act.end')}
          </Button>
        ),
      },
    ],
    [t, label, onEnd],
  );
}
