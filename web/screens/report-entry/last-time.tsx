import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { NarrativeView } from '#web/kit/rich-text/narrative-view.tsx';
import { Status, type Tone } from '#web/kit/status.tsx';
import classes from '#web/screens/report-entry/last-time.module.css';
import type { LastTask, LastTime } from '#web/screens/report-entry/use-last-time.ts';

const tones: Readonly<Record<LastTask['state'], Tone>> = {
  inTime: 'calm',
  soon: 'soon',
  overdue: 'overdue',
  done: 'ok',
  withdrawn: 'calm',
};

/** What the last conference gave the unit, beside the report that answers for it. Before there was one, nothing. */
export function LastTimePane({ lastTime }: { readonly lastTime: LastTime | undefined }) {
  const { t } = useTranslation('entry');
  if (lastTime === undefined || lastTime.conferences.length === 0) return null;
  const asked = lastTime.tasks.filter((task) => task.asked).length;
  return (
    <Pane title={t('lastTime.title')}>
      {asked > 0 && <p>{t('lastTime.asked', { count: asked })}</p>}
      {lastTime.conferences.map(({ conference, title, heldOn }) => {
        const tasks = lastTime.tasks.filter((task) => task.conference === conference);
        return (
          <div key={conference}>
            <p>{t('lastTime.conference', { title, day: day(heldOn) })}</p>
            {tasks.length === 0 ? <p>{t('lastTime.nothing')}</p> : <LastTasks tasks={tasks} />}
          </div>
        );
      })}
    </Pane>
  );
}

export function LastTasks({ tasks }: { readonly tasks: readonly LastTask[] }) {
  const { t } = useTranslation('entry');
  const { t: word } = useTranslation('labels');
  return (
    <ul className={classes.tasks}>
      {tasks.map((task) => (
        <li key={`${task.conference}/${String(task.number)}`}>
          <Link
            to="/nhiem-vu/$conference/$number"
            params={{ conference: task.conference, number: String(task.number) }}
            className={classes.statement}
            title={task.statement}
          >
            {task.number}. {task.statement}
          </Link>
          <span className={classes.standing}>
            <Status tone={tones[task.state]} word={t(`lastTime.state.${task.state}`)} />
            {task.asked && <Status tone="now" icon="flag" word={t('lastTime.askedMark')} />}
            <span>
              {t(task.lead ? 'lastTime.lead' : 'lastTime.part')}, {word(`workStatus.${task.work}`)}
              {task.percent !== null && `, ${t('lastTime.percent', { percent: task.percent })}`}
              {termOf(t('lastTime.term'), task)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const termOf = (term: string, { due, dueText }: LastTask): string => {
  const said = due === null ? dueText : day(due);
  return said === null ? '' : `; ${term} ${said}`;
};

/** Below a section: the tasks that speak of it; folded, what was said there the period before and the other tasks it may have to answer for. */
export function SectionBefore({ code, lastTime }: { readonly code: string; readonly lastTime: LastTime | undefined }) {
  const { t } = useTranslation('entry');
  const said = lastTime?.sections.filter((section) => section.code === code) ?? [];
  const naming = lastTime?.tasks.filter((task) => task.sections.includes(code)) ?? [];
  const tasks = lastTime?.tasks.filter((task) => !task.sections.includes(code)) ?? [];
  if (lastTime === undefined || said.length + tasks.length + naming.length === 0) return null;
  const period = lastTime.period?.label ?? '';
  return (
    <>
      {naming.length > 0 && (
        <div className={`${classes.before} no-print`}>
          <p>{t('lastTime.namingSection', { count: naming.length })}</p>
          <LastTasks tasks={naming} />
        </div>
      )}
      {said.length + tasks.length > 0 && (
        <details className={`${classes.before} no-print`}>
          <summary>
            {said.length > 0 && t('lastTime.said', { period })}
            {said.length > 0 && tasks.length > 0 && ' · '}
            {tasks.length > 0 && t('lastTime.count', { count: tasks.length })}
          </summary>
          {said.map(({ unit, name, text }) => (
            <div key={unit} className={classes.said}>
              {said.length > 1 && <p>{name}</p>}
              <NarrativeView text={text} />
            </div>
          ))}
          {tasks.length > 0 && <LastTasks tasks={tasks} />}
        </details>
      )}
    </>
  );
}
