import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActKind } from '#web/screens/tasks/acts.ts';
import type { OpenDialog } from '#web/screens/tasks/dialogs/dialog.ts';
import { taskQuery } from '#web/screens/tasks/use-tasks.ts';
import type { WorkItem, WorkKind } from '#web/screens/work/work-list.ts';

/** The act of the screen of tasks that settles it. */
const acts: Partial<Record<WorkKind, ActKind>> = {
  taskToVerify: 'verify',
  taskExtensionToDecide: 'answer',
  taskOverdue: 'urge',
};

/** Opens the dialog of a task where it is listed; the task is read when it is asked for. */
export function useOpenTask(onAct: (dialog: OpenDialog) => void) {
  const client = useQueryClient();
  const [fault, setFault] = useState<Error | null>(null);
  const open = async (item: WorkItem, kind: ActKind, conference: string, number: string): Promise<void> => {
    try {
      const task = await client.query(taskQuery({ conference, number }));
      setFault(null);
      onAct({ kind, task, unit: task.assignees.find(({ unit }) => unit === item.unit?.id) ?? null });
    } catch (failed) {
      if (failed instanceof Error) setFault(failed);
    }
  };
  const onTaskAct = (item: WorkItem): (() => void) | null => {
    const { task } = item;
    const kind = acts[item.kind];
    if (kind === undefined || task === null) return null;
    return () => void open(item, kind, task.conference, String(task.number));
  };
  return { onTaskAct, fault };
}
