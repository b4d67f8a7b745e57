import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import classes from '#web/screens/admin/admin.module.css';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';

type Finding = paths['/doctor']['get']['responses'][200]['content']['application/json']['findings'][number];

/** What is wrong with the installation, and what to do: the api looks anew each time it is asked. */
export function Doctor() {
  const { t, i18n } = useTranslation('admin');
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: keys.admin('doctor', i18n.language),
    queryFn: () => taken(api.GET('/doctor')),
    staleTime: 0,
  });
  const columns: readonly Column<Finding>[] = [
    { key: 'wrong', head: t('doctor.wrong'), cell: ({ wrong }) => <strong>{wrong}</strong> },
    { key: 'todo', head: t('doctor.todo'), cell: ({ todo }) => todo },
  ];
  return (
    <AdminPage
      part="doctor"
      acts={
        <Button variant="default" loading={isFetching} onClick={() => void refetch()}>
          {t('doctor.again')}
        </Button>
      }
    >
      <Fault error={error} />
      {data !== undefined && <p>{data.use}</p>}
      <DataTable
        label={t('parts.doctor')}
        columns={columns}
        rows={data?.findings ?? []}
        rowKey={({ code, wrong }) => `${code}:${wrong}`}
        empty={data === undefined ? null : t('doctor.none')}
      />
      {data !== undefined && <p className={classes.hint}>{t('doctor.asked', { time: dayAndTime(data.askedAt) })}</p>}
    </AdminPage>
  );
}
