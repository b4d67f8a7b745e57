import { useTranslation } from 'react-i18next';
import { Icon } from '#web/kit/icon.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import type { TasksBeside } from '#web/screens/report-entry/tasks-beside.ts';

interface TasksMarkProps {
  readonly label: string;
  readonly beside: TasksBeside;
  readonly opened: boolean;
  /** The id of what it opens. */
  readonly opens: string;
  readonly onOpen: (opened: boolean) => void;
}

/** One small mark beside a line: how many tasks of last time it may answer for; stronger where they speak of it. */
export function TasksMark({ label, beside: { tasks, named }, opened, opens, onOpen }: TasksMarkProps) {
  const { t } = useTranslation('entry');
  const word = t(named ? 'lastTime.naming' : 'lastTime.ofProgramme', { count: tasks.length, label });
  return (
    <button
      type="button"
      // Tab goes from figure to figure; from its line it is opened by the keys it names.
      tabIndex={-1}
      aria-keyshortcuts="Alt+Enter"
      className={`${classes.mark} no-print`}
      data-named={named}
      title={`${word} (Alt Enter)`}
      aria-label={word}
      aria-expanded={opened}
      aria-controls={opened ? opens : undefined}
      onClick={() => onOpen(!opened)}
    >
      <Icon name="flag" size={12} /> {tasks.length}
    </button>
  );
}
