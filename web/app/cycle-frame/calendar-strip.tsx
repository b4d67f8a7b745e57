import { useTranslation } from 'react-i18next';
import classes from '#web/app/cycle-frame/calendar-strip.module.css';
import { placeFlags, placePhases, type StripPart, stripWindow } from '#web/app/cycle-frame/strip-layout.ts';
import type { CycleStations } from '#web/app/cycle-frame/use-stations.ts';
import { day as dayOf, shortDay, tinyDay } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';

/** The days of the cycle: days off shaded, a bar for each phase, a flag for each day that counts, today as a blue line. */
export function CalendarStrip({ of }: { readonly of: CycleStations }) {
  const { t } = useTranslation('cycles');
  const { days, dense } = stripWindow(of.days, of.today);
  if (days.length < 3) return null;
  const first = days[0]?.date ?? of.today;
  const last = days.at(-1)?.date ?? of.today;
  const position = (date: string): number => days.findIndex((one) => one.date === date);
  const span = (from: string, to: string) => ({
    from: from < first ? 0 : position(from),
    to: to > last ? days.length - 1 : position(to),
  });
  const issued = of.stations.some(({ code, state }) => code === 'conclusion' && state === 'done');
  const phases = placePhases(
    of.phases
      .filter(({ from, to }) => to >= first && from <= last)
      .map(
        ({ code, from, to }): StripPart => ({
          key: code,
          kind: 'phase',
          words: t(code === 'notice' && issued ? 'phase.noticeIssued' : `phase.${code}`, { day: shortDay(to) }),
          ...span(from, to),
        }),
      ),
  );
  const flags = placeFlags(
    of.flags
      .filter(({ code, date }) => date >= first && date <= last && code !== 'deadline' && code !== 'notice')
      .map(
        ({ code, date }): StripPart => ({
          key: `${code} ${date}`,
          kind: code === 'conference' ? 'conference' : 'flag',
          words: t(`flag.${code}`, { day: shortDay(date) }),
          ...span(date, date),
        }),
      ),
    phases,
    days.length,
  );
  const today = position(of.today);
  return (
    <div
      className={classes.strip}
      role="img"
      aria-label={stripWords(t, of)}
      style={{ ['--days' as string]: days.length }}
    >
      <div className={classes.days}>
        {days.map(({ date, off, label }, index) => (
          <span
            key={date}
            className={classes.day}
            data-off={off !== null && off !== 'workingSaturday'}
            data-today={date === of.today}
            title={off === null ? dayOf(date) : `${dayOf(date)}: ${label ?? t(`dayOff.${off}`)}`}
          >
            {dayNumber(date, index, dense, date === of.today)}
          </span>
        ))}
      </div>
      {today >= 0 && <span className={classes.today} style={{ ['--at' as string]: today }} />}
      {[...phases, ...flags].map(({ key, kind, words, from, to, row, ends }) => (
        <span
          key={key}
          className={classes[kind]}
          data-ends={ends}
          data-row={row}
          title={words}
          style={{ ['--from' as string]: from, ['--length' as string]: to - from + 1 }}
        >
          {kind === 'conference' && <Icon name="flag" size={12} />}
          {words}
        </span>
      ))}
    </div>
  );
}

function dayNumber(date: string, index: number, dense: number, today: boolean): string {
  if (!today && dense > 1 && index % dense !== 0) return '';
  const number = String(Number(date.slice(8)));
  return number === '1' || index === 0 ? tinyDay(date) : number;
}

/** The same for who does not see it. */
function stripWords(t: ReturnType<typeof useTranslation<'cycles'>>['t'], of: CycleStations): string {
  const flags = of.flags.map(({ code, date, units }) =>
    code === 'deadline' && units !== null
      ? t('flag.deadlineUnits', { day: dayOf(date), units })
      : t(`flag.${code}`, { day: dayOf(date) }),
  );
  return [t('frame.strip'), t('frame.today', { day: dayOf(of.today) }), ...flags].join('; ');
}
