import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Administrators } from '#web/app/administrators.tsx';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { useRehearsal } from '#web/app/rehearsal.ts';
import { useRights } from '#web/app/use-rights.ts';
import { StatusLine } from '#web/app/status-bar.tsx';
import { DayFilter } from '#web/kit/day-filter.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf, day } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { EstablishDialog } from '#web/screens/organisation/establish-dialog.tsx';
import classes from '#web/screens/organisation/organisation.module.css';
import { OrganisationParts } from '#web/screens/organisation/organisation-parts.tsx';
import { hierarchies, hierarchyIn } from '#web/screens/organisation/hierarchy.ts';
import { linesOf, matching } from '#web/screens/organisation/tree.ts';
import { UnitPane } from '#web/screens/organisation/unit-pane.tsx';
import { UnitTable } from '#web/screens/organisation/unit-table.tsx';
import { useCutOffs, useUnitsOn } from '#web/screens/organisation/use-organisation.ts';

/** The tree of units as it stood on a day; the day, the search and the chosen unit stand in the address. */
export function Organisation() {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const navigate = useNavigate();
  const today = civilDateOf(new Date());
  const cutOffs = useCutOffs();
  const rehearsal = useRehearsal();
  // A rehearsal plays in another year: its own tree is what one wants to see first.
  const on = useAsked('ngay') ?? (rehearsal ? cutOffs.days[0] : undefined) ?? today;
  const text = useAsked('tim') ?? '';
  const chosen = useAsked('don-vi');
  const hierarchy = hierarchyIn(useAsked('he-thong'));
  const can = useRights(null);
  const { data, error } = useUnitsOn(on, hierarchy);
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [establishing, setEstablishing] = useState(false);
  const units = useMemo(() => data?.units ?? [], [data]);
  const lines = useMemo(
    () =>
      text.trim() === ''
        ? linesOf(units, ({ id }, depth) => opened.has(id) || (depth < 2 && !shut.has(id)))
        : matching(units, text),
    [units, text, shut, opened],
  );
  const ask = (changes: Readonly<Record<string, string | undefined>>): void => {
    const shown = { ngay: keptDay(on, today), 'he-thong': hierarchy === 'state' ? undefined : hierarchy };
    const keep = { ...shown, tim: text, 'don-vi': chosen ?? undefined, ...changes };
    const search = Object.fromEntries(Object.entries(keep).filter(([, value]) => value !== undefined && value !== ''));
    void navigate({ to: '/to-chuc', search, replace: true });
  };
  const toggle = (id: string, open: boolean): void => {
    const flip = (set: ReadonlySet<string>, add: boolean): ReadonlySet<string> => {
      const next = new Set(set);
      if (add) next.add(id);
      else next.delete(id);
      return next;
    };
    setOpened((set) => flip(set, open));
    setShut((set) => flip(set, !open));
  };
  // Nothing is counted before it is there.
  const said = useMemo(
    () => (data === undefined ? null : t('counts', { count: data.units.length, day: day(on) })),
    [t, data, on],
  );
  const keys = useMemo(() => t('keys'), [t]);
  const establish = can('organisation.EstablishUnit').allowed;
  return (
    <Page
      title={t('title')}
      acts={
        establish && (
          <>
            <ImportLink />
            <Button component={Link} to="/to-chuc/sap-xep" variant="default">
              {t('act.reorganise')}
            </Button>
            <Button onClick={() => setEstablishing(true)}>{t('act.establish')}</Button>
          </>
        )
      }
      exports={[{ list: 'units', filter: { on, hierarchy, ...(text === '' ? {} : { text }) } }]}
      tools={
        <>
          <OrganisationParts />
          <AsOf key={on} on={on} today={today} cutOffs={cutOffs.days} onDay={(ngay) => ask({ ngay })} />
          <ChoiceRow
            label={t('hierarchy')}
            choices={hierarchies.map((key) => ({ key, word: words(`hierarchy.${key}`) }))}
            chosen={hierarchy}
            onChoose={(key) => ask({ 'he-thong': key === 'state' ? undefined : key })}
          />
          <SearchField label={t('search')} text={text} onSearch={(tim) => ask({ tim })} />
          {data !== undefined && text.trim() !== '' && (
            <span className={classes.quiet}>{t('found', { count: lines.length })}</span>
          )}
        </>
      }
      side={
        chosen === null ? (
          <Pane>{t('pick')}</Pane>
        ) : (
          <UnitPane
            key={`${chosen} ${on}`}
            id={chosen}
            on={on}
            hierarchy={hierarchy}
            units={units}
            onChoose={(id) => ask({ 'don-vi': id })}
          />
        )
      }
    >
      <Fault error={error} />
      <UnitTable
        label={t('tree', { day: day(on) })}
        lines={lines}
        selected={chosen}
        onSelect={(id) => ask({ 'don-vi': id })}
        onToggle={toggle}
        empty={
          data !== undefined && units.length === 0 ? (
            <Empty title={t('empty')} {...(establish ? { act: <ImportLink /> } : { by: <Administrators /> })}>
              <p>{t('emptyWhy')}</p>
            </Empty>
          ) : (
            data !== undefined && t('none')
          )
        }
      />
      <StatusLine counts={said} keys={keys} />
      {establishing && <EstablishDialog on={on} units={units} onClose={() => setEstablishing(false)} />}
    </Page>
  );
}

function ImportLink() {
  const { t } = useTranslation('organisation');
  return (
    <Button component={Link} to="/to-chuc/nhap-danh-muc" variant="default">
      {t('act.import')}
    </Button>
  );
}

/** Today needs no mention in the address: a link to the tree is a link to the tree of the day it is opened. */
function keptDay(on: string, today: string): string | undefined {
  return on === today ? undefined : on;
}

interface AsOfProps {
  readonly on: string;
  readonly today: string;
  readonly cutOffs: readonly string[];
  readonly onDay: (day: string) => void;
}

function AsOf({ on, today, cutOffs, onDay }: AsOfProps) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <DayFilter label={t('on')} date={on} onDate={(date) => date !== undefined && onDay(date)} />
      <ChoiceRow
        label={t('on')}
        choices={[
          { key: today, word: t('today') },
          ...cutOffs.filter((one) => one !== today).map((key) => ({ key, word: t('cutOff', { day: day(key) }) })),
        ]}
        chosen={on}
        onChoose={onDay}
      />
    </>
  );
}
