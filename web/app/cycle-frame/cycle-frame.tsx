import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { CalendarStrip } from '#web/app/cycle-frame/calendar-strip.tsx';
import { CycleBar } from '#web/app/cycle-frame/cycle-bar.tsx';
import classes from '#web/app/cycle-frame/cycle-frame.module.css';
import { useStations } from '#web/app/cycle-frame/use-stations.ts';
import { Fault } from '#web/kit/fault.tsx';

/** The bar of a cycle with its stations and its calendar strip, above every screen of the cycle. */
export function CycleFrame() {
  const { t } = useTranslation('cycles');
  const cycle = usePart('cycle');
  const { data, error } = useStations(cycle);
  return (
    <div className={classes.frame}>
      <section className={classes.head} aria-label={t('frame.stations')}>
        {data === undefined ? <div className={classes.hold} /> : <CycleBar cycle={cycle} of={data} />}
        {data !== undefined && <CalendarStrip of={data} />}
      </section>
      {data === undefined && <Fault error={error} />}
      <div className={classes.screen}>
        <Outlet />
      </div>
    </div>
  );
}
