import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/start/start.module.css';
import type { Persona } from '#web/app/ways-in.ts';
import type { Guide, Part } from '#web/screens/start/use-stage.ts';

interface StepsProps {
  readonly guide: Guide;
  readonly personas: readonly Persona[];
  readonly busy: boolean;
  readonly play: (part: Part) => void;
}

/** The thread of the cycle: what is done, what is next, who does it. Any step may be opened, also out of turn. */
export function Steps({ guide, personas, busy, play }: StepsProps) {
  const { t } = useTranslation('start');
  const { t: label } = useTranslation('labels');
  const next = guide.steps.find(({ done }) => !done)?.step;
  const unit = { unit: guide.unitName };
  return (
    <ol className={classes.steps} aria-label={t('table.label')}>
      {guide.steps.map(({ step, persona, done, address }, index) => {
        const who = personas.find((one) => one.persona === persona);
        const role = who === undefined ? '' : label(`role.${who.role}`);
        const title = t(`step.${step}.title`, unit);
        const state = done ? 'done' : step === next ? 'now' : 'waiting';
        return (
          <li
            key={step}
            className={classes.step}
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className={classes.number}>{index + 1}</span>
            <div className={classes.what}>
              <h3>{title}</h3>
              <p>{t(`step.${step}.what`, unit)}</p>
            </div>
            <span className={classes.role}>
              {role} · {who?.unitName}
            </span>
            <Status tone={done ? 'ok' : state === 'now' ? 'soon' : 'calm'} word={t(`state.${state}`)} />
            <Button
              variant={state === 'now' ? 'filled' : 'default'}
              disabled={busy}
              aria-label={t('playLabel', { who: role, what: title })}
              onClick={() => play({ persona, address })}
            >
              {t('play')}
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
