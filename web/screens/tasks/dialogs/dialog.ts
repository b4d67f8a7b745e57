import type { ActKind } from '#web/screens/tasks/acts.ts';
import type { Assignee, TaskDetail } from '#web/screens/tasks/use-tasks.ts';

/** A row of the list is a task as well: what a dialog needs is in both. */
export interface OpenDialog {
  readonly kind: ActKind;
  readonly task: TaskDetail;
  readonly unit: Assignee | null;
}

export interface DialogProps {
  readonly task: TaskDetail;
  readonly unit: Assignee | null;
  readonly onClose: () => void;
}
