import { useTranslation } from 'react-i18next';
import { clockOf } from '#web/screens/conference/speeches-model.ts';
import classes from '#web/screens/session/cockpit.module.css';
import type { Countdown } from '#web/screens/session/session-model.ts';

/** What is left of the time, or by how much it is over: word and colour together. */
export function TimeLeft({ of: { elapsed, left, tone }, label }: { readonly of: Countdown; readonly label: string }) {
  const { t } = useTranslation('session');
  return (
    <div className={classes.time} data-tone={tone} role="timer" aria-label={label}>
      <strong>{left === null ? clockOf(elapsed) : clockOf(Math.abs(left))}</strong>
      <span>
        {left === null ? t('time.elapsed') : t(left < 0 ? 'time.over' : 'time.leftOf', { elapsed: clockOf(elapsed) })}
      </span>
    </div>
  );
}
