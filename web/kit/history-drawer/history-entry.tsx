import { LinkButton } from '#web/kit/link-button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEvent } from '#web/kit/history-drawer/said-of.ts';
import classes from '#web/kit/history-drawer/history.module.css';
import { clockTime, dayAndTime, figure } from '#web/kit/format.ts';

interface HistoryEntryProps {
  readonly event: HistoryEvent;
  readonly sentence: string;
  readonly beside: string | null;
  readonly unitName: (id: string) => string;
}

/** One event: when, what, why and by whom; the stored data behind a button. */
export function HistoryEntry({ event, sentence, beside, unitName }: HistoryEntryProps) {
  const { t } = useTranslation('history');
  const { t: label } = useTranslation('labels');
  const [raw, setRaw] = useState(false);
  const { actor } = event;
  const by =
    actor.role === 'system'
      ? t('bySystem')
      : t('by', {
          person: actor.person,
          role: label(`role.${actor.role}`),
          unit: unitName(actor.unit),
        });
  return (
    <li className={classes.entry} data-system={actor.role === 'system'}>
      <time className={classes.when} dateTime={event.at}>
        {clockTime(event.at)}
      </time>
      <div className={classes.what}>
        <p className={classes.sentence}>{sentence}</p>
        {beside !== null && <p className={classes.reason}>{beside}</p>}
        <p className={classes.by}>
          {by}
          {actor.token !== undefined && ` ${t('byToken', { person: actor.token.madeBy })}`}
          <LinkButton aria-expanded={raw} onClick={() => setRaw(!raw)}>
            {raw ? t('hideRaw') : t('raw')}
          </LinkButton>
        </p>
        {raw && (
          <div className={classes.raw}>
            <p>{t('recordedAt', { time: dayAndTime(event.recordedAt), position: figure(event.position) })}</p>
            <pre tabIndex={0} aria-label={t('rawLabel', { version: event.version })}>
              {JSON.stringify({ type: event.type, version: event.version, actor, data: event.data }, null, 2)}
            </pre>
          </div>
        )}
      </div>
    </li>
  );
}
