import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SetUpProgress, SetUpStep } from '#web/app/use-set-up.ts';
import { Status } from '#web/kit/status.tsx';
import { usePhrases } from '#web/screens/setup/use-phrases.ts';
import classes from '#web/screens/setup/progress.module.css';

interface ProgressStepProps {
  readonly number: number;
  readonly step: SetUpStep;
  readonly done: boolean;
  readonly progress: SetUpProgress;
}

/** Where each step is done. The first cycle is the coordinator's: there the page says who can. */
const wayTo = {
  units: '/to-chuc/nhap-danh-muc',
  committees: '/to-chuc/ban-chi-dao',
  outline: '/de-cuong',
  people: '/quan-tri',
  calendar: '/lich-lam-viec',
  use: '/quan-tri/cach-dung',
  cycle: null,
} as const;

/** One step: what is there, what is missing, what it opens, and the way to the screen where it is done. */
export function ProgressStep({ number, step, done, progress }: ProgressStepProps) {
  const { t } = useTranslation('checklist');
  const phrases = usePhrases(progress)[step];
  const state = done ? 'done' : step === progress.next ? 'now' : 'waiting';
  // The register is taken from a list while it is made, and looked at afterwards.
  const to = step === 'units' && done ? '/to-chuc' : wayTo[step];
  return (
    <li className={classes.step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={classes.number}>{number}</span>
      <div>
        <h2>{t(`step.${step}.title`)}</h2>
        <Status tone={done ? 'ok' : state === 'now' ? 'soon' : 'calm'} word={t(`state.${state}`)} />
      </div>
      <p>{phrases.there}</p>
      <p className={classes.missing}>{phrases.missing ?? t('nothingMissing')}</p>
      <p className={classes.opens}>{t(`step.${step}.opens`)}</p>
      <div className={classes.act}>
        {to === null ? (
          <p className={classes.opens}>{phrases.who}</p>
        ) : (
          <Button component={Link} to={to} variant={state === 'now' ? 'filled' : 'default'}>
            {t(done ? `step.${step}.look` : `step.${step}.act`)}
          </Button>
        )}
      </div>
    </li>
  );
}
