import { useTranslation } from 'react-i18next';
import classes from '#web/app/files/files.module.css';
import { ProblemError, Unreachable } from '#web/api/client.ts';
import { Note } from '#web/kit/note.tsx';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import { keptAs, type OnItsWay } from '#web/app/files/use-uploads.ts';

interface OnTheirWayProps {
  readonly all: readonly OnItsWay[];
  readonly onStop: (key: string) => void;
}

/** How much of each file has gone; one that was refused, or was there already, says so until that is read. */
export function OnTheirWay({ all, onStop }: OnTheirWayProps) {
  const { t } = useTranslation('files');
  const { t: common } = useTranslation('common');
  const why = (error: Error): string => {
    if (error instanceof ProblemError) return error.problem.detail;
    return error instanceof Unreachable ? common('command.offline') : error.message;
  };
  return all.map(({ key, name, share, error, already, shortened, renamed }) =>
    keptAs({ already, shortened, renamed }) !== null ? (
      <Note
        key={key}
        tone="soon"
        fact={
          already !== null
            ? t('already', { name, known: already })
            : shortened !== null
              ? t('shortened', { known: shortened })
              : t('renamed', { name, known: renamed ?? '' })
        }
        act={<RemoveButton label={t('dismiss', { name })} onRemove={() => onStop(key)} />}
      />
    ) : error === null ? (
      <div key={key} className={classes.line}>
        <span>{t('sending', { name, percent: Math.floor(share * 100) })}</span>
        <span className={classes.side}>
          <progress max={1} value={share} aria-label={name} />
          <RemoveButton label={t('stop', { name })} onRemove={() => onStop(key)} />
        </span>
      </div>
    ) : (
      <Note
        key={key}
        tone="overdue"
        fact={t('notSent', { name })}
        act={<RemoveButton label={t('dismiss', { name })} onRemove={() => onStop(key)} />}
      >
        {why(error)}
      </Note>
    ),
  );
}
