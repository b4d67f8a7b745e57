import { systemActor } from '#domain/kernel/actor.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { AggregateRef, CommandId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { cycleStreamOf, ledgerOf } from '#domain/kernel/streams.ts';
import type { Committee } from '#domain/organisation/committee.ts';
import type { PlannedReview } from '#domain/organisation/planned-rule.ts';
import { reviewsDue } from '#domain/organisation/yearly-plan.ts';
import type { CycleProposal } from '#domain/review-cycle/plan.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import type { Db } from '#db/database.ts';
import { receive } from '#db/inbox/receive.ts';
import { wasReceived } from '#db/inbox/waiting.ts';
import { allCommittees } from '#db/queries/committees.query.ts';

/** Every cycle of the yearly plans whose day of proposal has come. The command's id is the cycle: proposed once for ever. */
export async function proposeDueCycles(
  deps: Pick<EngineDeps, 'db' | 'registry' | 'cache'>,
  now: Instant,
): Promise<readonly AggregateRef[]> {
  const { db } = deps;
  const today = vietnamDate(now);
  const committees = await allCommittees(db);
  const organisation = await organisationState(deps);
  const proposed: AggregateRef[] = [];
  for (const committee of committees) {
    for (const review of await reviewsStillDue(db, committee, today)) {
      const proposal = proposalOf(organisation, committee, review, today);
      const commandId = `propose/${proposal.cycle}` as CommandId;
      await receive(db, {
        commandId,
        stream: proposal.cycle,
        kind: 'reviewCycle',
        ledger: ledgerOf(committee.host, false),
        type: 'ProposeCycle',
        data: proposal,
        actor: systemActor,
        correlation: commandId,
        requestHash: '',
      });
      proposed.push({ stream: proposal.cycle, kind: 'reviewCycle' });
    }
  }
  return proposed;
}

/** What that day's round proposes: due, and neither proposed nor planned yet. */
export async function reviewsStillDue(
  db: Db,
  committee: Pick<Committee, 'id' | 'yearlyPlan'>,
  day: CivilDate,
): Promise<readonly PlannedReview[]> {
  const still: PlannedReview[] = [];
  for (const review of reviewsDue(committee.yearlyPlan, day)) {
    if (!(await wasReceived(db, cycleStreamOf(committee.id, review.period.code)))) still.push(review);
  }
  return still;
}

function proposalOf(
  organisation: OrganisationState,
  committee: Committee,
  review: PlannedReview,
  today: CivilDate,
): CycleProposal {
  return {
    cycle: cycleStreamOf(committee.id, review.period.code),
    committee: {
      id: committee.id,
      name: committee.name,
      programmes: committee.programmes,
      layout: committee.layout,
      superior: committee.superior,
      issuerCode: committee.issuerCode,
      place: committee.place,
    },
    host: { unit: committee.host, name: unitOn(organisation, committee.host, today)?.name ?? committee.superior },
    programmes: committee.programmes,
    reviewKind: review.reviewKind,
    period: review.period,
    dataWindow: review.dataWindow,
    cutOff: review.cutOff,
  };
}
