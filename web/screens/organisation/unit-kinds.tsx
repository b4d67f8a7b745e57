import { Button } from '@mantine/core';
import { Administrators } from '#web/app/administrators.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { KindDialog } from '#web/screens/organisation/kind-dialog.tsx';
import { OrganisationParts } from '#web/screens/organisation/organisation-parts.tsx';
import { type OwnKind, useOwnKinds } from '#web/screens/organisation/use-kinds.ts';

/** Kinds of unit that the office added beside those of the law: each within a group, with its levels and its days. */
export function UnitKinds() {
  const { t } = useTranslation('organisation');
  const { data, error } = useOwnKinds();
  const can = useRights(null);
  const [acting, setActing] = useState<OwnKind | 'new' | null>(null);
  const kinds = data?.kinds ?? [];
  const may = can('organisation.DefineUnitKind').allowed;
  const add = <Button onClick={() => setActing('new')}>{t('kinds.add')}</Button>;
  return (
    <Page
      title={t('kinds.title')}
      acts={may && kinds.length > 0 && add}
      tools={<OrganisationParts />}
      side={<Pane>{t('kinds.what')}</Pane>}
    >
      <Fault error={error} />
      <DataTable
        label={t('kinds.title')}
        columns={useColumns()}
        rows={kinds}
        rowKey={({ id }) => id}
        selected={null}
        onSelect={(kind) => may && setActing(kind)}
        empty={
          data !== undefined && (
            <Empty title={t('kinds.empty')} {...(may ? { act: add } : { by: <Administrators /> })}>
              <p>{t('kinds.emptyWhy')}</p>
            </Empty>
          )
        }
      />
      <StatusLine counts={data === undefined ? null : t('kinds.counts', { count: kinds.length })} />
      {acting !== null && (
        <KindDialog kind={acting === 'new' ? null : acting} known={kinds} onClose={() => setActing(null)} />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<OwnKind>[] {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  return [
    { key: 'name', head: t('kinds.name'), cell: ({ name }) => name },
    { key: 'base', head: t('kinds.base'), leaves: 2, cell: ({ base }) => words(`kind.${base}`) },
    {
      key: 'levels',
      head: t('level'),
      leaves: 3,
      cell: ({ levels }) => levels.map((level) => words(`level.${level}`)).join(', '),
    },
    {
      key: 'reports',
      head: t('kinds.reports'),
      leaves: 3,
      cell: ({ reports }) => t(reports ? 'kinds.yes' : 'kinds.no'),
    },
    { key: 'from', head: t('head.from'), width: '88px', cell: ({ from }) => from && day(from) },
    { key: 'to', head: t('head.to'), width: '88px', cell: ({ to }) => to && day(to) },
  ];
}
