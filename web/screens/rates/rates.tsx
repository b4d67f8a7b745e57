import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { WhereUnitsReport } from '#web/app/cycle-frame/where-units-report.tsx';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { keysOf } from '#web/kit/closed-list.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { SearchField } from '#web/kit/search-field.tsx';
import { Places } from '#web/screens/consolidation/places.tsx';
import { LevelsTable } from '#web/screens/rates/levels-table.tsx';
import { sorts } from '#web/screens/rates/looks.ts';
import { OverPeriods } from '#web/screens/rates/over-periods.tsx';
import classes from '#web/screens/rates/rates.module.css';
import { UnitsTable } from '#web/screens/rates/units-table.tsx';
import { queryOf, useRates, useRatesOverPeriods, type Wishes } from '#web/screens/rates/use-rates.ts';

const views = ['cycle', 'periods'] as const;

/** How many report in time and in full: by unit, by level, over the periods, and by what that is counted. */
export function RatesScreen() {
  const { t } = useTranslation('rates');
  return (
    <WhereUnitsReport title={t('title')}>
      <Rates />
    </WhereUnitsReport>
  );
}

function Rates() {
  const { t } = useTranslation('rates');
  const { t: label } = useTranslation('labels');
  const cycle = usePart('cycle');
  const navigate = useNavigate();
  const asked = useSearch({ strict: false });
  const [text, setText] = useState('');
  const view = asked.xem === 'cac-ky' ? 'periods' : 'cycle';
  const sort = keysOf(sorts).find((one) => one === asked.sap) ?? 'protocol';
  const all = useRates(cycle, { group: null, sort: 'protocol', text: '' }, true);
  // Which levels there are its own answer says: what the address asks for and is not there is not asked.
  const group = all.data?.groups.find((one) => one.group === asked.cap)?.group ?? null;
  const wishes: Wishes = { group, sort, text: text.trim() };
  const rates = useRates(cycle, wishes, all.data !== undefined);
  const over = useRatesOverPeriods(cycle, wishes, view === 'periods' && all.data !== undefined);
  const wish = (next: Readonly<Record<string, string | undefined>>) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...next }), replace: true });
  const whole = all.data?.whole === true;
  const levels = all.data?.groups ?? [];
  return (
    <Page
      title={t('title')}
      exports={all.data === undefined ? [] : [{ list: lists[view], filter: { cycle, ...queryOf(wishes) } }]}
      tools={
        <>
          {whole && <Places cycle={cycle} />}
          <ChoiceRow
            label={t('view.label')}
            choices={views.map((key) => ({ key, word: t(`view.${key}`) }))}
            chosen={view}
            onChoose={(key) => wish({ xem: key === 'periods' ? 'cac-ky' : undefined })}
          />
          {whole && (
            <>
              {levels.length > 1 && (
                <OneOf
                  bare
                  label={t('column.level')}
                  choices={[
                    { key: '', word: t('allLevels') },
                    ...levels.map(({ group: key }) => ({ key, word: label(`kindGroup.${key}`) })),
                  ]}
                  chosen={group ?? ''}
                  onChoose={(key) => wish({ cap: key === '' ? undefined : key })}
                />
              )}
              <OneOf
                bare
                label={t('sort.label')}
                choices={keysOf(sorts).map((key) => ({ key, word: t(`sort.${key}`) }))}
                chosen={sort}
                onChoose={(key) => wish({ sap: key === 'protocol' ? undefined : key })}
              />
              <SearchField label={t('find')} text={text} onSearch={setText} width={180} />
            </>
          )}
        </>
      }
    >
      <Fault error={all.error ?? rates.error ?? over.error} />
      {view === 'cycle' && rates.data !== undefined && (
        <>
          <LevelsTable rates={rates.data} />
          <h2 className={classes.title}>{t('units')}</h2>
          <UnitsTable
            rows={rates.data.rows}
            onOpen={(unit) =>
              void navigate({ to: '/ky-bao-cao/$cycle', params: { cycle }, search: { 'don-vi': unit } })
            }
          />
        </>
      )}
      {view === 'periods' && over.data !== undefined && <OverPeriods of={over.data} />}
      {all.data !== undefined && <Criteria sentences={all.data.criteria} />}
    </Page>
  );
}

/** By what it is counted: whoever is ranked by it asks. */
function Criteria({ sentences }: { readonly sentences: readonly string[] }) {
  const { t } = useTranslation('rates');
  return (
    <div className={classes.below}>
      <Pane title={t('criteria')}>
        <ol className={classes.criteria}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Pane>
    </div>
  );
}

const lists = { cycle: 'rates', periods: 'rate-periods' } as const;
