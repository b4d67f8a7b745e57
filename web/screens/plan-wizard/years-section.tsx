import { Checkbox } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { cycleQuery } from '#web/app/use-cycle.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { day, dayAndTime } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { readDay } from '#web/kit/read-day.ts';
import { HoldsPart } from '#web/screens/plan-wizard/holds-part.tsx';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import type { PlanForm } from '#web/screens/plan-wizard/plan-form.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';
import { useUsualWindow } from '#web/screens/plan-wizard/window-section.tsx';

type YearToSum = Pick<
  paths['/questions/years-to-sum']['get']['responses'][200]['content']['application/json']['years'][number],
  'label' | 'reviewKind' | 'programmes' | 'call' | 'approvedAt' | 'rehearsal'
>;

/** The periods whose sealed totals are summed: those of the period are proposed, what they leave open is named. */
export function YearsSection() {
  const { t } = useTranslation('plan');
  const { t: word } = useTranslation('labels');
  const programmeWord = useProgrammeWord();
  const { form, set, fault } = usePlanning();
  const [left, setLeft] = useState<readonly string[]>([]);
  const gone = useWithdrawn(left);
  const period = usePeriodDays(form);
  const { committee, rehearsal, yearsChosen, years } = form;
  const { data, error } = useQuery({
    queryKey: keys.of('cycles', 'years-to-sum', committee, period, rehearsal),
    enabled: committee !== '' && period !== null,
    throwOnError: false,
    queryFn: () =>
      taken(
        api.GET('/questions/years-to-sum', {
          params: {
            query: {
              committee,
              from: '',
              to: '',
              ...period,
              rehearsal: rehearsal ? ('true' as const) : ('false' as const),
            },
          },
        }),
      ),
  });
  const suggested = (data?.years ?? []).filter((one) => one.suggested).map(({ cycle }) => cycle);
  const offered = years.filter((cycle) => (data?.years ?? []).some((one) => one.cycle === cycle));
  // What is no longer on offer (another period, withdrawn since) could not be unticked either.
  const cuts = data !== undefined && yearsChosen && offered.length < years.length;
  const follows = data !== undefined && !yearsChosen && suggested.join(' ') !== years.join(' ');
  useEffect(() => {
    if (follows) set({ years: suggested });
    else if (cuts) {
      setLeft(years.filter((cycle) => !offered.includes(cycle)));
      set({ years: offered });
    }
  });
  const all = data?.years ?? [];
  const chosen = all.filter(({ cycle }) => years.includes(cycle));
  // Two of one period have one name and the same days.
  const apart = ({
    reviewKind,
    programmes,
    call,
    approvedAt,
    rehearsal: rehearsed,
  }: Omit<YearToSum, 'label'>): string =>
    [
      word(`reviewKind.${reviewKind}`),
      programmes.map(programmeWord).join(', '),
      call === null ? '' : t('years.call', { number: call.number, date: day(call.date) }),
      t('years.approved', { at: dayAndTime(approvedAt) }),
      rehearsed ? t('years.rehearsed') : '',
    ]
      .filter(Boolean)
      .join(' · ');
  const gaps = period === null || data === undefined ? [] : gapsBetween(period, chosen);
  return (
    <Pane
      title={t('numbered', { number: 3, title: t('years.title') })}
      aside={<span className={classes.hint}>{t('years.count', { count: years.length })}</span>}
    >
      <Fault error={error} />
      <p className={classes.hint}>{t('years.what')}</p>
      {period === null && <p className={classes.hint}>{t('years.needsPeriod')}</p>}
      {data !== undefined && all.length === 0 && <p>{t('years.none')}</p>}
      <fieldset className={classes.kinds} data-field="years">
        <legend>{t('years.choose')}</legend>
        {all.map(({ cycle, label, from, to, ...one }) => (
          <Checkbox
            key={cycle}
            label={t('years.one', { label, from: day(from), to: day(to) })}
            description={apart(one)}
            checked={years.includes(cycle)}
            onChange={(event) => {
              const taken = event.currentTarget.checked;
              const next = all.filter((one) => (one.cycle === cycle ? taken : years.includes(one.cycle)));
              set({ years: next.map((one) => one.cycle), yearsChosen: true });
            }}
          />
        ))}
      </fieldset>
      {fault('/years') !== undefined && (
        <p className={classes.fault} role="alert">
          {fault('/years')}
        </p>
      )}
      {gone.length > 0 && <Note tone="overdue" fact={t('years.gone', { years: gone.join(', ') })} />}
      {gaps.length > 0 && chosen.length > 0 && (
        <Note
          tone="soon"
          fact={t('years.gaps', {
            days: gaps.map((gap) => t('read.range', { from: day(gap.from), to: day(gap.to) })).join('; '),
          })}
        >
          {t('years.gapsWhat')}
        </Note>
      )}
    </Pane>
  );
}

/** Of what fell out of the list the periods that were cancelled, by name: what is of another period is not there for that. */
function useWithdrawn(left: readonly string[]): readonly string[] {
  return useQueries({ queries: left.map((cycle) => ({ ...cycleQuery(cycle), throwOnError: false })) }).flatMap(
    ({ data }) => (data?.status === 'cancelled' && data.period !== null ? [data.period.label] : []),
  );
}

/** Nobody has a deadline; the conference may still be named. */
export function ConferenceSection({ host }: { readonly host: string | null }) {
  const { t } = useTranslation('plan');
  return (
    <Pane title={t('numbered', { number: 5, title: t('years.conference') })}>
      <div className={classes.grid}>
        <HoldsPart host={host} />
      </div>
    </Pane>
  );
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days of the period itself, not of its data; null: not stated yet. */
function usePeriodDays(form: PlanForm): Days | null {
  const usual = useUsualWindow(form);
  if (form.span !== 'other') return usual === null ? null : usual.calendar;
  const [from, to] = [readDay(form.otherFrom), readDay(form.otherTo)];
  return from === null || to === null || to < from ? null : { from, to };
}

/** As the api names them once it is planned; here of what is ticked. */
function gapsBetween(period: Days, years: readonly Days[]): readonly Days[] {
  const gaps: Days[] = [];
  let open = period.from;
  for (const { from, to } of [...years].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > open) gaps.push({ from: open, to: dayAfter(from, -1) });
    if (to >= open) open = dayAfter(to, 1);
  }
  return open <= period.to ? [...gaps, { from: open, to: period.to }] : gaps;
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
