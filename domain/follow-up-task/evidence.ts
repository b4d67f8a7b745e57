import type { FileType, NamedFile } from '#domain/files/attached-file.ts';
import { listFault, mostFiles } from '#domain/files/file-list.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { EvidenceKind } from '#domain/follow-up-task/events.ts';
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

/** What may be wrong with what proves it: none of the kind that was asked for, or nothing at all. */
export const evidenceFaults = ['none', 'otherKind'] as const;
export type EvidenceFault = (typeof evidenceFaults)[number];

const papers: readonly FileType[] = ['pdf', 'docx'];
/** What each kind comes as. A scan of a paper is a PDF; a photograph of one is none. */
const typesOf: Readonly<Record<EvidenceKind, readonly FileType[]>> = {
  report: papers,
  document: papers,
  minutes: papers,
  figures: ['xlsx', ...papers],
  photos: ['jpg', 'png'],
};
/** Of these the number under which it was issued proves it as well: it is found by that. */
const numbered: readonly EvidenceKind[] = ['report', 'document'];

/** Said of a report that waits for its judge, and never refused: whoever verifies decides whether it will do. Null: nothing is wrong. */
export function evidenceKindFault(
  { created }: TaskFacts,
  { work, progress, evidence = [] }: Assignee,
): EvidenceFault | null {
  const asked = created.evidence;
  if (asked === undefined || !('report' in work) || work.report.fromBelow !== undefined) return null;
  const numbers = [work.report.documentNumber, ...progress.map((told) => told.documentNumber)];
  if (numbered.includes(asked) && numbers.some((number) => number !== null)) return null;
  if (evidence.length === 0) return 'none';
  return evidence.some(({ type }) => typesOf[asked].includes(type)) ? null : 'otherKind';
}
