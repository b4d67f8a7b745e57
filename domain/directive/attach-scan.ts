import type { AttachPaperScan } from '#domain/directive/commands.ts';
import type { DirectiveDecision } from '#domain/directive/decision.ts';
import type { GivenDirective } from '#domain/directive/state.ts';
import { listFault, mostFiles, noScanIn, sameBytes } from '#domain/files/file-list.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';

/** The paper as it was signed, scanned: each stays as it was given. */
export function attachScan(
  { files: before }: GivenDirective,
  data: AttachPaperScan['data'],
  given: Given,
): DirectiveDecision {
  const { files } = data;
  if (files.length === 0) return refuse('directive-files-missing', {}, [], '/files');
  const fault = listFault(files, before) ?? sameBytes(files, before);
  if (fault?.kind === 'tooMany') return refuse('directive-files-too-many', { max: mostFiles }, [], '/files');
  if (fault !== null) return refuse('directive-file-twice', { name: fault.name }, [], `/files/${String(fault.row)}/id`);
  const other = noScanIn(files);
  if (other !== null)
    return refuse('directive-scan-no-picture', { name: other.name }, [], `/files/${String(other.row)}/id`);
  return accept([{ type: 'PaperScanAttached', data: { files, by: given.actor.person } }]);
}
