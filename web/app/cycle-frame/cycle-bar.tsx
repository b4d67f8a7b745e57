import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from '#web/app/cycle-frame/cycle-bar.module.css';
import { partsOf } from '#web/app/address.ts';
import { CycleMenu } from '#web/app/cycle-frame/cycle-menu.tsx';
import { stationDay, stationPlace } from '#web/app/cycle-frame/station-words.ts';
import type { CycleStations, Station } from '#web/app/cycle-frame/use-stations.ts';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';

/** The cycle's name and the thread of its six stations; each leads to where its work is done. */
export function CycleBar({ cycle, of }: { readonly cycle: string; readonly of: CycleStations }) {
  const { t } = useTranslation('cycles');
  const programmeWord = useProgrammeWord();
  const { t: label } = useTranslation('labels');
  const programmes = of.programmes.map(programmeWord);
  const kind = of.reviewKind === null ? '' : label(`reviewKind.${of.reviewKind}`);
  const { inspection } = of;
  // What tells an inspection from another of its period goes first: the line is cut at its end.
  const under = (
    inspection === null
      ? [programmes.join(', '), kind]
      : [t('inspected', { day: day(inspection.on), team: inspection.team }), programmes.join(', ')]
  ).join(' · ');
  return (
    <div className={classes.bar}>
      <div className={classes.name}>
        <CycleMenu cycle={cycle} name={t('frame.name', { period: of.label })} rehearsal={of.rehearsal} />
        <p className={classes.under} title={under}>
          {of.rehearsal && <strong className={classes.rehearsal}>{t('frame.rehearsal')}</strong>}
          {under}
        </p>
      </div>
      <nav className={classes.stations} aria-label={t('frame.stations')}>
        <ol>
          {of.stations.map((station) => (
            <li key={station.code} data-state={station.state}>
              <StationLink cycle={cycle} of={of} station={station} />
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

/** Of itself a link marks every address that begins with its own. */
const exactly = { exact: true, includeSearch: false };

function StationLink(props: { readonly cycle: string; readonly of: CycleStations; readonly station: Station }) {
  const { t } = useTranslation('cycles');
  const { pathname } = useLocation();
  const { station } = props;
  const place = stationPlace(props.cycle, props.of, station);
  const to = place === null ? null : partsOf(place).to;
  // A report is a part of the board, a task that is open a part of the tasks; single reports are judged where they are added up.
  const here =
    to !== null &&
    (pathname === to ||
      (station.code === 'report' && (pathname.startsWith(`${to}/bao-cao/`) || pathname === `${to}/nhap-nhieu`)) ||
      (station.code === 'consolidate' &&
        ['duyet', 'du-thao', 'ty-le'].some((part) => pathname === `/ky-bao-cao/${props.cycle}/${part}`)) ||
      (station.code === 'tasks' && pathname.startsWith(`${to}/`)));
  const inside = (
    <>
      <span className={classes.knot} aria-hidden="true">
        {station.state === 'done' && <Icon name="check" size={9} />}
      </span>
      <span className={classes.word}>
        {t(`station.${station.code}`)}
        <span className="visually-hidden">, {t(`stationState.${station.state}`)}</span>
      </span>
      <span className={classes.day}>{stationDay(t, station, props.of.status)}</span>
    </>
  );
  if (place === null) return <span className={classes.station}>{inside}</span>;
  return (
    <Link
      className={classes.station}
      {...partsOf(place)}
      activeOptions={exactly}
      aria-current={here ? 'page' : undefined}
    >
      {inside}
    </Link>
  );
}
