import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/tasks/tasks.module.css';
import { taskKey } from '#web/screens/tasks/task-table.tsx';
import { stateStatus, unitsWords } from '#web/screens/tasks/task-words.ts';
import type { ListedTask } from '#web/screens/tasks/use-tasks.ts';
import { Status } from '#web/kit/status.tsx';

/** Two lines a task on a phone; the whole item opens it. */
export function PhoneList({ tasks }: { readonly tasks: readonly ListedTask[] }) {
  const { t } = useTranslation('tasks');
  return (
    <ul className={classes.phoneList} aria-label={t('list')}>
      {tasks.map((task) => (
        <li key={taskKey(task)}>
          <Link
            to="/nhiem-vu/$conference/$number"
            params={{ conference: task.conference, number: String(task.number) }}
            search={(now) => now}
            className={classes.phoneItem}
          >
            <span className={classes.phoneStatement}>
              {task.number}. {task.statement}
            </span>
            <span className={classes.faint}>{unitsWords(t, task)}</span>
            <Status {...stateStatus(t, task)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
