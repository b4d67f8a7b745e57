import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockOf, spokenBy } from '#web/screens/conference/speeches-model.ts';
import classes from '#web/screens/conference/speeches.module.css';

interface SpeechTimerProps {
  readonly name: string;
  /** Before this time he spoke, or as it was measured. */
  readonly seconds: number | null;
  readonly minutes: number | null;
  /** By this device's clock; null: he does not speak now. */
  readonly since: number | null;
  readonly onSpeak: (speaks: boolean) => void;
}

/** How long somebody has spoken against what he was given; it goes on after a reload. */
export function SpeechTimer({ name, seconds, minutes, since, onSpeak }: SpeechTimerProps) {
  const { t } = useTranslation('minutes');
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, [since]);
  const spoken = since === null ? seconds : spokenBy(seconds, since, now);
  const over = spoken !== null && minutes !== null ? spoken - minutes * 60 : 0;
  return (
    <div className={classes.timer} data-over={over > 0} data-running={since !== null}>
      <Button
        variant={since === null ? 'default' : 'filled'}
        aria-label={t(since === null ? 'speeches.startOf' : 'speeches.stopOf', { name })}
        onClick={() => onSpeak(since === null)}
      >
        {t(since === null ? 'speeches.start' : 'speeches.stop')}
      </Button>
      <span className={classes.clock} role={since === null ? undefined : 'timer'}>
        {spoken === null ? t('speeches.notMeasured') : clockOf(spoken)}
        {over > 0 && <small> {t('speeches.over', { time: clockOf(over) })}</small>}
      </span>
    </div>
  );
}
