import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { clockOf } from '#web/screens/conference/speeches-model.ts';
import { shownNow, type ShownNow } from '#web/screens/session/hall-model.ts';
import { countdown } from '#web/screens/session/session-model.ts';
import classes from '#web/screens/session/hall.module.css';

/** Who speaks, or else what is dealt with; at its right how long still. */
export function HallNow({ conference, now }: { readonly conference: Conference; readonly now: number }) {
  const { t } = useTranslation('session');
  const shown = shownNow(conference);
  const { kind } = shown;
  const place = 'of' in shown ? shown : null;
  return (
    <section className={classes.now}>
      <div className={classes.what}>
        <p className={classes.label}>
          {place === null ? t(`hall.${kind}`) : t(`hall.${kind}`, { number: place.number, count: place.of })}
        </p>
        <p className={classes.name} data-long={shown.name.length > 32}>
          {shown.name}
        </p>
        {shown.post !== '' && <p className={classes.post}>{shown.post}</p>}
        {shown.about !== '' && <p className={classes.about}>{shown.about}</p>}
      </div>
      {place !== null && <HallTime of={place} now={now} />}
    </section>
  );
}

type Timed = Extract<ShownNow, { readonly since: string }>;

function HallTime({ of: { since, minutes, before }, now }: { readonly of: Timed; readonly now: number }) {
  const { t } = useTranslation('session');
  const { elapsed, left, tone } = countdown(Date.parse(since), minutes, now, before);
  const label = left === null ? t('hall.elapsed') : t(left < 0 ? 'hall.overTime' : 'hall.left');
  const total = minutes === null ? null : minutes * 60;
  return (
    <div className={classes.time} data-tone={tone}>
      <p>{label}</p>
      <p className={classes.digits} role="timer" aria-label={label}>
        {clockOf(left === null ? elapsed : Math.abs(left))}
      </p>
      {total !== null && left !== null && minutes !== null && (
        <>
          <progress className={classes.bar} max={total} value={Math.min(elapsed, total)} aria-label={label} />
          <p>
            {t(left < 0 ? 'hall.endedAt' : 'hall.endsAt', {
              count: minutes,
              time: clockTime(new Date(now + left * 1_000)),
            })}
          </p>
        </>
      )}
    </div>
  );
}
