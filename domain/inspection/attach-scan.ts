import { listFault, mostFiles, noScanIn, sameBytes } from '#domain/files/file-list.ts';
import type { AttachInspectionScan } from '#domain/inspection/commands.ts';
import type { InspectionDecision } from '#domain/inspection/decision.ts';
import type { KnownInspection } from '#domain/inspection/state.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';

/** A paper as it was signed, scanned: each stays as it was given. */
export function attachScan(
  state: KnownInspection,
  data: AttachInspectionScan['data'],
  given: Given,
): InspectionDecision {
  const { files, of } = data;
  const session = of === 'session' ? data.session : null;
  if (of === 'session' && !state.plan.sessions.some(({ id }) => id === session))
    return refuse('inspection-session-unknown', {}, [], '/session');
  if (of === 'conclusion' && state.status !== 'concluded') return refuse('inspection-scan-too-early', {}, [], '/of');
  if (files.length === 0) return refuse('inspection-files-missing', {}, [], '/files');
  const before = state.scans.flatMap((scan) => scan.files);
  const fault = listFault(files, before) ?? sameBytes(files, before);
  if (fault?.kind === 'tooMany') return refuse('inspection-files-too-many', { max: mostFiles }, [], '/files');
  if (fault !== null)
    return refuse('inspection-file-twice', { name: fault.name }, [], `/files/${String(fault.row)}/id`);
  const other = noScanIn(files);
  if (other !== null)
    return refuse('inspection-scan-no-picture', { name: other.name }, [], `/files/${String(other.row)}/id`);
  return accept([{ type: 'InspectionScanAttached', data: { of, session, files, by: given.actor.person } }]);
}
