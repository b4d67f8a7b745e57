import { Outlet } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked, usePart } from '#web/app/address.ts';
import { CalendarStrip } from '#web/app/cycle-frame/calendar-strip.tsx';
import { CycleBar } from '#web/app/cycle-frame/cycle-bar.tsx';
import classes from '#web/app/cycle-frame/cycle-frame.module.css';
import { useStations } from '#web/app/cycle-frame/use-stations.ts';
import { showRehearsals } from '#web/app/rehearsal.ts';
import { clockTold, useOwnClock } from '#web/app/shown-clock.ts';
import { ShowsCommittee } from '#web/app/shown-committee.tsx';
import { useConference } from '#web/app/use-conference.ts';
import { Fault } from '#web/kit/fault.tsx';

/** The bar of a cycle with its stations and its calendar strip, above every screen of the cycle. */
export function CycleFrame() {
  return <Framed cycle={usePart('cycle')} quiet={false} />;
}

/** The same above what follows from the cycle: its conference and the conclusions. */
export function ConferenceFrame() {
  return <OfConference conference={usePart('conference')} />;
}

/** The tasks of one conference are the end of its cycle; those of all cycles stand below no one's bar. */
export function TasksFrame() {
  const [asked, opened] = [useAsked('conference'), usePart('conference')];
  // What a unit passed down stands in a series of its own: no conference closes a cycle with it.
  const conference = asked ?? opened;
  return <OfConference conference={conference.includes('~') ? '' : conference} />;
}

function OfConference({ conference }: { readonly conference: string }) {
  const { data, error } = useConference(conference);
  const first = data?.cycles[0]?.cycle ?? '';
  const names = (data?.committees ?? []).map(({ name }) => name).join(', ');
  return (
    <>
      {data !== undefined && names !== '' && <ShowsCommittee superior={data.host.name} name={names} />}
      <Framed cycle={first} quiet waits={conference !== '' && data === undefined && error === null} />
    </>
  );
}

interface FramedProps {
  readonly cycle: string;
  /** Nothing is said where there is no cycle, or none to be seen. */
  readonly quiet: boolean;
  readonly waits?: boolean;
}

function Framed({ cycle, quiet, waits = false }: FramedProps) {
  const { t } = useTranslation('cycles');
  const { data, error, dataUpdatedAt } = useStations(cycle, quiet);
  useOwnClock(useMemo(() => data && clockTold(data, dataUpdatedAt), [data, dataUpdatedAt]));
  const rehearsal = data?.rehearsal;
  // Whoever opens a thing, from a letter above all, sees the lists it belongs to beside it.
  useEffect(() => {
    if (rehearsal !== undefined) showRehearsals(rehearsal);
  }, [rehearsal]);
  const without = quiet && !waits && (cycle === '' || error !== null);
  return (
    <div className={classes.frame}>
      {!quiet && data !== undefined && data.committee !== null && <ShowsCommittee {...data.committee} />}
      {!without && (
        <section className={classes.head} aria-label={t('frame.stations')}>
          {data === undefined ? <div className={classes.hold} /> : <CycleBar cycle={cycle} of={data} />}
          {data !== undefined && (
            <div className={classes.strip}>
              <CalendarStrip of={data} />
            </div>
          )}
        </section>
      )}
      {data === undefined && !quiet && <Fault error={error} />}
      <div className={classes.screen}>
        <Outlet />
      </div>
    </div>
  );
}
