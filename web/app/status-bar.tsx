import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveState } from '#web/app/live.ts';
import type { Session } from '#web/app/session.tsx';
import classes from '#web/app/status-bar.module.css';
import { showRehearsals, useRehearsalPage } from '#web/app/rehearsal.ts';
import { shownStore } from '#web/app/shown.ts';
import { type ShownClock, tickMillis, timeOn, useShownClock } from '#web/app/shown-clock.ts';
import { civilDateOf, clockTime, day, weekday } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';

interface Said {
  readonly counts: ReactNode;
  readonly keys: ReactNode;
}

const { useShow: useSay, useShown: useSaid } = shownStore<Said>();

/** A screen's own line in the status bar: counts in the middle, keys at the right. */
export function StatusLine({ counts, keys = null }: { readonly counts: ReactNode; readonly keys?: ReactNode }) {
  useSay(useMemo(() => ({ counts, keys }), [counts, keys]));
  return null;
}

/** Looks as often as the clock that is shown asks for, and at once when another is. */
function useTimeOn(clock: ShownClock | null): Date {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  const every = tickMillis(clock);
  useEffect(() => {
    const timer = window.setInterval(look, every);
    return () => window.clearInterval(timer);
  }, [every]);
  return timeOn(clock, new Date());
}

/** Live state, clock, counts, keys: nothing is silent. */
export function StatusBar({ session }: { readonly session: Session }) {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation('common');
  const live = useLiveState();
  const rehearsal = useRehearsalPage();
  const now = useTimeOn(useShownClock());
  const line = useSaid();
  const today = civilDateOf(now);
  return (
    <footer className={`${classes.bar} no-print`}>
      <span className={classes.live} data-state={live.kind} role="status">
        <Icon name={live.kind === 'lost' ? 'lost' : 'live'} />
        {live.kind === 'live' && t('live.on')}
        {live.kind === 'connecting' && t('live.connecting')}
        {live.kind === 'lost' && t('live.lost', { time: clockTime(live.since) })}
      </span>
      <span className={classes.now}>
        <span className={classes.day}>
          {weekday(today)} {day(today)},{' '}
        </span>
        <strong>{clockTime(now)}</strong>
      </span>
      {rehearsal && (
        <UnstyledButton
          className={classes.rehearsal}
          title={`${t('rehearsalNote')} ${t('person.toReal')}.`}
          onClick={() => showRehearsals(false)}
        >
          {common('rehearsal')}
        </UnstyledButton>
      )}
      {session.mode === 'office' && (
        <span className={classes.use}>
          {t('use.office')}
          {session.plainHttp && <strong title={t('use.plainWhat')}>{t('use.plain')}</strong>}
        </span>
      )}
      <span className={classes.counts}>{line?.counts}</span>
      <span className={classes.keys}>{line?.keys}</span>
    </footer>
  );
}
