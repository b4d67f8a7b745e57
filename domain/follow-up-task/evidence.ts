import type { NamedFile } from '#domain/files/attached-file.ts';
import { listFault, mostFiles } from '#domain/files/file-list.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { Assignee, TaskFacts } from '#domain/follow-up-task/state.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/**
 * Evidence comes with a report and is sealed with it: it is never taken back or exchanged, only added to by the next report. The same
 * file is not given twice: whoever verifies would look for a difference.
 */
export function evidenceFault(
  { assignees }: TaskFacts,
  unit: UnitId,
  files: readonly NamedFile[] = [],
): Decision<never, FollowUpTaskRefusal> | null {
  const own = assignees.find((one) => one.unit === unit);
  const fault = listFault(files, own?.evidence);
  if (fault === null) return null;
  if (fault.kind === 'tooMany') return refuse('task-files-too-many', { max: mostFiles }, [], '/files');
  return refuse('task-file-twice', { name: fault.name }, [], `/files/${String(fault.row)}/id`);
}

/** Of every report it has made, also of one that was returned and stands nowhere else. */
export function withEvidence(assignee: Assignee, files: readonly NamedFile[] = []): Assignee {
  if (files.length === 0) return assignee;
  return { ...assignee, evidence: [...(assignee.evidence ?? []), ...files] };
}
