import { filesRefusal } from '#domain/files/files-refusal.ts';
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
  const before = state.scans.flatMap((scan) => scan.files);
  const no = filesRefusal('inspection', files, { before, scans: true });
  return no ?? accept([{ type: 'InspectionScanAttached', data: { of, session, files, by: given.actor.person } }]);
}
