import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import classes from '#web/screens/tasks/task-pane.module.css';
import { seriesKind } from '#web/screens/tasks/series.ts';
import { closingWords } from '#web/screens/tasks/task-words.ts';
import { useSourceWords } from '#web/screens/tasks/use-source-words.ts';
import { streamOf, type TaskDetail } from '#web/screens/tasks/use-tasks.ts';
import { day } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import { Status } from '#web/kit/status.tsx';

/** What the conclusion says, and how its date came about. */
export function TaskFacts({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation('tasks');
  const { t: label } = useTranslation('labels');
  const { deadline, addressees, undecided, horizon, withdrawnBecause, leaderInCharge, measure, evidence } = task;
  const { passedDown, takenOver } = task;
  const due =
    deadline.date === null
      ? (deadline.text ?? t('detail.noDue'))
      : deadline.text === null
        ? day(deadline.date)
        : t('detail.dueText', { day: day(deadline.date), text: deadline.text });
  return (
    <>
      <p className={classes.statement}>{task.statement}</p>
      {task.parts.length > 0 && (
        <ul className={classes.parts}>
          {task.parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      {task.silent && <Status tone="soon" icon="warning" word={t('detail.silent')} />}
      {withdrawnBecause !== null && (
        <Status tone="calm" icon="minus" word={t('detail.withdrawn', { reason: withdrawnBecause })} />
      )}
      <dl className={classes.facts}>
        <dt>{t('detail.host')}</dt>
        <dd>
          {task.host.name}
          {' · '}
          <Origin task={task} />
        </dd>
        {task.source?.kind === 'instruction' && <FromNote source={task.source} />}
        {passedDown !== null && <FromAbove passedDown={passedDown} />}
        {takenOver !== null && <FromBefore takenOver={takenOver} />}
        {addressees.length > 0 && (
          <>
            <dt>{t(`detail.${namedIn(task)}`)}</dt>
            <dd>
              {addressees
                .map(({ name, inferred, part }) =>
                  inferred
                    ? t('detail.inferred', { name })
                    : part === undefined
                      ? name
                      : t('detail.asPart', { name, part: label(`addresseePart.${part}`) }),
                )
                .join(', ')}
            </dd>
          </>
        )}
        {undecided.length > 0 && (
          <>
            <dt />
            <dd>
              <span className={classes.undecided}>
                <Icon name="warning" /> {t('detail.undecided', { names: undecided.join(', ') })}
              </span>
            </dd>
          </>
        )}
        <dt>{t('detail.due')}</dt>
        <dd>
          {deadline.appliesTo === null ? due : t('detail.duePart', { part: deadline.appliesTo, due })}
          {deadline.date !== null && <Why task={task} />}
        </dd>
        {horizon !== null && (
          <>
            <dt>{t('detail.horizon')}</dt>
            <dd>{horizon}</dd>
          </>
        )}
        <Given name={t('detail.leader')} said={leaderInCharge} />
        <Given name={t('detail.measure')} said={measure} />
        <Given name={t('detail.proof')} said={evidence === null ? null : label(`evidenceKind.${evidence}`)} />
      </dl>
    </>
  );
}

/** The notice, the paper or the inspection that gave it; of what was passed down it is read at the task above. */
function Origin({ task }: { readonly task: TaskDetail }) {
  const { t } = useTranslation('tasks');
  const { conference, source, passedDown, noticeNumber, noticeDate } = task;
  const said = useSourceWords()(task);
  if (passedDown !== null || source?.kind === 'instruction') return said;
  if (seriesKind(conference) === 'inspection')
    return (
      <Link to="/kiem-tra/$inspection" params={{ inspection: conference }}>
        {said}
      </Link>
    );
  if (source !== null)
    return (
      <Link to="/van-ban-giao-viec/$directive" params={{ directive: conference }}>
        {said}
      </Link>
    );
  return (
    <Link to="/hoi-nghi/$conference/ket-luan" params={{ conference }}>
      {t('detail.notice', { number: noticeNumber, day: day(noticeDate) })}
    </Link>
  );
}

function namedIn({ source }: TaskDetail): 'addressees' | 'addresseesOfPaper' | 'addresseesOfNote' {
  if (source === null) return 'addressees';
  return source.kind === 'paper' ? 'addresseesOfPaper' : 'addresseesOfNote';
}

type OfNote = Extract<NonNullable<TaskDetail['source']>, { readonly kind: 'instruction' }>;

/** What the leader wrote it on, for whoever hosts it, and who of the own office was named. */
function FromNote({ source: { place, person } }: { readonly source: OfNote }) {
  const { t } = useTranslation('tasks');
  return (
    <>
      {place !== null && (
        <>
          <dt>{t('detail.notedOn')}</dt>
          <dd>
            <PlaceLink place={place} />
          </dd>
        </>
      )}
      <Given name={t('detail.executor')} said={person} />
    </>
  );
}

function PlaceLink({ place }: { readonly place: NonNullable<OfNote['place']> }) {
  const { t } = useTranslation('instructions');
  switch (place.kind) {
    case 'report':
      return (
        <Link to="/ky-bao-cao/$cycle" params={{ cycle: place.cycle }} search={{ 'don-vi': place.unit }}>
          {t('place.report', { name: place.name })}
        </Link>
      );
    case 'task': {
      const { conference, number } = place.task;
      return (
        <Link to="/nhiem-vu/$conference/$number" params={{ conference, number: String(number) }}>
          {t('place.task', { number })}
        </Link>
      );
    }
    case 'unit':
      return (
        <Link to="/to-chuc" search={{ 'don-vi': place.unit }}>
          {t('place.unit', { name: place.name })}
        </Link>
      );
  }
}

/** Who gave it on and what he said to it; for whoever gave it, also from which task, and how it closes that. */
function FromAbove({ passedDown }: { readonly passedDown: NonNullable<TaskDetail['passedDown']> }) {
  const { t } = useTranslation('tasks');
  const { task, closes, remark, by } = passedDown;
  return (
    <>
      <dt>{t('detail.passedDown')}</dt>
      <dd>
        {t('detail.passedBy', { by })}
        {task !== null && (
          <>
            {' · '}
            <Link
              to="/nhiem-vu/$conference/$number"
              params={{ conference: task.conference, number: String(task.number) }}
            >
              {t('detail.above')}
            </Link>
          </>
        )}
        {closes !== null && ` · ${closingWords(t, closes)}`}
      </dd>
      <Given name={t('detail.remark')} said={remark} />
    </>
  );
}

/** The item of an earlier notice that goes on in it; a recommendation has no page. */
function FromBefore({ takenOver }: { readonly takenOver: NonNullable<TaskDetail['takenOver']> }) {
  const { t } = useTranslation('tasks');
  const { task, notice, number } = takenOver;
  const words = t('detail.takenOverItem', { notice, number });
  return (
    <>
      <dt>{t('detail.takenOver')}</dt>
      <dd>
        {task === null ? (
          words
        ) : (
          <Link
            to="/nhiem-vu/$conference/$number"
            params={{ conference: task.conference, number: String(task.number) }}
          >
            {words}
          </Link>
        )}
      </dd>
    </>
  );
}

/** What the conclusion did not say has no line. */
function Given({ name, said }: { readonly name: string; readonly said: string | null }) {
  return (
    said !== null && (
      <>
        <dt>{name}</dt>
        <dd>{said}</dd>
      </>
    )
  );
}

/** Every date explains itself, line by line; asked for when somebody opens it. */
function Why({ task: { conference, number } }: { readonly task: TaskDetail }) {
  const { t } = useTranslation('tasks');
  const path = { conference, number: String(number) };
  const { data } = useQuery({
    queryKey: keys.of(streamOf(path), 'explain'),
    queryFn: () => taken(api.GET('/tasks/{conference}/{number}/explain', { params: { path } })),
  });
  const lines = data?.deadline?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <details className={classes.why}>
      <summary>{t('detail.why')}</summary>
      <ul>
        {lines.map(({ code, date, sentence }) => (
          <li key={`${code} ${date}`}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
