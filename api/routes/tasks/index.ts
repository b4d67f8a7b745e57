import { acceptTask } from '#api/routes/tasks/accept-task.route.ts';
import { askExtension } from '#api/routes/tasks/ask-extension.route.ts';
import { assignUnits } from '#api/routes/tasks/assign-units.route.ts';
import { grantExtension } from '#api/routes/tasks/grant-extension.route.ts';
import { refuseExtension } from '#api/routes/tasks/refuse-extension.route.ts';
import { reopenTask } from '#api/routes/tasks/reopen-task.route.ts';
import { reportDone } from '#api/routes/tasks/report-done.route.ts';
import { reportProgress } from '#api/routes/tasks/report-progress.route.ts';
import { returnTask } from '#api/routes/tasks/return-task.route.ts';
import { setDueDate } from '#api/routes/tasks/set-due-date.route.ts';
import { passDown } from '#api/routes/tasks/pass-down.route.ts';
import { issueTaskPaper } from '#api/routes/tasks/issue-paper.route.ts';
import { newTaskPaper } from '#api/routes/tasks/new-paper.route.ts';
import { previewTaskPaper } from '#api/routes/tasks/preview-paper.route.ts';
import { urgeTask } from '#api/routes/tasks/urge-task.route.ts';
import { verifyTask } from '#api/routes/tasks/verify-task.route.ts';
import { withdrawTask } from '#api/routes/tasks/withdraw-task.route.ts';
import { listTasks } from '#api/routes/tasks/list-tasks.route.ts';
import {
  askMilestoneExtension,
  decideMilestoneExtension,
  dropMilestone,
  judgeMilestone,
  reachMilestone,
  setMilestone,
} from '#api/routes/tasks/milestones.route.ts';
import { partitionTasks } from '#api/routes/tasks/partition-tasks.route.ts';
import { readTask } from '#api/routes/tasks/read-task.route.ts';
import { listTaskFiles, sendTaskFile } from '#api/routes/tasks/task-files.route.ts';
import { explainTask } from '#api/routes/tasks/explain-task.route.ts';
import { taskClasses } from '#api/routes/tasks/task-classes.route.ts';
import { taskMembers } from '#api/routes/tasks/task-members.route.ts';
import { taskHistory } from '#api/routes/tasks/task-history.route.ts';
import { readTaskNumbers } from '#api/routes/tasks/task-numbers.route.ts';
import { readTasksOverTime } from '#api/routes/tasks/tasks-over-time.route.ts';
import type { Register } from '#api/support/route.ts';

export const taskRoutes: readonly Register[] = [
  assignUnits,
  setDueDate,
  acceptTask,
  reportProgress,
  askExtension,
  grantExtension,
  refuseExtension,
  reportDone,
  verifyTask,
  returnTask,
  reopenTask,
  withdrawTask,
  urgeTask,
  issueTaskPaper,
  previewTaskPaper,
  newTaskPaper,
  passDown,
  setMilestone,
  dropMilestone,
  reachMilestone,
  judgeMilestone,
  askMilestoneExtension,
  decideMilestoneExtension,
  listTasks,
  partitionTasks,
  readTaskNumbers,
  readTasksOverTime,
  readTask,
  explainTask,
  taskClasses,
  taskMembers,
  sendTaskFile,
  listTaskFiles,
  taskHistory,
];
