import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Can } from '#web/app/use-rights.ts';
import { ActButton } from '#web/kit/act-button.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { unlessAllowed } from '#web/kit/reason.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { clockOf } from '#web/screens/conference/speeches-model.ts';
import { AddSpeaker } from '#web/screens/session/add-speaker.tsx';
import classes from '#web/screens/session/cockpit.module.css';
import { countdown, nameAndPost, nextSpeaker, type Speaker, speakersOf } from '#web/screens/session/session-model.ts';
import { TimeLeft } from '#web/screens/session/time-left.tsx';
import { useGiveFloor } from '#web/screens/session/use-session-acts.ts';

interface PaneProps {
  readonly conference: Conference;
  readonly can: Can;
  readonly now: number;
}

/** Who speaks against what he was given, who is next, and all who are on the list; what each says is written in the list itself. */
export function SpeakersPane({ conference, can, now }: PaneProps) {
  const { t } = useTranslation('session');
  const give = useGiveFloor(conference);
  const speakers = speakersOf(conference);
  const floor = conference.session?.floor ?? null;
  const current = speakers.find(({ state }) => state === 'now');
  const next = nextSpeaker(speakers);
  const blocked = unlessAllowed(can('conference.GiveFloor'));
  return (
    <Pane
      title={t('speakers.title')}
      aside={
        <Link to="/hoi-nghi/$conference" params={{ conference: conference.conference }} search={{ muc: 'phat-bieu' }}>
          {t('speakers.toList')}
        </Link>
      }
    >
      <div className={classes.now}>
        <div className={classes.what}>
          <span className={classes.quiet}>{t(speaksWord(current))}</span>
          {current !== undefined && <strong className={classes.title}>{current.by}</strong>}
          {current !== undefined && current.paper !== null && <span>{current.paper}</span>}
        </div>
        {current !== undefined && floor !== null && (
          <TimeLeft
            of={countdown(Date.parse(floor.since), current.minutes, now, current.seconds ?? 0)}
            label={t('speakers.timeOf', { name: current.by })}
          />
        )}
      </div>
      <div className={classes.acts}>
        {next !== null && (
          <ActButton
            className={classes.go ?? ''}
            blocked={blocked}
            loading={give.isPending}
            onAct={() => give.mutate(next.id)}
          >
            {t('speakers.next', { name: nameAndPost(next.by).name })}
          </ActButton>
        )}
        {current !== undefined && (
          <ActButton variant="default" blocked={blocked} onAct={() => give.mutate(null)}>
            {t('speakers.end')}
          </ActButton>
        )}
      </div>
      <Fault error={give.error} />
      {speakers.length === 0 && <p className={classes.quiet}>{t('speakers.none')}</p>}
      <ol className={classes.items} aria-label={t('speakers.list')}>
        {speakers.map((speaker) => (
          <li key={speaker.id} data-state={speaker.state} aria-current={speaker.state === 'now' ? 'step' : undefined}>
            <Icon name={speaker.state === 'done' ? 'done' : speaker.state === 'now' ? 'right' : 'open'} />
            <span className={classes.name}>
              {speaker.by}
              {speaker.onProcedure && <em className={classes.mark}> · {t('speakers.onProcedure')}</em>}
            </span>
            <span className={classes.went}>{spokenWords(t, speaker)}</span>
            {speaker.state !== 'now' && blocked === false && (
              <LinkButton
                aria-label={t('speakers.giveOf', { name: speaker.by })}
                onClick={() => give.mutate(speaker.id)}
              >
                {t(speaker.state === 'done' ? 'speakers.again' : 'speakers.give')}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
      <AddSpeaker conference={conference} can={can} />
    </Pane>
  );
}

function speaksWord(current: Speaker | undefined) {
  if (current === undefined) return 'speakers.nobody';
  return current.onProcedure ? 'speakers.speaksOnProcedure' : 'speakers.speaks';
}

function spokenWords(
  t: ReturnType<typeof useTranslation<'session'>>['t'],
  { state, seconds, minutes }: Speaker,
): string {
  if (state === 'done' && seconds !== null) return clockOf(seconds);
  return minutes === null ? '' : t('agenda.minutes', { count: minutes });
}
