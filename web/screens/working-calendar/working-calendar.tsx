import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useAsked } from '#web/app/address.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { useRights } from '#web/app/use-rights.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { civilDateOf, day, weekday } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Status } from '#web/kit/status.tsx';
import { type Calendar, type SpecialDay, yearsOf } from '#web/screens/working-calendar/calendar-days.ts';
import { Calculator } from '#web/screens/working-calendar/calculator.tsx';
import { PublishDialog } from '#web/screens/working-calendar/publish-dialog.tsx';

/** Which days are off or made up, by which document: what every deadline is counted with. */
export function WorkingCalendar() {
  const { t } = useTranslation('calendar');
  const can = useRights(null);
  const [publishing, setPublishing] = useState(false);
  const { data, error } = useQuery({
    queryKey: keys.calendar('table'),
    queryFn: (): Promise<Calendar> => taken(api.GET('/calendar')),
  });
  if (data === undefined) {
    return (
      <Page title={t('title')}>
        <Fault error={error} />
      </Page>
    );
  }
  return (
    <>
      <Table
        calendar={data}
        {...(can('calendar.PublishCalendar').allowed ? { onPublish: () => setPublishing(true) } : {})}
      />
      {publishing && <PublishDialog calendar={data} onClose={() => setPublishing(false)} />}
    </>
  );
}

function Table({ calendar, onPublish }: { readonly calendar: Calendar; readonly onPublish?: () => void }) {
  const { t } = useTranslation('calendar');
  const navigate = useNavigate();
  const years = yearsOf(calendar);
  const thisYear = civilDateOf(new Date()).slice(0, 4);
  const asked = useAsked('nam');
  const year = years.find((one) => one === asked) ?? (years.includes(thisYear) ? thisYear : (years.at(-1) ?? thisYear));
  const days = useMemo(() => calendar.days.filter(({ date }) => date.startsWith(year)), [calendar, year]);
  const { data: counted } = useQuery({
    queryKey: keys.calendar('working-days', year, calendar.version),
    queryFn: () =>
      taken(
        api.GET('/questions/working-days', {
          params: { query: { from: `${year}-01-01`, to: `${year}-12-31` } },
        }),
      ),
    retry: false,
  });
  const said = useMemo(
    () =>
      counted === undefined
        ? ''
        : // The first day, New Year, is a day off: not counting it changes nothing.
          t('counts', { year, special: days.length, working: counted.workingDays }),
    [t, year, days, counted],
  );
  const columns: readonly Column<SpecialDay>[] = [
    { key: 'date', head: t('table.date'), width: '92px', cell: ({ date }) => day(date) },
    { key: 'weekday', head: t('table.weekday'), width: '84px', cell: ({ date }) => weekday(date) },
    {
      key: 'kind',
      head: t('table.kind'),
      width: '150px',
      cell: ({ kind }) => {
        const works = kind === 'workingSaturday';
        return <Status tone={works ? 'soon' : 'calm'} icon={works ? 'flag' : 'calendar'} word={t(`kind.${kind}`)} />;
      },
    },
    { key: 'name', head: t('table.name'), width: '200px', cell: ({ label }) => label },
    { key: 'source', head: t('table.source'), leaves: 3, cell: ({ source }) => source },
  ];
  const { version, from, to, foreseenFrom } = calendar;
  const range = { version, from: day(from), to: day(to) };
  return (
    <Page
      title={t('title')}
      acts={onPublish !== undefined && <Button onClick={onPublish}>{t('act.publish')}</Button>}
      tools={
        <>
          <ChoiceRow
            label={t('year')}
            choices={years.map((one) => ({
              key: one,
              word: one,
              count: calendar.days.filter(({ date }) => date.startsWith(one)).length,
            }))}
            chosen={year}
            onChoose={(nam) => void navigate({ to: '/lich-lam-viec', search: { nam }, replace: true })}
          />
          <span>
            {foreseenFrom === null
              ? t('version', range)
              : t('versionForeseen', { ...range, foreseen: day(foreseenFrom) })}
          </span>
          <Link to="/nhat-ky/$kind/$name" params={{ kind: 'calendar', name: 'vn' }}>
            {t('history')}
          </Link>
        </>
      }
      side={<Calculator />}
    >
      <DataTable
        label={t('table.label', { year })}
        columns={columns}
        rows={days}
        rowKey={({ date }) => date}
        empty={
          <Empty title={t('none', { year })}>
            <p>{years.includes(year) ? t('noneWhy') : t('outside')}</p>
          </Empty>
        }
      />
      <StatusLine counts={said} />
    </Page>
  );
}
