import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { HistoryDrawer } from '#web/kit/history-drawer/history-drawer.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { EnterDialog } from '#web/screens/outside-indices/enter-dialog.tsx';
import { ReportParts } from '#web/screens/outside-indices/report-parts.tsx';
import { seriesOf } from '#web/screens/outside-indices/series.ts';
import { SeriesPane } from '#web/screens/outside-indices/series-pane.tsx';
import { useColumns } from '#web/screens/outside-indices/use-columns.tsx';
import { useOutsideIndices } from '#web/screens/outside-indices/use-outside-indices.ts';

const everyPlace = '';

/** Chỉ số ngoài: what outsiders publish (PCI, PAPI, SIPAS), each index through the years, with its source. */
export function OutsideIndices() {
  const { t } = useTranslation('outsideIndices');
  const navigate = useNavigate();
  const { data, error } = useOutsideIndices();
  const [chosen, setChosen] = useState<string | null>(null);
  const [entering, setEntering] = useState(false);
  const [past, setPast] = useState(false);
  const place = useAsked('noi') ?? everyPlace;
  const { hosts = [], indices: all = [] } = data ?? {};
  const indices = all.filter(({ unit }) => place === everyPlace || unit === place);
  const columns = useColumns(indices, hosts.length > 1 ? hosts : []);
  const rows = seriesOf(indices);
  const selected = rows.find(({ key }) => key === chosen) ?? rows[0];
  const own = hosts.find(({ mayEnter }) => mayEnter);
  const places = [...new Map(all.map(({ unit, unitName }) => [unit, unitName]))];
  const enter = own !== undefined && (
    <Button leftSection={<Icon name="plus" />} onClick={() => setEntering(true)}>
      {t('enter.act')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      acts={
        own !== undefined &&
        all.length > 0 && (
          <>
            {enter}
            <Button variant="default" onClick={() => setPast(true)}>
              {t('history')}
            </Button>
          </>
        )
      }
      exports={
        all.length === 0 ? [] : [{ list: 'outside-indices', filter: place === everyPlace ? {} : { area: place } }]
      }
      tools={
        <>
          <ReportParts />
          {places.length > 1 && (
            <OneOf
              label={t('place')}
              bare
              grows
              choices={[{ key: everyPlace, word: t('everyPlace') }, ...places.map(([key, word]) => ({ key, word }))]}
              chosen={place}
              onChoose={(noi) => void navigate({ to: '/chi-so-ngoai', search: noi === everyPlace ? {} : { noi } })}
            />
          )}
        </>
      }
      side={selected === undefined ? <Pane>{t('what')}</Pane> : <SeriesPane series={selected} hosts={hosts} />}
    >
      <Fault error={error} />
      <DataTable
        label={t('table')}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        selected={selected?.key ?? null}
        onSelect={({ key }) => setChosen(key)}
        empty={
          data !== undefined && (
            <Empty title={t('none')} {...(enter === false ? { by: t('noneBy') } : { act: enter })}>
              <p>{t('what')}</p>
              <p>{t('noneWhat')}</p>
            </Empty>
          )
        }
      />
      <StatusLine counts={data === undefined ? null : t('count', { count: indices.length, series: rows.length })} />
      {entering && (
        <EnterDialog hosts={hosts.filter(({ mayEnter }) => mayEnter)} known={all} onClose={() => setEntering(false)} />
      )}
      <HistoryDrawer
        stream={past && own !== undefined ? `index/${own.unit}` : null}
        title={t('historyOf', { name: own?.name ?? '' })}
        onClose={() => setPast(false)}
      />
    </Page>
  );
}
