import type { InspectionEvent } from '#domain/inspection/events.ts';
import { inspectionAsks, unitAsked } from '#domain/inspection/asked-items.ts';
import type { InspectionLetter, InspectionLetterTemplate } from '#domain/inspection/letter-templates.ts';
import type { InspectionPlan } from '#domain/inspection/parts.ts';
import type { InspectionState, KnownInspection } from '#domain/inspection/state.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import { distinctUnits, teamUnits, toldOfPlan } from '#domain/inspection/told-of-plan.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { sessionLine } from '#domain/words/inspection-lines.ts';
import { subjectMark } from '#domain/words/subject-mark.ts';

/** Whoever is inspected, and the units of those who go: what was planned, what changed, what comes, what was concluded. */
export function letters(state: InspectionState, event: InspectionEvent): readonly InspectionLetter[] {
  if (state.status === 'none') return [];
  switch (event.type) {
    case 'InspectionPlanned':
      return toAll(state, 'planned', 'inspectionPlanned', planFacts(state.plan));
    case 'InspectionRestated': {
      const { version, reason, dropped = [], joined = [] } = event.data;
      const facts = { ...planFacts(state.plan), reason: reason ?? '' };
      // Whoever is inspected no more reads so from the list of those who are.
      // And whoever was told nothing before is told of the plan, not of a change of it.
      const first = (one: NamedUnit): boolean => joined.some(({ unit }) => unit === one.unit);
      return distinctUnits([...toldOfPlan(state), ...dropped]).map((unit) =>
        first(unit)
          ? letter(state, unit, `planned/v${version}`, 'inspectionPlanned', planFacts(state.plan))
          : letter(state, unit, `changed/v${version}`, 'inspectionChanged', facts),
      );
    }
    case 'InspectionCalledOff':
      return toAll(state, 'called-off', 'inspectionChanged', { calledOff: 1, reason: event.data.reason });
    case 'InspectionSessionNear':
      return sessionNear(state, event.data);
    case 'InspectionConcluded': {
      const { symbol, date, tasks } = event.data;
      const own = ({ unit }: NamedUnit): string =>
        tasks
          .filter(({ addressees }) => addressees.some((one) => one.unit === unit))
          .map(({ number }) => number)
          .join(', ');
      return inspected(state).map((unit) => {
        const asked = inspectionAsks(state).filter(({ id }) => unitAsked(state, id) === unit.unit).length;
        return letter(state, unit, 'concluded', 'inspectionConcluded', {
          ...{ documentNumber: symbol, issuedOn: date, ownTasks: own(unit) },
          // Nobody is asked to answer nothing.
          ...(asked === 0 ? {} : { asked }),
        });
      });
    }
    case 'InspectionAnswerDue': {
      const { item, unit, due } = event.data;
      const asked = inspectionAsks(state).find(({ id }) => id === item);
      if (asked === undefined || state.answers.some((one) => one.item === item)) return [];
      const facts = { statement: asked.statement, answerBy: due };
      // Whoever is none of the tree answers on paper: the host is reminded to ask.
      const whom = unit === null || unit === state.host.unit ? null : nameOf(state, unit, asked.to[0]?.name ?? '');
      if (whom !== null) return [letter(state, whom, `answer/${item}/${due}`, 'inspectionAnswerDue', facts)];
      const { host } = state;
      return [
        {
          ...letter(state, host, `answer/${item}/${due}`, 'inspectionAnswerDue', facts),
          to: [{ unit: host.unit, role: 'coordinator' }],
        },
      ];
    }
    case 'InspectionSessionRecorded':
    case 'FindingsRecorded':
    case 'InspectionRecommendationsStated':
    case 'InspectionRecommendationAnswered':
    case 'InspectionScanAttached':
    case 'InspectionShortcomingJoined':
      return [];
    default:
      return unreachable(event);
  }
}

type Facts = InspectionLetter['facts'];

function sessionNear(state: KnownInspection, { session, day }: { session: string; day: string }) {
  const near = state.plan.sessions.find(({ id }) => id === session);
  if (state.status !== 'open' || near?.day !== day) return [];
  const with_ =
    near.units.length === 0 ? inspected(state) : inspected(state).filter(({ unit }) => near.units.includes(unit));
  const all = [...with_, ...teamUnits(state)];
  const facts = { session: sessionLine(near), heldOn: day };
  return distinctUnits(all).map((unit) => letter(state, unit, `session/${session}/${day}`, 'inspectionSession', facts));
}

function toAll(
  state: KnownInspection,
  key: string,
  template: InspectionLetterTemplate,
  facts: Facts,
): readonly InspectionLetter[] {
  return toldOfPlan(state).map((unit) => letter(state, unit, key, template, facts));
}

function letter(
  state: KnownInspection,
  { unit, name }: NamedUnit,
  key: string,
  template: InspectionLetterTemplate,
  facts: Facts,
): InspectionLetter {
  const { inspection, host, programme, plan } = state;
  return {
    ...{ key: `${key}/${unit}`, template },
    to: [
      { unit, role: 'reporter' },
      { unit, role: 'unitHead' },
    ],
    facts: {
      ...{ committee: host.name, mark: subjectMark([programme], host.name), unit: name, inspection: plan.title },
      ...{ team: plan.team.name, ...facts, ...(reads(state, unit) ? { link: addressOf.inspection(inspection) } : {}) },
    },
  };
}

function planFacts({ from, to, units, sessions }: InspectionPlan): Facts {
  return {
    ...{ from, to, inspectedUnits: units.map(({ name }) => name).join(', ') },
    sessions: sessions.map(sessionLine).join('\n'),
  };
}

function inspected({ plan }: KnownInspection): readonly NamedUnit[] {
  return plan.units;
}

/** Who may open its page; a link that answers that there is nothing would be worse than none. */
function reads(state: KnownInspection, unit: NamedUnit['unit']): boolean {
  const given = state.status === 'concluded' ? state.conclusion.tasks.flatMap(({ addressees }) => addressees) : [];
  return [state.host, ...inspected(state), ...given].some((one) => one.unit === unit);
}

function nameOf({ plan }: KnownInspection, unit: NamedUnit['unit'], called: string): NamedUnit {
  return { unit, name: plan.units.find((one) => one.unit === unit)?.name ?? called };
}
