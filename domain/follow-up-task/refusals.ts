import type { DueDateProblem } from '#domain/follow-up-task/due-date.ts';

/** Every "no" of a follow-up task; its words are in domain/words/refusals.follow-up-task.ts. */
export type FollowUpTaskRefusal =
  | DueDateProblem
  | 'task-unknown'
  | 'task-ended'
  | 'task-not-the-host'
  | 'task-not-the-giver'
  | 'task-not-your-unit'
  | 'task-right-not-held'
  | 'task-not-by-token'
  | 'task-unit-not-assigned'
  | 'task-unit-repeated'
  | 'task-host-cannot-be-assignee'
  | 'task-lead-not-assigned'
  | 'task-reason-missing'
  | 'task-text-missing'
  | 'task-percent-out-of-range'
  | 'task-already-reported'
  | 'task-already-verified'
  | 'task-not-reported'
  | 'task-own-work'
  | 'task-own-report'
  | 'task-without-deadline'
  | 'task-extension-pending'
  | 'task-extension-not-asked'
  | 'task-extension-not-later'
  | 'task-not-ended'
  | 'task-nobody-to-urge'
  | 'task-files-too-many'
  | 'task-file-twice'
  | 'task-reminded-today';
