import { keys } from '#web/app/query-keys.ts';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import classes from '#web/screens/cycles/first-cycle.module.css';
import { civilDateOf } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';

/** An empty list is a first step: what is there already, what to check, one act, and that nothing is sent until then. */
export function FirstCycle() {
  const { t } = useTranslation('cycles');
  const on = civilDateOf(new Date());
  const year = on.slice(0, 4);
  const { data: register } = useQuery({
    queryKey: keys.organisation('units', on),
    queryFn: () => taken(api.GET('/organisation/units', { params: { query: { on } } })),
  });
  const { data: calendar } = useQuery({
    queryKey: keys.calendar(),
    queryFn: () => taken(api.GET('/calendar', { params: { query: {} } })),
  });
  const units = register?.units.length ?? 0;
  const days = (calendar?.days ?? []).filter(({ date }) => date.startsWith(year));
  const worked = days.filter(({ kind }) => kind === 'workingSaturday').length;
  return (
    <section className={classes.first}>
      <p className={classes.none}>{t('empty.none')}</p>
      <div className={classes.sheet}>
        <header>
          <h2>{t('empty.title')}</h2>
          <span>{t('empty.steps')}</span>
        </header>
        <ol>
          <Step
            number={1}
            done={units > 0}
            title={t('empty.units')}
            what={units > 0 ? t('empty.unitsWhat', { units }) : t('empty.unitsNone')}
            act={
              <Button component={Link} to="/to-chuc" variant={units > 0 ? 'default' : 'filled'}>
                {t('act.organisation')}
              </Button>
            }
          />
          <Step
            number={2}
            done={days.length > 0}
            title={t('empty.calendar', { year })}
            what={t('empty.calendarWhat', {
              version: calendar?.version ?? '…',
              holidays: days.length - worked,
              worked,
              year,
            })}
            act={
              <Button component={Link} to="/lich-lam-viec" variant="default">
                {t('act.calendar')}
              </Button>
            }
          />
          <Step
            number={3}
            done={false}
            title={t('empty.plan')}
            what={t('empty.planWhat')}
            act={
              <Button
                component={Link}
                to="/ky-bao-cao/lap-ke-hoach"
                variant={units > 0 ? 'filled' : 'default'}
                leftSection={<Icon name="plus" />}
              >
                {t('act.plan')}
              </Button>
            }
          />
        </ol>
      </div>
    </section>
  );
}

interface StepProps {
  readonly number: number;
  readonly done: boolean;
  readonly title: string;
  readonly what: string;
  readonly act: ReactNode;
}

function Step({ number, done, title, what, act }: StepProps) {
  return (
    <li>
      <span className={classes.number} data-done={done} aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>{title}</h3>
        <p>{what}</p>
      </div>
      {act}
    </li>
  );
}
