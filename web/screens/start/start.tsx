import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '#web/api/client.ts';
import { useSession } from '#web/app/session.tsx';
import { type Stage, useLoadExample } from '#web/app/ways-in.ts';
import { Door } from '#web/kit/door.tsx';
import { Empty } from '#web/kit/empty.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import { Figures } from '#web/screens/start/figures.tsx';
import { People } from '#web/screens/start/people.tsx';
import classes from '#web/screens/start/start.module.css';
import { Steps } from '#web/screens/start/steps.tsx';
import { usePlaying, useStage } from '#web/screens/start/use-stage.ts';

/** From an empty store to a verified task: load the example, then play each role in turn. An evaluation's own page. */
export function Start() {
  const { t } = useTranslation('start');
  const navigate = useNavigate();
  const { data, error } = useStage();
  const elsewhere = error instanceof ProblemError && error.status === 404;
  useEffect(() => {
    if (elsewhere) void navigate({ to: '/', replace: true });
  }, [elsewhere, navigate]);
  return (
    <Door title={t('title')} lead={t('lead')}>
      <div className={classes.sheet}>
        <Fault error={elsewhere ? null : error} />
        {data !== undefined && (data.guide === null ? <Loading example={data.example} /> : <Playing stage={data} />)}
      </div>
    </Door>
  );
}

function Loading({ example }: { readonly example: Stage['example'] }) {
  const { t } = useTranslation('start');
  const load = useLoadExample();
  if (example.status === 'loading') {
    const { done, total } = example;
    return (
      <section className={classes.loading}>
        <p role="status">{t('loading', { part: t(`part.${example.step}`), done, total })}</p>
        <progress value={done} max={total} aria-label={t('load')} />
      </section>
    );
  }
  const failed = example.status === 'failed';
  return (
    <>
      {failed && <Note tone="soon" fact={t('failed')} />}
      <Empty
        title={t('absent')}
        act={
          <Button loading={load.pending} onClick={() => load.run(undefined)}>
            {failed ? t('again') : t('load')}
          </Button>
        }
      >
        <p>{t('absentWhy')}</p>
      </Empty>
      <Fault error={load.error} />
    </>
  );
}

function Playing({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('start');
  const { data: session } = useSession();
  const play = usePlaying();
  const { guide, personas } = stage;
  if (guide === null) return null;
  const done = guide.steps.filter((step) => step.done).length;
  const total = guide.steps.length;
  return (
    <>
      <header className={classes.head}>
        <h2>{t('lead')}</h2>
        <span>{t('progress', { done, total })}</span>
        {session && (
          <span className={classes.who}>
            {t('now', { name: session.account.name })} · <a href="/">{t('back')}</a>
          </span>
        )}
      </header>
      <p className={classes.why}>{t('why')}</p>
      {done === total && <Note tone="ok" fact={t('finished')} />}
      <Fault error={play.error} />
      <div className={classes.columns}>
        <Steps guide={guide} personas={personas} busy={play.pending} play={play.run} />
        <aside className={classes.aside}>
          <Figures guide={guide} />
          <People personas={personas} busy={play.pending} play={play.run} />
        </aside>
      </div>
    </>
  );
}
