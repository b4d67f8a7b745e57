import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { DateInput } from '#web/kit/date-input.tsx';
import { day, weekday } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { usePlanning } from '#web/screens/plan-wizard/plan-context.ts';
import { isAsked, periodCodeOf, type PlanForm, sumsYears } from '#web/screens/plan-wizard/plan-form.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

/** The window of a known period, by the decree; null where whoever orders the report sets it. */
export function useUsualWindow(form: PlanForm) {
  const code = periodCodeOf(form);
  const { data } = useQuery({
    queryKey: keys.calendar('window', code),
    enabled: code !== null && /^[12]\d{3}(-|$)/.test(code),
    staleTime: Number.POSITIVE_INFINITY,
    throwOnError: false,
    queryFn: () => taken(api.GET('/questions/window', { params: { query: { period: code ?? '' } } })),
  });
  return code === null ? null : (data ?? null);
}

/** Which days' figures count. Left empty, it is what the decree says of the period. */
export function WindowSection() {
  const { t } = useTranslation('plan');
  const { form, set, fault } = usePlanning();
  const usual = useUsualWindow(form);
  const said = (date: string | undefined) =>
    date === undefined ? undefined : t('window.usual', { day: day(date), weekday: weekday(date) });
  const field = (key: 'windowFrom' | 'windowTo' | 'cutOff', usually: string | undefined, ...at: string[]) => (
    <DateInput
      label={t(`window.${key}`)}
      field="dates"
      text={form[key]}
      onText={(text) => {
        set({ [key]: text });
      }}
      {...(form[key] === '' && usually !== undefined ? { description: said(usually) } : {})}
      error={fault(...at)}
    />
  );
  return (
    <Pane title={t('numbered', { number: 2, title: t('window.title') })}>
      <div className={classes.grid} data-field="window">
        {field('windowFrom', usual?.from, '/dataWindow/from')}
        {field('windowTo', usual?.to, '/dataWindow/to', '/dataWindow')}
        {field('cutOff', usual?.to, '/cutOff')}
      </div>
      {/* Of what sums years nobody sends figures of another day. */}
      {!sumsYears(form) && (
        <p className={classes.hint}>{t(isAsked(form.reviewKind) ? 'window.hintAsked' : 'window.hint')}</p>
      )}
    </Pane>
  );
}
