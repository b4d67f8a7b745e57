import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import type { LeftOpenLines } from '#web/app/use-left-open.ts';
import classes from '#web/screens/plan-wizard/plan.module.css';

interface LeftOpenProps {
  readonly left: LeftOpenLines | undefined;
  /** Lines that were taken out, by their names. */
  readonly without: readonly string[];
  readonly onWithout: (without: readonly string[]) => void;
}

/** Việc của kỳ trước: what the call will name, read from the record; each line can be taken out before it is issued. */
export function LeftOpen({ left, without, onWithout }: LeftOpenProps) {
  const { t } = useTranslation('plan');
  if (left === undefined) return null;
  const { notices, tasks, more, recommendations, recurring } = left;
  const lines = [...notices, ...tasks, ...recommendations, ...recurring].map(({ line }) => line);
  if (lines.length === 0) return <p className={classes.hint}>{t('call.open.none')}</p>;
  const out = lines.filter((line) => without.includes(line));
  const tick = (line: string, text: ReactNode): ReactNode => (
    <li key={line}>
      <Checkbox
        label={text}
        checked={!without.includes(line)}
        onChange={(event) =>
          onWithout(event.currentTarget.checked ? without.filter((one) => one !== line) : [...without, line])
        }
      />
    </li>
  );
  const group = (title: string, rows: readonly ReactNode[]): ReactNode =>
    rows.length > 0 && (
      <>
        <p className={classes.leftGroup}>{title}</p>
        <ul>{rows}</ul>
      </>
    );
  return (
    <details open>
      <summary>{t('call.open.fact', { count: lines.length - out.length + more })}</summary>
      <div className={classes.leftOpen}>
        {group(
          t('call.open.notices'),
          notices.map(({ line, notice, date, given, done, overdue }) =>
            tick(line, t('call.open.notice', { notice, day: day(date), given, done, open: given - done, overdue })),
          ),
        )}
        {group(
          t('call.open.tasks'),
          tasks.map((task) => tick(task.line, <TaskLine task={task} />)),
        )}
        {more > 0 && <p>{t('call.open.more', { count: more })}</p>}
        {group(
          t('call.open.recommendations'),
          recommendations.map(({ line, notice, from, to, statement }) =>
            tick(line, `${statement} (${[from, to].filter((name) => name !== '').join(' → ')}; ${notice})`),
          ),
        )}
        {group(
          t('call.open.recurring'),
          recurring.map(({ line, statement, since, recurrences }) =>
            tick(
              line,
              since === null ? statement : t('call.open.since', { statement, day: day(since), count: recurrences }),
            ),
          ),
        )}
      </div>
      {out.length > 0 && (
        <Note tone="soon" fact={t('call.open.out', { count: out.length })}>
          {t('call.open.outStays')}
        </Note>
      )}
    </details>
  );
}

function TaskLine({ task }: { readonly task: LeftOpenLines['tasks'][number] }) {
  const { t } = useTranslation('plan');
  const { notice, source, number, statement, units, due, dueText, unkept } = task;
  const term = due === null ? dueText : day(due);
  const said = [
    source === null ? t('call.open.source', { notice, number }) : t('call.open.sourceOf', { source, number }),
    ...(units.length === 0 ? [] : [units.map(({ name }) => name).join(', ')]),
    ...(term === null ? [] : [t('call.open.term', { term })]),
    ...unkept.map((promise) => t(`call.open.unkept.${promise}`)),
  ];
  return `${statement} (${said.join('; ')})`;
}
