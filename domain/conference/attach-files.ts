import type { Refused } from '#domain/conference/act-refusal.ts';
import type { AttachFiles } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { dutyAt, giverOf, paperAt } from '#domain/conference/file-places.ts';
import { isScan, type FilePlace } from '#domain/conference/parts.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts, ConferenceState } from '#domain/conference/state.ts';
import { filesRefusal } from '#domain/files/files-refusal.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import { sameData } from '#domain/organisation/same-data.ts';

type Living = Exclude<ConferenceState, { readonly status: 'none' }>;

/** Programme and documents are the host's to give, the text of a paper its unit's as well; each stays as it was given. */
export function attachFiles(
  state: Living,
  { to, files }: AttachFiles['data'],
  { actor }: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const no = unlessThere(state, to) ?? filesFault(state, to, files);
  if (no !== null) return no;
  const unit = giverOf(state.facts, actor);
  return accept([{ type: 'ConferenceFilesAttached', data: { to, files, unit, by: actor.person } }]);
}

/** What is to be added to must be there: a paper that was registered, a letter that was issued. */
function unlessThere(state: Living, to: FilePlace): Refused | null {
  if (to.as === 'paper' && paperAt(state.facts, to) === undefined)
    return refuse('conference-paper-unknown', { number: to.paper }, ['coordinator'], '/paper');
  if (to.as === 'duty' && dutyAt(state, to.duty) === undefined)
    return refuse('conference-duty-unknown', {}, ['coordinator'], '/duty');
  if (to.as === 'invitationScan' && state.invitations === null)
    return refuse('conference-invitations-not-issued', {}, ['coordinator'], '/as');
  if (to.as === 'noticeScan' && state.status !== 'noticeIssued')
    return refuse('conference-notice-not-issued', {}, ['coordinator', 'leader'], '/as');
  if (to.as === 'minutesScan' && state.minutes === undefined)
    return refuse('conference-minutes-not-signed', {}, ['leader'], '/as');
  return null;
}

function filesFault(state: ConferenceFacts, to: FilePlace, files: AttachFiles['data']['files']): Refused | null {
  const before = (state.files ?? []).filter((one) => sameData(one.to, to));
  return filesRefusal('conference', files, { before, scans: isScan(to.as) });
}
