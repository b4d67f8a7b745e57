import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { clockTime } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { readHour } from '#web/kit/read-day.ts';
import { firstOf, unlessAllowed, wrong } from '#web/kit/reason.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { AgendaRun } from '#web/screens/session/agenda-run.tsx';
import classes from '#web/screens/session/cockpit.module.css';
import {
  betweenItems,
  countdown,
  currentRun,
  itemsOf,
  minutesBehind,
  nextItem,
} from '#web/screens/session/session-model.ts';
import { TimeLeft } from '#web/screens/session/time-left.tsx';
import { useRunAgenda } from '#web/screens/session/use-session-acts.ts';

interface PaneProps {
  readonly conference: Conference;
  readonly can: Can;
  readonly now: number;
}

/** The item that is dealt with, against what it was given, and the way on. */
export function AgendaPane({ conference, can, now }: PaneProps) {
  const { t } = useTranslation('session');
  const { hourOrNone } = useFieldRules();
  const [hour, setHour] = useState('');
  const run = useRunAgenda(conference, () => setHour(''));
  const items = itemsOf(conference);
  const current = currentRun(conference);
  const item = items.find(({ state }) => state === 'now');
  const presenter = item?.presenter ?? null;
  const next = nextItem(conference);
  const behind = minutesBehind(item, current, now);
  const unread = hour.trim() !== '' && readHour(hour) === null;
  const blocked = firstOf(unlessAllowed(can('conference.RunAgenda')), unread && wrong('hour'));
  const go = (to: { readonly number: number; readonly title: string } | null): void =>
    run.mutate({ item: to, hour: readHour(hour) });
  return (
    <Pane
      title={t('agenda.title')}
      aside={
        behind !== null &&
        behind !== 0 && (
          <span className={classes.behind} data-late={behind > 0}>
            {behindWords(t, behind)}
          </span>
        )
      }
    >
      <div className={classes.now}>
        <div className={classes.what}>
          <span className={classes.quiet}>
            {current === null
              ? t(`agenda.${betweenItems(conference)}`)
              : t('agenda.since', { time: clockTime(current.from) })}
          </span>
          {current !== null && <strong className={classes.title}>{current.title}</strong>}
          {presenter !== null && <span>{presenter}</span>}
        </div>
        {current !== null && (
          <TimeLeft of={countdown(Date.parse(current.from), item?.minutes ?? null, now)} label={t('agenda.timeOf')} />
        )}
      </div>
      <div className={classes.acts}>
        <TextInput
          className={classes.hour ?? ''}
          label={t('agenda.hour')}
          placeholder={t('agenda.hourHint')}
          data-field="hour"
          inputMode="numeric"
          value={hour}
          onChange={(event) => setHour(event.currentTarget.value)}
          error={errorAt(run.error, '/hour') ?? hourOrNone(hour)}
        />
        {next !== null && (
          <ActButton className={classes.go ?? ''} blocked={blocked} loading={run.isPending} onAct={() => go(next)}>
            {t('agenda.next', { title: next.title })}
          </ActButton>
        )}
        {current !== null && (
          <ActButton variant="default" blocked={blocked} onAct={() => go(null)}>
            {t(next === null ? 'agenda.end' : 'agenda.rest')}
          </ActButton>
        )}
      </div>
      <Fault error={errorElsewhere(run.error, ['/hour'])} />
      {items.length === 0 ? (
        <p className={classes.quiet}>{t('agenda.none')}</p>
      ) : (
        <AgendaRun items={items} blocked={blocked !== undefined} onBegin={go} />
      )}
    </Pane>
  );
}

function behindWords(t: ReturnType<typeof useTranslation<'session'>>['t'], minutes: number): string {
  return t(minutes > 0 ? 'agenda.behind' : 'agenda.ahead', { count: Math.abs(minutes) });
}
