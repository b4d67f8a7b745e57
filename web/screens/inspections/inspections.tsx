import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { InspectionMark } from '#web/screens/inspections/inspection-mark.tsx';
import { type ListedInspection, useInspections } from '#web/screens/inspections/use-inspections.ts';

/** Kiểm tra: by the committee itself, or by a team from above. */
export function Inspections() {
  const { t } = useTranslation('inspections');
  const navigate = useNavigate();
  const [selected, setSelected] = useState<string | null>(null);
  const { data, error } = useInspections();
  const { allowed } = useRights(null)('inspection.PlanInspection');
  const rows = data?.inspections ?? [];
  const units = ({ units: all }: ListedInspection): string => all.map(({ name }) => name).join(', ');
  const columns: readonly Column<ListedInspection>[] = [
    { key: 'from', head: t('column.from'), width: '96px', cell: ({ from }) => day(from) },
    { key: 'to', head: t('column.to'), width: '96px', leaves: 2, cell: ({ to }) => day(to) },
    { key: 'title', head: t('column.title'), cell: ({ title }) => title },
    { key: 'units', head: t('column.units'), width: '220px', leaves: 2, below: units, cell: units },
    { key: 'team', head: t('column.team'), width: '170px', leaves: 3, cell: ({ team }) => team },
    { key: 'status', head: t('column.status'), width: '190px', cell: (row) => <InspectionMark of={row} /> },
  ];
  const plan = allowed && (
    <Button component={Link} to="/kiem-tra/lap" leftSection={<Icon name="plus" />}>
      {t('plan.open')}
    </Button>
  );
  return (
    <Page title={t('title')} acts={rows.length > 0 && plan} way={<Link to="/hoi-nghi">{t('way')}</Link>}>
      <Fault error={error} />
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows}
        rowKey={({ inspection }) => inspection}
        selected={selected}
        onSelect={({ inspection }) => setSelected(inspection)}
        opensByClick
        onOpen={({ inspection }) => void navigate({ to: '/kiem-tra/$inspection', params: { inspection } })}
        empty={
          data !== undefined && (
            <Empty title={t('none')} {...(plan === false ? { by: t('noneBy') } : { act: plan })}>
              <p>{t('what')}</p>
            </Empty>
          )
        }
      />
      <StatusLine counts={data === undefined ? null : t('count', { count: rows.length })} />
    </Page>
  );
}
