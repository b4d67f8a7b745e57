import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { useLiveState } from '#web/app/live.ts';
import { timeOn } from '#web/app/shown-clock.ts';
import { useSession } from '#web/app/session.tsx';
import { useBehindSignIn } from '#web/app/use-behind-sign-in.ts';
import { useConference } from '#web/app/use-conference.ts';
import { Fault } from '#web/kit/fault.tsx';
import { civilDateOf, clockTime, day, weekday } from '#web/kit/format.ts';
import { FullScreen } from '#web/kit/full-screen.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import { HallNext } from '#web/screens/session/hall-next.tsx';
import { HallNow } from '#web/screens/session/hall-now.tsx';
import { HallPoints } from '#web/screens/session/hall-points.tsx';
import { shownVote } from '#web/screens/session/hall-model.ts';
import { HallVote } from '#web/screens/session/hall-vote.tsx';
import { HallThread } from '#web/screens/session/hall-thread.tsx';
import { useScreenAwake } from '#web/screens/session/use-screen-awake.ts';
import { sessionClock, useSessionTime } from '#web/screens/session/use-session-time.ts';
import classes from '#web/screens/session/hall.module.css';

/** For the projector of the hall: what is on, who speaks, how long still, who is next. There is nothing to press on it. */
export function Hall() {
  const { session } = useBehindSignIn();
  return session === null ? null : <OfConference />;
}

function OfConference() {
  const { t } = useTranslation('session');
  const { data: conference, error, dataUpdatedAt } = useConference(usePart('conference'));
  const now = useSessionTime(conference, dataUpdatedAt);
  const lost = useLost(conference, dataUpdatedAt);
  useScreenAwake();
  if (conference === undefined) return <Fault error={error} />;
  const at = new Date(now);
  return (
    <FullScreen
      title={conference.title}
      over={conference.committees.map(({ name }) => name).join(' · ')}
      aside={
        <>
          <strong className={classes.clock}>{clockTime(at)}</strong>
          <p>
            {conference.rehearsal && `${t('hall.rehearsal')} · `}
            {weekday(civilDateOf(at))} {day(civilDateOf(at))}
          </p>
        </>
      }
      {...(lost === null ? {} : { alert: lost })}
    >
      {conference.session === null ? (
        <p className={classes.note}>{t('hostOnly')}</p>
      ) : (
        <Told conference={conference} now={now} isLost={lost !== null} />
      )}
    </FullScreen>
  );
}

interface ToldProps {
  readonly conference: Conference;
  readonly now: number;
  /** What the agenda has come to since is not known here: the line gives its room to what is wrong. */
  readonly isLost: boolean;
}

function Told({ conference, now, isLost }: ToldProps) {
  const vote = shownVote(conference);
  return (
    <>
      {!isLost && <HallThread conference={conference} />}
      {vote === null ? <HallNow conference={conference} now={now} /> : <HallVote conference={conference} vote={vote} />}
      <div className={classes.foot}>
        <HallNext conference={conference} />
        <HallPoints conference={conference} />
      </div>
    </>
  );
}

/** What the hall has to know of the connection: a moment's pause is nobody's concern. */
function useLost(conference: Conference | undefined, toldAt: number): string | null {
  const { t } = useTranslation('session');
  const live = useLiveState();
  const { data } = useSession();
  const since = live.kind === 'lost' ? live.since.getTime() : null;
  const isLong = useLasted(since);
  if (since !== null && isLong) {
    const clock = conference === undefined ? null : sessionClock(conference, toldAt);
    return t('hall.lost', { time: clockTime(timeOn(clock, new Date(since))) });
  }
  return data === null ? t('hall.signedOut') : null;
}

const momentMillis = 2_000;

function useLasted(since: number | null): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    setIs(false);
    if (since === null) return undefined;
    const timer = window.setTimeout(() => setIs(true), Math.max(0, since + momentMillis - Date.now()));
    return () => window.clearTimeout(timer);
  }, [since]);
  return is;
}
