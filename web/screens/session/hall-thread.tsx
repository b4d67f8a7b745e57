import { useTranslation } from 'react-i18next';
import { clockTime } from '#web/kit/format.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { itemsOf, itemsShown } from '#web/screens/session/session-model.ts';
import classes from '#web/screens/session/hall.module.css';

/** The agenda as a line with stations: the one before, what is on, and what comes, as many as can be read from afar. */
export function HallThread({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('session');
  const shown = itemsShown(itemsOf(conference));
  if (shown.length === 0) return null;
  return (
    <ol className={classes.thread} aria-label={t('agenda.list')}>
      {shown.map(({ number, title, time, from, state }) => (
        <li key={number} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className={classes.knot} />
          <span className={classes.station}>
            <span>{title}</span>
            <span>{from === null ? time : clockTime(from)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
