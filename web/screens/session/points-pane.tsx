import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { LinkWords } from '#web/screens/conference/point-link.tsx';
import type { Conference, Point } from '#web/screens/conference/model.ts';
import { barePoint } from '#web/words/bare-point.ts';
import classes from '#web/screens/session/cockpit.module.css';
import { linesOf, presentIn } from '#web/screens/session/session-model.ts';

/** Who is there by the roll-call, and the points whose line is lost or that nobody has called: those first that need somebody. */
export function PointsPane({ conference }: { readonly conference: Conference }) {
  const { t } = useTranslation('session');
  const { points } = conference;
  const { lost, connected } = linesOf(conference);
  const uncalled = points.filter(({ rollCall, link }) => rollCall === null && link?.state !== 'lost');
  const rest = points.filter((point) => !lost.includes(point) && !uncalled.includes(point));
  return (
    <Pane
      title={t('points.title')}
      aside={
        <Link to="/hoi-nghi/$conference" params={{ conference: conference.conference }} search={{ muc: 'diem-cau' }}>
          {t('points.toRoll')}
        </Link>
      }
    >
      <p className={classes.present}>
        <strong>{presentIn(conference)}</strong> {t('points.present')}
        {points.length > 1 && ` · ${t('points.connected', { connected: connected.length, count: points.length })}`}
      </p>
      <Group title={t('points.lost', { count: lost.length })} points={lost} />
      <Group title={t('points.uncalled', { count: uncalled.length })} points={uncalled} />
      <Group title={t('points.there', { count: rest.length })} points={rest} />
    </Pane>
  );
}

function Group({ title, points }: { readonly title: string; readonly points: readonly Point[] }) {
  const { t } = useTranslation('session');
  if (points.length === 0) return null;
  return (
    <section className={classes.group}>
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point.id}>
            <span className={classes.name}>{barePoint(point.name)}</span>
            {point.rollCall !== null && <span>{t('points.presentAt', { count: point.rollCall.present })}</span>}
            <LinkWords point={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}
