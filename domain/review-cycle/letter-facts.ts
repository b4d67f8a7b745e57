import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { contactFact } from '#domain/documents/paper-settings.ts';
import { paperSymbol } from '#domain/review-cycle/committee-head.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';
import { cycleName } from '#domain/words/cycle-name.ts';
import { subjectMark } from '#domain/words/subject-mark.ts';

export type Facts = Readonly<Record<string, string | number>>;
type Running = Extract<CycleState, { members: readonly Member[] }>;

export function cycleFacts(state: Running): Facts {
  const { plan } = state;
  const call =
    'call' in state && state.call !== null
      ? {
          callNumber: paperSymbol(plan, 'congVan', state.call.number),
          callIssuedOn: state.call.date,
        }
      : {};
  return {
    cycle: cycleName(plan),
    committee: plan.committee.name,
    mark: subjectMark(plan.programmes, plan.host.name),
    windowFrom: plan.dataWindow.from,
    windowTo: plan.cutOff,
    cutOff: plan.cutOff,
    ...call,
    ...contactFact(plan.committee.papers),
  };
}

/** Unit, cycle, due moment and the one link: what every letter to a unit shows. */
export function unitFacts(state: Running, unit: UnitId): Facts {
  const member = state.members.find((one) => one.unit === unit);
  const armed = state.deadlines.find(({ deadline }) => deadline.version === member?.version);
  return {
    ...cycleFacts(state),
    unit: member?.name ?? unit,
    ...(armed === undefined ? {} : { dueAt: armed.deadline.at }),
    link: addressOf.entry(state.plan.cycle, unit),
  };
}

export function reporter(unit: UnitId): Addressee {
  return { unit, role: 'reporter' };
}

export function unitHead(unit: UnitId): Addressee {
  return { unit, role: 'unitHead' };
}

/** The host's standing agency: its coordinator and its leader. */
export function hostStaff({ plan }: Running): readonly Addressee[] {
  return [
    { unit: plan.host.unit, role: 'coordinator' },
    { unit: plan.host.unit, role: 'leader' },
  ];
}
