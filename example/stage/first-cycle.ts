import { slugOf } from '#domain/kernel/streams.ts';
import type { GuidedCycle } from '#db/queries/guided-cycle.query.ts';
import { type GuideStep, guideSteps, type StepOnTheWay } from '#api/evaluation/port.ts';
import { stage } from '#example/stage/cast.ts';
import { loadedCycles } from '#example/stage/load-example.ts';

const order = ['planned', 'collecting', 'collected', 'consolidated', 'approved', 'conferencing', 'concluded', 'closed'];

/** The guided first cycle: who does what where, and what is done already, by whomever. */
export function firstCycle(facts: GuidedCycle): readonly StepOnTheWay[] {
  const { collecting: slug } = loadedCycles;
  const { played } = stage();
  const { status, members, presented, parts } = facts;
  const conference = facts.conference?.stream ?? null;
  const held = facts.conference?.status ?? null;
  const past = (wanted: string): boolean => order.indexOf(status) >= order.indexOf(wanted);
  const own = members.find(({ unit }) => unit === played);
  const handedIn = own?.status === 'submitted' || own?.status === 'accepted';
  const meeting = conference === null ? '/hoi-nghi' : `/hoi-nghi/${slugOf(conference)}`;
  const board = `/ky-bao-cao/${slug}`;
  const report = `${board}/bao-cao/${played}`;
  const reported = parts.some((work) => work === 'reported' || work === 'verified');
  const states: Readonly<Record<GuideStep, Omit<StepOnTheWay, 'step'>>> = {
    enter: { persona: 'reporter', done: presented || handedIn, address: report },
    submit: { persona: 'unitHead', done: handedIn, address: report },
    review: {
      persona: 'coordinator',
      done: own?.status === 'accepted' && members.every((member) => member.status !== 'submitted'),
      address: `${board}/duyet`,
    },
    extension: { persona: 'leader', done: members.every(({ askedForTime }) => !askedForTime), address: board },
    close: { persona: 'leader', done: past('collected'), address: board },
    consolidate: { persona: 'coordinator', done: past('consolidated'), address: `${board}/tong-hop` },
    approve: { persona: 'leader', done: past('approved'), address: `${board}/tong-hop` },
    convene: { persona: 'coordinator', done: conference !== null, address: `/hoi-nghi/trieu-tap?ky=${slug}` },
    conclude: {
      persona: 'leader',
      done: ['concluded', 'noticeIssued'].includes(held ?? ''),
      address: conference === null ? meeting : `${meeting}/ket-luan`,
    },
    notice: {
      persona: 'coordinator',
      done: held === 'noticeIssued',
      address: conference === null ? meeting : `${meeting}/ket-luan`,
    },
    assign: { persona: 'leader', done: facts.assignedUnits.some((unitCount) => unitCount > 0), address: '/nhiem-vu' },
    report: { persona: 'unitHead', done: reported, address: '/viec-can-xu-ly' },
    verify: { persona: 'coordinator', done: parts.includes('verified'), address: '/viec-can-xu-ly' },
  };
  return guideSteps.map((step) => ({ step, ...states[step] }));
}
