import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { DataTable } from '#web/kit/data-table.tsx';
import { DayFilter } from '#web/kit/day-filter.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { accessKinds, isAccessKind } from '#web/screens/admin/access-kinds.ts';
import classes from '#web/screens/admin/admin.module.css';
import { AdminPage } from '#web/screens/admin/admin-page.tsx';
import { useLogColumns } from '#web/screens/admin/log-columns.tsx';

const page = 200;

/** Who came, was refused, took something out; what was changed about accounts. Newest first, older ones on request. */
export function AccessLog() {
  const { t } = useTranslation('admin');
  const [text, setText] = useState('');
  const [kind, setKind] = useState<string | null>(null);
  const [from, setFrom] = useState<string | undefined>();
  const [to, setTo] = useState<string | undefined>();
  const filter = {
    ...(text === '' ? {} : { text }),
    ...(isAccessKind(kind) ? { kind } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
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
      exports={[{ list: 'access-log', filter }]}
      tools={
        <>
          <SearchField label={t('log.find')} text={text} onSearch={setText} width={320} />
          <OneOf
            bare
            label={t('log.kinds')}
            choices={[
              { key: '', word: t('accounts.all') },
              ...accessKinds.map((key) => ({ key, word: t(`log.kindOf.${key}`) })),
            ]}
            chosen={kind ?? ''}
            onChoose={(key) => setKind(key === '' ? null : key)}
          />
          <DayFilter label={t('log.from')} date={from} onDate={setFrom} />
          <DayFilter label={t('log.to')} date={to} onDate={setTo} />
        </>
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
