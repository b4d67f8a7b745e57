import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { AnsweredMark } from '#web/screens/recommendations/answered-mark.tsx';
import { RecommendationPane } from '#web/screens/recommendations/recommendation-pane.tsx';
import {
  asAsked,
  onlyKinds,
  type Only,
  type Recommendation,
  type Towards,
  useRecommendations,
} from '#web/screens/recommendations/use-recommendations.ts';

const ways = keysOf<Towards>({ up: 1, down: 1, sideways: 1 });

/** Kiến nghị, đề xuất: what was asked of whoever is above, below and beside, and what came of it. */
export function Recommendations() {
  const { t } = useTranslation('recommendations');
  const { t: label } = useTranslation('labels');
  const navigate = useNavigate();
  const rehearsal = useRehearsalFlag();
  const q = useAsked('tim') ?? '';
  const asked = useAsked('loc');
  const only = onlyKinds.find((one) => one === asked) ?? 'all';
  const askedWay = useAsked('huong');
  const way = ways.find((one) => one === askedWay) ?? null;
  const chosen = useAsked('chon');
  const query = asAsked(rehearsal, q, only, way);
  const { data, error } = useRecommendations(query);
  const rows = data?.recommendations ?? [];
  const selected = rows.find(({ key }) => key === chosen) ?? rows[0];
  const go = (next: { tim?: string; loc?: Only; huong?: Towards | 'all'; chon?: string }): void => {
    const now = { tim: q, loc: only, huong: way ?? 'all', ...next };
    const search = Object.fromEntries(Object.entries(now).filter(([, said]) => said !== '' && said !== 'all'));
    void navigate({ to: '/kien-nghi', search, replace: true });
  };
  const unanswered = rows.filter(({ answered, goesOn }) => !answered && goesOn === null).length;
  return (
    <Page
      title={t('title')}
      exports={rows.length === 0 ? [] : [{ list: 'recommendations', filter: query }]}
      tools={
        <>
          <ChoiceRow<Only>
            label={t('filter')}
            chosen={only}
            onChoose={(loc) => go({ loc })}
            choices={onlyKinds.map((key) => ({ key, word: t(`only.${key}`) }))}
          />
          <OneOf<Towards | 'all'>
            bare
            label={t('column.towards')}
            choices={[
              { key: 'all', word: t('anyWay') },
              ...ways.map((key) => ({ key, word: label(`towards.${key}`) })),
            ]}
            chosen={way ?? 'all'}
            onChoose={(huong) => go({ huong })}
          />
          <SearchField label={t('search')} text={q} onSearch={(tim) => go({ tim })} />
        </>
      }
      side={
        selected === undefined ? <Pane>{t('what')}</Pane> : <RecommendationPane entry={selected} key={selected.key} />
      }
    >
      <StatusLine counts={data === undefined ? null : t('count', { count: rows.length, open: unanswered })} />
      <Fault error={error} />
      <DataTable
        label={t('title')}
        columns={columnsOf(t, label)}
        rows={rows}
        rowKey={({ key }) => key}
        selected={selected?.key ?? null}
        onSelect={({ key }) => go({ chon: key })}
        empty={
          data !== undefined && (
            <Empty title={t(q === '' && only === 'all' && way === null ? 'none' : 'noneSuch')} by={t('noneBy')}>
              <p>{t('what')}</p>
            </Empty>
          )
        }
      />
    </Page>
  );
}

function columnsOf(
  t: ReturnType<typeof useTranslation<'recommendations'>>['t'],
  label: ReturnType<typeof useTranslation<'labels'>>['t'],
): readonly Column<Recommendation>[] {
  return [
    { key: 'statement', head: t('column.statement'), cell: ({ statement }) => statement },
    {
      key: 'towards',
      head: t('column.towards'),
      width: '110px',
      leaves: 3,
      cell: ({ towards }) => (towards === null ? '' : label(`towards.${towards}`)),
    },
    {
      key: 'to',
      head: t('column.to'),
      width: '170px',
      leaves: 2,
      cell: ({ to }) => to.map(({ name }) => name).join(', '),
    },
    {
      key: 'state',
      head: t('column.state'),
      width: '170px',
      cell: (entry) => <AnsweredMark asked={entry} goesOn={entry.goesOn} />,
    },
    { key: 'since', head: t('column.since'), width: '90px', leaves: 2, cell: ({ since }) => day(since) },
    { key: 'age', head: t('column.age'), width: '80px', align: 'right', leaves: 3, cell: ({ age }) => age },
  ];
}
