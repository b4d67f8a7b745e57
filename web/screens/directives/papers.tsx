import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useRights } from '#web/app/use-rights.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { type ListedPaper, useDirectives } from '#web/screens/directives/use-directives.ts';

/** Văn bản giao việc: what gives tasks beside a conference. */
export function Papers() {
  const { t } = useTranslation('directives');
  const { t: label } = useTranslation('labels');
  const programmeWord = useProgrammeWord();
  const navigate = useNavigate();
  const [selected, setSelected] = useState<string | null>(null);
  const { data, error } = useDirectives();
  const { allowed } = useRights(null)('directive.EnterPaper');
  const papers = data?.papers ?? [];
  const columns: readonly Column<ListedPaper>[] = [
    { key: 'date', head: t('column.date'), width: '96px', cell: ({ date }) => day(date) },
    {
      key: 'kind',
      head: t('column.kind'),
      width: '110px',
      leaves: 2,
      below: ({ kind }) => label(`paperKind.${kind}`),
      cell: ({ kind }) => label(`paperKind.${kind}`),
    },
    { key: 'number', head: t('column.number'), width: '130px', cell: ({ number }) => number },
    {
      key: 'issuer',
      head: t('column.issuer'),
      width: '220px',
      leaves: 2,
      below: ({ issuer }) => issuer,
      cell: ({ issuer }) => issuer,
    },
    { key: 'about', head: t('column.about'), cell: ({ about }) => about ?? '' },
    {
      key: 'programme',
      head: t('column.programme'),
      width: '150px',
      leaves: 3,
      cell: ({ programme }) => programmeWord(programme),
    },
  ];
  const enter = allowed && (
    <Button component={Link} to="/van-ban-giao-viec/nhap" leftSection={<Icon name="plus" />}>
      {t('list.enter')}
    </Button>
  );
  return (
    <Page title={t('list.title')} acts={papers.length > 0 && enter} way={<Link to="/nhiem-vu">{t('list.way')}</Link>}>
      <Fault error={error} />
      <DataTable
        label={t('list.title')}
        columns={columns}
        rows={papers}
        rowKey={({ directive }) => directive}
        selected={selected}
        onSelect={({ directive }) => setSelected(directive)}
        opensByClick
        onOpen={({ directive }) => void navigate({ to: '/van-ban-giao-viec/$directive', params: { directive } })}
        empty={
          data !== undefined && (
            <Empty title={t('list.none')} {...(enter === false ? { by: t('list.noneBy') } : { act: enter })}>
              <p>{t('list.what')}</p>
            </Empty>
          )
        }
      />
      <StatusLine counts={data === undefined ? null : t('list.count', { count: papers.length })} />
    </Page>
  );
}
