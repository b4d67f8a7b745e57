import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useAct } from '#web/app/use-act.ts';
import { type Persona, stageQuery, useLoadExample } from '#web/app/ways-in.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/login/login.module.css';

/** One click per role of the example; before that, one click to load it. */
export function Personas({ done }: { readonly done: () => Promise<void> }) {
  const { t } = useTranslation('login');
  const { t: label } = useTranslation('labels');
  const { t: start } = useTranslation('start');
  const { data, error } = useQuery({
    ...stageQuery,
    // Looked at every second while the example is being loaded.
    refetchInterval: ({ state }) => (state.data?.example.status === 'loading' ? 1_000 : false),
  });
  const load = useLoadExample();
  const play = useAct(async (persona: Persona['persona']) => {
    await taken(api.POST('/evaluation/session', { body: { persona } }));
    await done();
  });
  if (data === undefined) return <Fault error={error} />;
  const { example, personas } = data;
  return (
    <>
      <p>{t('personas.why')}</p>
      {example.status === 'absent' && <p>{t('personas.absent')}</p>}
      {example.status === 'failed' && <Note tone="soon" fact={t('personas.failed')} />}
      {(example.status === 'absent' || example.status === 'failed') && (
        <Button mt="sm" loading={load.pending} onClick={() => load.run(undefined)}>
          {example.status === 'absent' ? t('personas.load') : t('personas.again')}
        </Button>
      )}
      {example.status === 'loading' && (
        <Note
          tone="pen"
          icon="clock"
          fact={t('personas.loading', {
            step: t(`personas.step.${example.step}`),
            done: example.done,
            total: example.total,
          })}
        />
      )}
      {example.status === 'loaded' && (
        <div className={classes.personas}>
          {personas.map(({ persona, name, role, unitName }) => (
            <button
              key={persona}
              type="button"
              className={classes.persona}
              disabled={play.pending}
              onClick={() => play.run(persona)}
            >
              <strong>
                {label(`role.${role}`)} · {unitName}
              </strong>
              <span>{name}</span>
            </button>
          ))}
        </div>
      )}
      {example.status === 'loaded' && (
        <p>
          <a href="/bat-dau" className={classes.guide}>
            {start('toGuide')}
          </a>
        </p>
      )}
      <Fault error={load.error ?? play.error} />
    </>
  );
}
