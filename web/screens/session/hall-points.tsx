import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import { linesOf, presentIn } from '#web/screens/session/session-model.ts';
import { barePoint } from '#web/words/bare-point.ts';
import classes from '#web/screens/session/hall.module.css';

const mostNamed = 2;

/** How many points are connected, and which are lost; where there is one hall, how many sit in it. */
export function HallPoints({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('session');
  const { points } = conference;
  const { connected, lost } = linesOf(conference);
  if (points.length < 2)
    return (
      <section className={classes.points}>
        <p className={classes.quiet}>{t('hall.present')}</p>
        <p className={classes.count}>{presentIn(conference)}</p>
      </section>
    );
  const named = lost.slice(0, mostNamed).map(({ name }) => barePoint(name));
  return (
    <section className={classes.points}>
      <p className={classes.quiet}>{t('hall.connected')}</p>
      <div className={classes.countLine}>
        <p className={classes.count}>
          {connected.length}
          <small>/{points.length}</small>
        </p>
        <ul className={classes.dots} aria-hidden="true">
          {points.map(({ id, link }) => (
            <li key={id} data-link={link?.state ?? 'unknown'} />
          ))}
        </ul>
      </div>
      {lost.length > 0 && (
        <p className={classes.lost}>
          <Icon name="lost" size={28} />
          {t(lost.length > mostNamed ? 'hall.reconnectingMore' : 'hall.reconnecting', {
            names: named.join(', '),
            count: lost.length - named.length,
          })}
        </p>
      )}
    </section>
  );
}
