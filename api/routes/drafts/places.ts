import { z } from 'zod';
import { type DraftPlace, draftKey, mayDraft, mayKnowOfDraft, ownerOf } from '#domain/drafts/access.ts';
import { worksFor } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import type { DraftOwner } from '#db/drafts/drafts.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import {
  ConferenceParams,
  CycleParams,
  conferenceStream,
  CycleUnitParams,
  cycleStream,
  placeOrNotFound,
  Slug,
  unitId,
} from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import type { Parsed } from '#api/support/route.ts';

/** One kind of draft: its address, and whose it is. */
export interface DraftKind<P extends z.ZodObject> {
  readonly path: string;
  readonly name: string;
  readonly params: P;
  /** Checks the right to it as well: a draft has no reader but its writers. */
  owner(params: Parsed<P>, actor: Actor, deps: ApiDeps): Promise<DraftOwner>;
}

/** The unit's own; the host's coordinator has one beside it, for what came on paper. */
export const reportDraft: DraftKind<typeof CycleUnitParams> = {
  path: '/drafts/report/:cycle/:unit',
  name: 'ReportDraft',
  params: CycleUnitParams,
  async owner(params, actor, deps) {
    const { stream, ledger, host } = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    const onBehalf = actor.unit !== unit && worksFor(host, actor);
    const place: DraftPlace = { kind: 'report', cycle: params.cycle, unit, host, onBehalf };
    allow(actor, place);
    return { key: draftKey(place), kind: 'report', host, unit, stream, ledger };
  },
};

export const conclusionsDraft = ofConference('conclusions', 'ConclusionsDraft');

/** The minutes, written by several over what the record tells. */
export const minutesDraft = ofConference('minutes', 'MinutesDraft');

/** Of the host's staff together: what they write for the chair to read out. */
export const consolidatedDraft: DraftKind<typeof CycleParams> = {
  path: '/drafts/consolidated/:cycle',
  name: 'ConsolidatedDraft',
  params: CycleParams,
  async owner({ cycle }, actor, deps) {
    const { stream, ledger, host } = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
    const place: DraftPlace = { kind: 'consolidated', cycle, host };
    allow(actor, place);
    return { key: draftKey(place), kind: 'consolidated', host, unit: host, stream, ledger };
  },
};

const PlanParams = z.object({ name: Slug });

export const planDraft: DraftKind<typeof PlanParams> = {
  path: '/drafts/plan/:name',
  name: 'PlanDraft',
  params: PlanParams,
  owner({ name }, actor) {
    const { unit } = actor;
    const place: DraftPlace = { kind: 'plan', owner: ownerOf(actor), name, unit };
    allow(actor, place);
    const owner: DraftOwner = {
      key: draftKey(place),
      kind: 'plan',
      host: unit,
      unit,
      stream: null,
      ledger: ledgerOf(unit, false),
    };
    return Promise.resolve(owner);
  },
};

function ofConference(kind: 'conclusions' | 'minutes', name: string): DraftKind<typeof ConferenceParams> {
  return {
    ...{ path: `/drafts/${kind}/:conference`, name, params: ConferenceParams },
    async owner({ conference }, actor, deps) {
      const { stream, ledger, host } = await placeOrNotFound(deps, conferenceStream(conference), 'conference');
      const place: DraftPlace = { kind, conference, host };
      allow(actor, place);
      return { key: draftKey(place), kind, host, unit: host, stream, ledger };
    },
  };
}

function allow(actor: Actor, place: DraftPlace): void {
  if (mayDraft(actor, place)) return;
  const ownUnit = place.kind === 'report' && actor.unit === place.unit;
  throw new Problem(ownUnit || mayKnowOfDraft(actor, place) ? 'not-permitted' : 'not-found', { role: actor.role });
}
