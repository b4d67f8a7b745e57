import { keys } from '#web/app/query-keys.ts';
import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { DateInput } from '#web/kit/date-input.tsx';
import { ExportLink } from '#web/kit/export-link.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { accessKinds, isAccessKind } from '#web/screens/admin/access-kinds.ts';
import classes from '#web/screens/admin/admin.module.css';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { useLogColumns } from '#web/screens/admin/log-columns.tsx';

const page = 200;

/** Who came, was refused, took something out; what was changed about accounts. Newest first, older ones on request. */
export function AccessLog() {
  const { t } = useTranslation('admin');
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text.trim(), 250);
  const [kind, setKind] = useState<string | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [fromDay, toDay] = [readDay(from), readDay(to)];
  const filter = {
    ...(typed === '' ? {} : { text: typed }),
    ...(isAccessKind(kind) ? { kind } : {}),
    ...(fromDay === null ? {} : { from: fromDay }),
    ...(toDay === null ? {} : { to: toDay }),
  };
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.admin('log', filter),
    queryFn: ({ pageParam }) =>
      taken(
        api.GET('/access-log', {
          params: { query: { limit: page, ...filter, ...(pageParam === '' ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const columns = useLogColumns();
  const lines = data?.pages.flatMap((each) => each.lines) ?? [];
  return (
    <AdminPage
      part="log"
      tools={
        <div className={classes.filters}>
          <TextInput
            label={t('log.find')}
            leftSection={<Icon name="search" />}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            w={320}
          />
          <Select
            label={t('log.kinds')}
            data={[
              { value: '', label: t('accounts.all') },
              ...accessKinds.map((value) => ({ value, label: t(`log.kindOf.${value}`) })),
            ]}
            value={kind ?? ''}
            onChange={(value) => setKind(value === '' ? null : value)}
            w={220}
          />
          <DateInput label={t('log.from')} text={from} onText={setFrom} />
          <DateInput label={t('log.to')} text={to} onText={setTo} />
          <ExportLink list="access-log" filter={filter} />
        </div>
      }
    >
      <Fault error={error} />
      <DataTable
        label={t('parts.log')}
        columns={columns}
        rows={lines}
        rowKey={({ day, number }) => `${day}:${number}`}
        empty={data === undefined ? null : t('log.none')}
      />
      {hasNextPage && (
        <div className={classes.more}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('log.more')}
          </Button>
        </div>
      )}
      <p className={classes.hint}>{t('log.chained')}</p>
    </AdminPage>
  );
}
