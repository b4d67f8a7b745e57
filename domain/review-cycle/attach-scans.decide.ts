import { standingIn } from '#domain/access/standing.ts';
import { listFault, mostFiles, noScanIn, sameBytes } from '#domain/files/file-list.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { AttachScans } from '#domain/review-cycle/commands.ts';
import { issuedAs } from '#domain/review-cycle/issued-as.ts';
import { type CycleDecision, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

const called = ['collecting', 'collected', 'consolidated', 'approved', 'conferencing', 'concluded', 'closed'] as const;

/** A paper is signed, stamped and scanned days after it was issued, also after all is over; each scan stays as it was given. */
export function attachScans(before: CycleState, { data }: AttachScans, { actor }: Given): CycleDecision {
  const state = standingIn(before, ...called);
  const { paper, files } = data;
  const issued = issuedAs(state, paper);
  if (issued === null)
    return paper === 'call'
      ? no('cycle-asks-nobody', { at: '/paper' })
      : no('report-not-approved', { at: '/paper', liftedBy: ['leader'] });
  if (files.length === 0) return no('scans-missing', { at: '/files' });
  const fault = scansFault(
    files,
    (state.scans ?? []).filter((one) => one.paper === paper).flatMap((one) => one.files),
  );
  if (fault !== null) return fault;
  const other = noScanIn(files);
  if (other !== null) return no('scan-no-picture', { at: `/files/${other.row}/id`, facts: { name: other.name } });
  const { number, date } = issued;
  return accept([{ type: 'ScansAttached', data: { paper, number, date, files, by: actor.person } }]);
}

type Files = AttachScans['data']['files'];

/** Of one paper: not twice, and not more than anybody looks through. */
export function scansFault(files: Files, before: Files): Refused | null {
  const fault = listFault(files, before) ?? sameBytes(files, before);
  if (fault === null) return null;
  if (fault.kind === 'tooMany') return no('scans-too-many', { at: '/files', facts: { max: mostFiles } });
  return no('scan-twice', { at: `/files/${fault.row}/id`, facts: { name: fault.name } });
}
