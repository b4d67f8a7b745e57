import type { UnitId } from '#domain/kernel/ids.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import type { GuidedCycle } from '#db/queries/guided-cycle.query.ts';
import { type GuideStep, guideSteps, type StepOnTheWay } from '#api/evaluation/port.ts';
import { stage } from '#example/stage/cast.ts';
import { loadedCycles } from '#example/stage/load-example.ts';

const order = ['planned', 'collecting', 'collected', 'consolidated', 'approved', 'conferencing', 'concluded', 'closed'];

/** The guided first cycle: who does what where, and what is done already, by whomever. */
export function firstCycle(facts: GuidedCycle): readonly StepOnTheWay[] {
  const cycle = streamOf('reviewCycle', loadedCycles.collecting);
  const { played } = stage();
  const { status, members, presented, parts } = facts;
  const conference = facts.conference?.stream ?? null;
  const held = facts.conference?.status ?? null;
  const past = (wanted: string): boolean => order.indexOf(status) >= order.indexOf(wanted);
  const own = members.find(({ unit }) => unit === played);
  const handedIn = own?.status === 'submitted' || own?.status === 'accepted';
  const board = addressOf.board(cycle);
  const report = addressOf.entry(cycle, played as UnitId);
  const conclusions = conference === null ? addressOf.conferences : addressOf.conclusions(conference);
  const reported = parts.some((work) => work === 'reported' || work === 'verified');
  const states: Readonly<Record<GuideStep, Omit<StepOnTheWay, 'step'>>> = {
    enter: { persona: 'reporter', done: presented || handedIn, address: report },
    submit: { persona: 'unitHead', done: handedIn, address: report },
    review: {
      persona: 'coordinator',
      done: own?.status === 'accepted' && members.every((member) => member.status !== 'submitted'),
      address: addressOf.review(cycle),
    },
    extension: { persona: 'leader', done: members.every(({ askedForTime }) => !askedForTime), address: board },
    close: { persona: 'leader', done: past('collected'), address: board },
    consolidate: { persona: 'coordinator', done: past('consolidated'), address: addressOf.consolidation(cycle) },
    approve: { persona: 'leader', done: past('approved'), address: addressOf.consolidation(cycle) },
    convene: { persona: 'coordinator', done: conference !== null, address: addressOf.convening(cycle) },
    conclude: {
      persona: 'leader',
      done: ['concluded', 'noticeIssued'].includes(held ?? ''),
      address: conclusions,
    },
    notice: {
      persona: 'coordinator',
      done: held === 'noticeIssued',
      address: conclusions,
    },
    assign: {
      persona: 'leader',
      done: facts.assignedUnits.some((unitCount) => unitCount > 0),
      address: addressOf.tasks,
    },
    report: { persona: 'unitHead', done: reported, address: addressOf.work },
    verify: { persona: 'coordinator', done: parts.includes('verified'), address: addressOf.work },
  };
  return guideSteps.map((step) => ({ step, ...states[step] }));
}
