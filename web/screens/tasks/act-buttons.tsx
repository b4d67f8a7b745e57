import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActKind, ShownAct } from '#web/screens/tasks/acts.ts';
import classes from '#web/screens/tasks/task-pane.module.css';

interface ActButtonsProps {
  readonly acts: readonly ShownAct[];
  readonly onAct: (kind: ActKind) => void;
}

/** What may not be done now stays and says why. */
export function ActButtons({ acts, onAct }: ActButtonsProps) {
  const { t } = useTranslation('tasks');
  const id = useId();
  if (acts.length === 0) return null;
  return (
    <div className={classes.acts} role="group" aria-label={t('detail.acts')}>
      {acts.map(({ kind, allowed, reason, first }) => (
        <span key={kind} title={reason ?? undefined}>
          <Button
            className={classes.act}
            size="compact-sm"
            variant={first ? 'filled' : 'default'}
            disabled={!allowed}
            aria-describedby={allowed ? undefined : `${id}${kind}`}
            onClick={() => onAct(kind)}
          >
            {t(`act.${kind}`)}…
          </Button>
          {!allowed && (
            <span id={`${id}${kind}`} className="visually-hidden">
              {reason}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
