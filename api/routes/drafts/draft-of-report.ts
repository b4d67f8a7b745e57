import type { Indicator } from '#domain/report-template/indicator.ts';
import { fieldsOfReport, pointersOf, roundToPrepare } from '#domain/drafts/report-draft.ts';
import type { AskedCodes } from '#domain/drafts/known-places.ts';
import { replaceDraft } from '#domain/drafts/merge.ts';
import { sealedPlaces } from '#api/routes/drafts/sealed-places.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { cycleDoc, cycleMember } from '#db/queries/cycle.query.ts';
import { waitingSubmission } from '#db/queries/waiting-submission.query.ts';
import { changeDraft, type DraftOwner, type StoredDraft } from '#db/drafts/drafts.ts';
import { ownerOf } from '#domain/drafts/access.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

/** What the draft is measured against: open for one round of the report, or closed while the report is on its way. */
export interface DraftPhase {
  readonly open: boolean;
  /** What of it stays as it was handed in. */
  readonly sealed: ReadonlySet<string>;
  readonly asked: AskedCodes;
  /** The draft as it is to be worked on now; the stored one if nothing has happened to its report. */
  current(stored: StoredDraft): StoredDraft;
}

const nowhere: ReadonlySet<string> = new Set();
const nothing: AskedCodes = { figures: [], sections: [] };
const always: DraftPhase = { open: true, sealed: nowhere, asked: nothing, current: (stored) => stored };

/** A report that came back opens its draft anew, from itself; nothing has to happen at that moment for it. */
export async function phaseOf(deps: ApiDeps, owner: DraftOwner): Promise<DraftPhase> {
  if (owner.kind === 'consolidated' && owner.stream !== null)
    return { ...always, open: await isWritten(deps, owner.stream) };
  if (owner.kind === 'minutes' && owner.stream !== null)
    return { ...always, open: await isUnapproved(deps, owner.stream) };
  if (owner.kind !== 'report' || owner.stream === null) return always;
  const member = await cycleMember(deps.db, owner.stream, owner.unit);
  if (member === undefined) throw new Problem('not-found');
  const round = roundToPrepare(member.status, member.report?.round ?? 0);
  if (round === null) return { open: false, sealed: nowhere, asked: nothing, current: (stored) => stored };
  const { report, name } = member;
  const { indicators, sections } = await deps.askedOf(owner.stream);
  return {
    asked: { figures: indicators.map(({ code }) => code), sections: sections.map(({ code }) => code) },
    sealed: new Set([...(await sealedPlaces(deps, owner.stream, member)), ...computedPlaces(indicators)]),
    open: (await waitingSubmission(deps.db, owner.stream, owner.unit)) === undefined,
    current(stored) {
      if (stored.round >= round || report === null) return stored;
      const hand = { by: name, tab: 'report', at: report.arrivedAt };
      return {
        content: replaceDraft(stored.content, fieldsOfReport(report), hand),
        round,
        saved: stored.saved,
        presented: null,
        givenBack: null,
      };
    },
  };
}

/** Nobody types them. */
function computedPlaces(indicators: readonly Indicator[]): ReadonlySet<string> {
  const codes = indicators.flatMap(({ code, computed }) => (computed === undefined ? [] : [code]));
  return pointersOf(codes, []);
}

/** From the call on until the text is approved, which locks it. */
async function isWritten(deps: ApiDeps, cycle: StreamId): Promise<boolean> {
  const doc = await cycleDoc(deps.db, cycle);
  return doc !== null && 'call' in doc && doc.reportApproved === undefined && doc.status !== 'closed';
}

async function isUnapproved(deps: ApiDeps, conference: StreamId): Promise<boolean> {
  const row = await conferenceRow(deps.db, conference);
  return row !== undefined && row.doc.minutes === undefined && row.status !== 'cancelled';
}

/** Of which draft a screen is told that nothing is written any more. */
function closedCode(kind: DraftOwner['kind']) {
  if (kind === 'consolidated') return 'report-draft-closed';
  return kind === 'minutes' ? 'minutes-draft-closed' : 'draft-closed';
}

/** Changes a draft while it is open: `current` is what is to be worked on, `stored` is given back where nothing changes. */
export async function changeOpenDraft(
  { deps, owner, actor }: { readonly deps: ApiDeps; readonly owner: DraftOwner; readonly actor: Actor },
  change: (current: StoredDraft, stored: StoredDraft, at: Instant, phase: DraftPhase) => StoredDraft,
): Promise<StoredDraft> {
  const phase = await phaseOf(deps, owner);
  if (!phase.open) throw new Problem(closedCode(owner.kind));
  const hand = { by: actor.person, begunBy: ownerOf(actor) };
  const stored = await changeDraft(deps.db, owner, hand, (now, at) => change(phase.current(now), now, at, phase));
  return phase.current(stored);
}
