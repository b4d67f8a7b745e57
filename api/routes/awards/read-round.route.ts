import { z } from 'zod';
import { can } from '#domain/access/can.ts';
import { hosted, installation, shareOf } from '#domain/access/resource.ts';
import { type AwardSubmission, nameOfNominee, type Nomination } from '#domain/award-round/award.ts';
import { type Proposal, proposalList } from '#domain/award-round/proposal-list.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { recorded } from '#domain/organisation/state.ts';
import { nominationRows, submissionRows } from '#db/queries/awards.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { evidenceFor, issuerOfRound, RoundParams, roundPlace } from '#api/routes/awards/place.ts';
import { CriterionShape, KindShape, NominationShape, PeriodShape, SubmissionShape } from '#api/routes/awards/shapes.ts';
import { isOfCommittee, unitsSpokenFor } from '#api/routes/models/place.ts';
import { authorise } from '#api/support/authorise.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { Problem } from '#api/support/problem.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { SignerShape } from '#api/support/signer.ts';
import { DocumentLayout } from '#api/support/unions.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const readAwardRound = queryRoute({
  path: '/award-rounds/:round',
  tag: 'awards',
  summary:
    'A round of awards: quotas, criteria, and the proposals in the order the record puts them in; a unit reads what it proposed itself',
  name: 'readAwardRound',
  params: RoundParams,
  query: z.object({}),
  output: z.object({
    ...{ round: z.string(), committee: z.string(), committeeName: z.string(), programme: z.string() },
    period: PeriodShape,
    kinds: z.array(KindShape),
    criteria: z.array(CriterionShape),
    nominations: z.array(NominationShape),
    mayChange: z.boolean(),
    mayPropose: z.boolean(),
    mayDecide: z.boolean(),
    submissions: z.array(SubmissionShape).describe('What was submitted to whoever gives; for the host’s staff'),
    submitting: z
      .object({ layout: DocumentLayout, likelySigner: SignerShape, today: z.string() })
      .nullable()
      .describe('What a new submission begins with; null: the caller may issue none'),
    units: z.array(z.object({ unit: z.string(), name: z.string() })).describe('Of whom the caller may propose'),
  }),
  async answer({ params, actor, deps }) {
    authorise(actor, 'listAwards', installation);
    const { place, row } = await roundPlace(deps, params.round);
    const staff = isOnHostSide(place, actor);
    const state = await deps.register();
    const { host, committee, programme, period, kinds, criteria } = row;
    if (!staff && !isOfCommittee(state, host, actor.unit)) throw new Problem('not-found');
    const [nominations, nameOf] = await Promise.all([nominationRows(deps.db, place.stream), unitNames(deps)]);
    const about = [...new Set(nominations.map(({ nominee }) => nominee.unit))];
    const evidence = await evidenceFor(deps.db, row, about);
    const shown = nominations.map((one) => ({
      one,
      // What was decided stands by what the record said then.
      facts: one.evidence.length > 0 ? one.evidence : (evidence.get(one.nominee.unit) ?? []),
    }));
    const proposals = new Map<number, Proposal>();
    if (staff)
      for (const { id, quota } of kinds) {
        const candidates = shown
          .filter(({ one }) => one.kind === id && one.status !== 'withdrawn')
          .map(({ one, facts }) => ({ number: one.number, kind: id, evidence: facts }));
        for (const proposal of proposalList(candidates, criteria, quota)) proposals.set(proposal.number, proposal);
      }
    const open = { status: 'open', marks: [] };
    const may = (action: 'ChangeAwardRound' | 'DecideNomination' | 'IssueAwardSubmission'): boolean =>
      can(actor, `awardRound.${action}`, hosted(host), open).allow;
    const mayPropose = can(actor, 'awardRound.NominateForAward', shareOf(actor.unit, host), open).allow;
    const submissions = staff ? await submissionRows(deps.db, place.stream) : [];
    const granted = (id: string): number =>
      nominations.filter(({ kind, status }) => kind === id && status === 'granted').length;
    return {
      ...{ round: params.round, committee, programme, period: { ...period } },
      committeeName: recorded(state).committees.get(committee)?.name ?? committee,
      kinds: kinds.map((kind) => ({ ...kind, granted: staff ? granted(kind.id) : null })),
      criteria: criteria.map((criterion) => ({ ...criterion })),
      nominations: shown.map(({ one, facts }) => ({
        ...nominationShape(one, nameOf, kinds.find(({ id }) => id === one.kind)?.name ?? one.kind),
        evidence: facts.map((fact) => ({ ...fact })),
        proposal: proposalShape(proposals.get(one.number)),
      })),
      ...{ mayChange: may('ChangeAwardRound'), mayDecide: may('DecideNomination'), mayPropose },
      submissions: submissions.map(submissionShape),
      submitting: may('IssueAwardSubmission') ? await submittingOf(deps, committee) : null,
      units: mayPropose ? unitsSpokenFor(state, host, staff, { unit: actor.unit, name: nameOf(actor.unit) }) : [],
    };
  },
});

async function submittingOf(deps: ApiDeps, committee: CommitteeId) {
  const today = vietnamDate(nowOf(null));
  const { issuer, likelySigner } = await issuerOfRound(deps, committee, today);
  return { layout: issuer.layout, likelySigner, today };
}

function submissionShape({ paper, number, date, to, issuer, rows }: AwardSubmission) {
  return { paper, symbol: documentSymbol({ ...issuer, number, type: 'toTrinh' }), date, to, count: rows.length };
}

function nominationShape(one: Nomination, nameOf: (unit: UnitId) => string, kindName: string) {
  const { number, kind, nominee, reason, byUnit, status, because, decision } = one;
  const { recipient, unit } = nominee;
  return {
    ...{ number, kind, kindName, recipient, name: nameOfNominee(nominee), reason, status, because },
    post: nominee.recipient === 'person' && nominee.post !== '' ? nominee.post : null,
    itself: nominee.recipient === 'collective' && nominee.itself,
    ...{ unit, unitName: nameOf(unit), byUnit, byUnitName: nameOf(byUnit) },
    decision: decision === null ? null : { ...decision },
  };
}

function proposalShape(proposal: Proposal | undefined) {
  if (proposal === undefined) return null;
  const { place, standing, short, unmeasured, alike } = proposal;
  return { place, standing, short: [...short], unmeasured: [...unmeasured], alike: [...alike] };
}
