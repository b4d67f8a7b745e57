import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePart } from '#web/app/address.ts';
import { useConference } from '#web/app/use-conference.ts';
import { useRights } from '#web/app/use-rights.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { Page } from '#web/kit/page.tsx';
import { AgendaPane } from '#web/screens/session/agenda-pane.tsx';
import { PointsPane } from '#web/screens/session/points-pane.tsx';
import { SpeakersPane } from '#web/screens/session/speakers-pane.tsx';
import { VotesPane } from '#web/screens/session/votes-pane.tsx';
import { useSessionTime } from '#web/screens/session/use-session-time.ts';
import classes from '#web/screens/session/cockpit.module.css';

/** For whoever chairs on the day: what is on and how long still, who speaks and who is next, which points are there. */
export function Cockpit() {
  const { t } = useTranslation('session');
  const slug = usePart('conference');
  const { data: conference, error, dataUpdatedAt } = useConference(slug);
  const can = useRights(`conference/${slug}`);
  const now = useSessionTime(conference, dataUpdatedAt);
  if (conference === undefined || conference.session === null)
    return (
      <Page title={t('title')}>
        <Fault error={error} />
        {conference !== undefined && <Note tone="soon" fact={t('hostOnly')} />}
      </Page>
    );
  return (
    <Page
      title={t('titleOf', { title: conference.title })}
      way={
        <Link to="/hoi-nghi/$conference" params={{ conference: slug }}>
          {t('back')}
        </Link>
      }
      acts={
        <Button
          component="a"
          href={`/hoi-nghi/${slug}/man-hinh`}
          target="_blank"
          rel="noopener"
          variant="default"
          title={t('hall.how')}
        >
          {t('hall.open')}
        </Button>
      }
      side={<PointsPane conference={conference} />}
    >
      <div className={classes.desks}>
        <AgendaPane conference={conference} can={can} now={now} />
        <SpeakersPane conference={conference} can={can} now={now} />
        <VotesPane conference={conference} can={can} />
      </div>
    </Page>
  );
}
