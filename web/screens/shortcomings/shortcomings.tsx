import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { Status } from '#web/kit/status.tsx';
import { ShortcomingPane } from '#web/screens/shortcomings/shortcoming-pane.tsx';
import {
  asAsked,
  onlyKinds,
  type Only,
  type Shortcoming,
  useShortcomings,
} from '#web/screens/shortcomings/use-shortcomings.ts';

/** Tồn tại, hạn chế: what conferences stated, since when, and how often again. */
export function Shortcomings() {
  const { t } = useTranslation('shortcomings');
  const navigate = useNavigate();
  const rehearsal = useRehearsalFlag();
  const q = useAsked('tim') ?? '';
  const asked = useAsked('loc');
  const only = onlyKinds.find((one) => one === asked) ?? 'all';
  const [chosen, setChosen] = useState<string | null>(null);
  const query = asAsked(rehearsal, q, only);
  const { data, error } = useShortcomings(query);
  const rows = data?.shortcomings ?? [];
  const selected = rows.find(({ key }) => key === chosen) ?? rows[0];
  const go = (tim: string, loc: Only): void => {
    const search = { ...(tim === '' ? {} : { tim }), ...(loc === 'all' ? {} : { loc }) };
    void navigate({ to: '/ton-tai-han-che', search, replace: true });
  };
  return (
    <Page
      title={t('title')}
      exports={rows.length === 0 ? [] : [{ list: 'shortcomings', filter: query }]}
      tools={
        <>
          <ChoiceRow<Only>
            label={t('filter')}
            chosen={only}
            onChoose={(key) => go(q, key)}
            choices={onlyKinds.map((key) => ({ key, word: t(`only.${key}`) }))}
          />
          <SearchField label={t('search')} text={q} onSearch={(text) => go(text, only)} />
        </>
      }
      side={selected === undefined ? <Pane>{t('what')}</Pane> : <ShortcomingPane entry={selected} key={selected.key} />}
    >
      <StatusLine counts={data === undefined ? null : t('count', { count: rows.length })} />
      <Fault error={error} />
      <DataTable
        label={t('title')}
        columns={columnsOf(t)}
        rows={rows}
        rowKey={({ key }) => key}
        selected={selected?.key ?? null}
        onSelect={({ key }) => setChosen(key)}
        empty={
          data !== undefined && (
            <Empty title={t(q === '' && only === 'all' ? 'none' : 'noneSuch')} by={t('noneBy')}>
              <p>{t('what')}</p>
            </Empty>
          )
        }
      />
    </Page>
  );
}

function columnsOf(t: ReturnType<typeof useTranslation<'shortcomings'>>['t']): readonly Column<Shortcoming>[] {
  return [
    {
      key: 'statement',
      head: t('column.statement'),
      cell: ({ statement, unit }) => (unit === null ? statement : `${unit.name}: ${statement}`),
    },
    {
      key: 'recurs',
      head: t('column.recurs'),
      width: '150px',
      cell: ({ recurs, recurrences, proposed }) =>
        recurs ? (
          <Status tone="overdue" word={recurrences === 0 ? t('again') : t('times', { count: recurrences })} />
        ) : (
          proposed !== null && <Status tone="now" word={t('proposedMark')} />
        ),
    },
    { key: 'since', head: t('column.since'), width: '100px', leaves: 2, cell: ({ since }) => day(since) },
    { key: 'last', head: t('column.last'), width: '100px', cell: ({ last }) => day(last) },
    { key: 'notice', head: t('column.notice'), width: '140px', leaves: 3, cell: ({ lastNotice }) => lastNotice ?? '' },
    { key: 'age', head: t('column.age'), width: '80px', align: 'right', leaves: 2, cell: ({ age }) => age },
  ];
}
