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
import { useWorkingDays } from '#web/app/use-working-days.ts';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { Administrators } from '#web/app/administrators.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { civilDateOf, day, weekday } from '#web/kit/format.ts';
import { Month, type DayLook } from '#web/kit/month.tsx';
import { Page } from '#web/kit/page.tsx';
import { Status } from '#web/kit/status.tsx';
import { type Calendar, type SpecialDay, yearsOf } from '#web/screens/working-calendar/calendar-days.ts';
import classes from '#web/screens/working-calendar/calendar.module.css';
import { CultureDay } from '#web/screens/working-calendar/culture-day.tsx';
import { DayDialog } from '#web/screens/working-calendar/day-dialog.tsx';
import { YearDialog } from '#web/screens/working-calendar/year-dialog.tsx';
import { yearToPublish } from '#web/screens/working-calendar/year-days.ts';
import { Calculator } from '#web/screens/working-calendar/calculator.tsx';
import { ofWhom, useWhose, type Whose } from '#web/screens/working-calendar/whose.ts';
import { WhosePane } from '#web/screens/working-calendar/whose-pane.tsx';
import { WithdrawDialog } from '#web/screens/working-calendar/withdraw-dialog.tsx';
import { PublishDialog } from '#web/screens/working-calendar/publish-dialog.tsx';

type Open = { readonly kind: 'day'; readonly date: string } | { readonly kind: 'year' | 'table' | 'withdraw' };

/** Which days are off or made up, by which document: what every deadline is counted with. */
export function WorkingCalendar() {
  const { t } = useTranslation('calendar');
  const can = useRights(null);
  const [open, setOpen] = useState<Open | null>(null);
  const whose = useWhose();
  const { data, error } = useQuery({
    queryKey: keys.calendar('table', whose.unit),
    queryFn: (): Promise<Calendar> => taken(api.GET('/calendar', { params: { query: ofWhom(whose) } })),
  });
  if (data === undefined) {
    return (
      <Page title={t('title')}>
        <Fault error={error} />
      </Page>
    );
  }
  const may = can('calendar.PublishCalendar').allowed;
  const close = (): void => setOpen(null);
  const year = yearToPublish(data);
  return (
    <>
      <Table calendar={data} whose={whose} onOpen={may ? setOpen : null} />
      {open?.kind === 'table' && <PublishDialog {...{ calendar: data, whose }} onClose={close} />}
      {open?.kind === 'day' && <DayDialog {...{ calendar: data, whose }} date={open.date} onClose={close} />}
      {open?.kind === 'year' && year !== null && (
        <YearDialog {...{ calendar: data, whose }} year={year} onClose={close} />
      )}
      {open?.kind === 'withdraw' && whose.unit !== null && (
        <WithdrawDialog calendar={data} unit={whose.unit} name={whose.name} onClose={close} />
      )}
    </>
  );
}

interface TableProps {
  readonly calendar: Calendar;
  readonly whose: Whose;
  /** Null: whoever looks may not change it. */
  readonly onOpen: ((open: Open) => void) | null;
}

function Table({ calendar, whose, onOpen }: TableProps) {
  const { t } = useTranslation('calendar');
  const navigate = useNavigate();
  const years = yearsOf(calendar);
  const thisYear = civilDateOf(new Date()).slice(0, 4);
  const asked = useAsked('nam');
  const year = years.find((one) => one === asked) ?? (years.includes(thisYear) ? thisYear : (years.at(-1) ?? thisYear));
  const days = useMemo(() => calendar.days.filter(({ date }) => date.startsWith(year)), [calendar, year]);
  const { data: counted } = useWorkingDays({ from: `${year}-01-01`, to: `${year}-12-31`, unit: whose.unit });
  const said = useMemo(
    () =>
      counted === undefined
        ? ''
        : // The first day, New Year, is a day off: not counting it changes nothing.
          t('counts', { year, special: days.length, working: counted.workingDays }),
    [t, year, days, counted],
  );
  const of = whose.unit === null ? {} : { 'don-vi': whose.unit };
  const toYear = (nam: string): void => {
    if (years.includes(nam)) void navigate({ to: '/lich-lam-viec', search: { nam, ...of }, replace: true });
  };
  const toTable = (unit: string): void =>
    void navigate({ to: '/lich-lam-viec', search: { nam: year, ...(unit === '' ? {} : { 'don-vi': unit }) } });
  const shown = whose.unit === null || whose.has ? [] : [{ unit: whose.unit, name: whose.name }];
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
  const toPublish = yearToPublish(calendar);
  const range = { version, from: day(from), to: day(to) };
  return (
    <Page
      title={t('title')}
      acts={
        onOpen !== null && (
          <>
            <Button variant="default" onClick={() => onOpen({ kind: 'table' })}>
              {t('act.publish')}
            </Button>
            {toPublish !== null && (
              <Button onClick={() => onOpen({ kind: 'year' })}>{t('act.publishYear', { year: toPublish })}</Button>
            )}
          </>
        )
      }
      tools={
        <>
          {(whose.tables.length > 0 || shown.length > 0) && (
            <OneOf
              label={t('whose.table')}
              grows
              choices={[
                { key: '', word: t('whose.country') },
                ...[...whose.tables, ...shown].map(({ unit, name }) => ({ key: unit, word: name })),
              ]}
              chosen={whose.unit ?? ''}
              onChoose={toTable}
            />
          )}
          <ChoiceRow
            label={t('year')}
            choices={years.map((one) => ({
              key: one,
              word: one,
              count: calendar.days.filter(({ date }) => date.startsWith(one)).length,
            }))}
            chosen={year}
            onChoose={toYear}
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
      side={
        <>
          <WhosePane
            {...{ calendar, whose, year }}
            onWithdraw={onOpen === null ? null : () => onOpen({ kind: 'withdraw' })}
          />
          <Calculator whose={whose} />
          <CultureDay {...{ calendar, whose }} may={onOpen !== null} />
        </>
      }
    >
      <MonthPlace calendar={calendar} year={year} onYear={toYear} onOpen={onOpen} />
      <DataTable
        label={t('table.label', { year })}
        columns={columns}
        rows={days}
        rowKey={({ date }) => date}
        empty={
          <Empty title={t('none', { year })} by={onOpen === null ? <Administrators /> : t('noneBy')}>
            <p>{years.includes(year) ? t('noneWhy') : t('outside')}</p>
          </Empty>
        }
      />
      <StatusLine counts={said} />
    </Page>
  );
}

interface MonthPlaceProps extends Omit<TableProps, 'whose'> {
  readonly year: string;
  readonly onYear: (year: string) => void;
}

/** A month with what falls on its days: a click changes one, or publishes the year of one that is only foreseen. */
function MonthPlace({ calendar, year, onYear, onOpen }: MonthPlaceProps) {
  const { t } = useTranslation('calendar');
  const today = civilDateOf(new Date());
  const [month, setMonth] = useState('');
  const [looked, setLooked] = useState<string | null>(null);
  const shown = month.startsWith(year) ? month : today.startsWith(year) ? today.slice(0, 7) : `${year}-01`;
  const special = useMemo(() => new Map(calendar.days.map((one) => [one.date, one])), [calendar]);
  const { foreseenFrom } = calendar;
  const isForeseen = (date: string): boolean => foreseenFrom !== null && foreseenFrom <= date;
  const look = (date: string): DayLook => {
    const found = special.get(date);
    const foreseen = isForeseen(date);
    if (found === undefined) return { off: isWeekend(date), foreseen: false };
    const word = foreseen ? t('day.foreseen', { kind: t(`kind.${found.kind}`) }) : t(`kind.${found.kind}`);
    return {
      said: `${found.label}, ${word}`,
      off: found.kind !== 'workingSaturday',
      foreseen,
      body: (
        <span className={classes.said}>
          <b>{found.label}</b> {word}
        </span>
      ),
    };
  };
  const seen = looked === null ? undefined : special.get(looked);
  return (
    <section className={classes.sheet} aria-label={t('month')}>
      <Month
        large
        month={shown}
        today={today}
        chosen={looked}
        look={look}
        onMonth={(next) => {
          setMonth(next);
          if (!next.startsWith(year)) onYear(next.slice(0, 4));
        }}
        onDay={(date) => {
          setLooked(date);
          if (onOpen !== null) onOpen(isForeseen(date) ? { kind: 'year' } : { kind: 'day', date });
        }}
      />
      <p className={classes.small} role="status">
        {seen === undefined
          ? t(onOpen === null ? 'monthLook' : 'monthHint')
          : `${day(seen.date)}: ${seen.label}. ${seen.source}`}
      </p>
    </section>
  );
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}
