import { announcedOf, changedSince, type ChangePaperKind } from '#domain/conference/change-paper.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import type { IssueChangePaper } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessDated, unlessNumber } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type {
  CancelledConference,
  ConvenedConference,
  HeldConference,
  PostponedConference,
} from '#domain/conference/state.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { bearerBeside } from '#domain/documents/number-series.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

export type ToldConference = ConvenedConference | HeldConference | PostponedConference | CancelledConference;
type Data = IssueChangePaper['data'];

/** Under a number of the committee's own series, to all who were invited; what it tells is read from the conference as it stands. */
export function issueChangePaper(
  state: ToldConference,
  data: Data,
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const no = firstOf(
    unlessNumber(data.number, '/number'),
    unlessFree(state, data, given),
    unlessDated(data.date, given, '/date'),
    unlessAfterCited(state, data),
    unlessSo(state, data.kind),
  );
  if (no !== null) return no;
  const { facts, announced } = state;
  const { kind, number, date, signer, text } = data;
  const paper = (state.changePapers?.length ?? 0) + 1;
  const reason = reasonOf(state);
  const told = { paper, kind, number, paperNumber: symbolOf(state, number), date, signer, text, reason };
  const was = announced ?? announcedOf(facts);
  return accept([{ type: 'ChangePaperIssued', data: { ...told, was, by: given.actor.person } }]);
}

/** Why it was decided: a move keeps its reason, what else was corrected may have none. */
export function reasonOf(state: ToldConference): string | null {
  if (state.status === 'postponed' || state.status === 'cancelled') return state.reason;
  return state.movedBecause ?? null;
}

function symbolOf({ facts }: ToldConference, number: Data['number']): string {
  const { layout, issuer } = facts;
  const { draftingUnit } = issuer.papers ?? {};
  const parts = { layout, number, type: 'congVan', issuerCode: issuer.issuerCode } as const;
  return documentSymbol(draftingUnit === undefined ? parts : { ...parts, draftingUnit });
}

function unlessFree(state: ToldConference, { number, date }: Data, { numbers }: Given): Refused | null {
  const { facts, changePapers = [] } = state;
  const [committee] = facts.committees;
  const of = { committee: committee?.code ?? '', layout: facts.layout, issuerCode: facts.issuer.issuerCode };
  const own = changePapers.map((one) => ({ type: 'congVan', ...one }));
  const bearer = bearerBeside({ ...of, type: 'congVan', number, date }, own, numbers);
  const said = bearer === null ? {} : { document: bearer.symbol, date: bearer.date };
  return bearer === null ? null : refuse('conference-number-taken', said, [], '/number');
}

/** None cites what is dated after it (K5 of docs/domain.md#checks). */
function unlessAfterCited({ invitations, further = [], changePapers = [] }: ToldConference, { date }: Data) {
  const cited = [...(invitations === null ? [] : [invitations]), ...further, ...changePapers].map((one) => one.date);
  const last = [...cited].sort().at(-1);
  if (last === undefined || date >= last) return null;
  return refuse('conference-paper-before-cited', { date, citedDate: last }, [], '/date');
}

/** A paper tells what was decided, and tells it once. */
function unlessSo(state: ToldConference, kind: ChangePaperKind): Refused | null {
  const why = whyNotSo(state, kind);
  return why === null ? null : refuse(why, { heldOn: state.facts.heldOn }, ['coordinator', 'leader'], '/kind');
}

export function whyNotSo(state: ToldConference, kind: ChangePaperKind): ConferenceRefusal | null {
  const { status, facts, announced, changePapers = [] } = state;
  switch (kind) {
    case 'postponementLetter':
      if (status !== 'postponed') return 'conference-paper-not-postponed';
      return announced?.heldOn === null ? 'conference-paper-told-already' : null;
    case 'cancellationLetter':
      if (status !== 'cancelled') return 'conference-paper-not-cancelled';
      return changePapers.some((one) => one.kind === kind) ? 'conference-paper-told-already' : null;
    case 'changeLetter':
      if (status === 'postponed' || status === 'cancelled') return 'conference-paper-unchanged';
      return announced === undefined || changedSince(announced, facts).length === 0
        ? 'conference-paper-unchanged'
        : null;
    default:
      return unreachable(kind);
  }
}
