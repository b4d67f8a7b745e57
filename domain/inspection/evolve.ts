import type { InspectionEvent } from '#domain/inspection/events.ts';
import type { InspectionFacts, InspectionState, KnownInspection } from '#domain/inspection/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function evolve(state: InspectionState, event: InspectionEvent, at: Instant): InspectionState {
  if (event.type === 'InspectionPlanned') {
    const { by: _by, ...facts } = event.data;
    const nothing = { records: [], findings: [], recommendations: [], answers: [], scans: [], toldUpTo: at };
    return { ...facts, ...nothing, status: 'open', version: 1, plannedAt: at };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'InspectionRestated':
      return { ...state, plan: event.data.plan, version: event.data.version, toldUpTo: at };
    case 'InspectionSessionRecorded': {
      const { corrects: _corrects, by: _by, ...record } = event.data;
      const others = state.records.filter(({ session }) => session !== record.session);
      return { ...state, records: [...others, { ...record, at }] };
    }
    case 'FindingsRecorded': {
      const { name: _name, corrects: _corrects, by: _by, ...found } = event.data;
      return { ...state, findings: [...state.findings.filter(({ unit }) => unit !== found.unit), found] };
    }
    case 'InspectionRecommendationsStated':
      return { ...state, recommendations: event.data.items };
    case 'InspectionRecommendationAnswered': {
      const { statement: _asked, corrects: _corrects, ...answer } = event.data;
      return { ...state, answers: [...state.answers, { ...answer, at }] };
    }
    case 'InspectionConcluded':
      return { ...factsOf(state), toldUpTo: at, status: 'concluded', conclusion: event.data };
    case 'InspectionCalledOff':
      return { ...factsOf(state), status: 'calledOff', reason: event.data.reason };
    case 'InspectionSessionNear':
    case 'InspectionAnswerDue':
      return { ...state, toldUpTo: event.data.dueAt };
    case 'InspectionScanAttached': {
      const { by: _by, ...scan } = event.data;
      return { ...state, scans: [...state.scans, scan] };
    }
    case 'InspectionShortcomingJoined': {
      // Only what was concluded is joined.
      if (state.status !== 'concluded') return state;
      const { id, sameAs } = event.data;
      return { ...state, joined: [...(state.joined ?? []).filter((one) => one.id !== id), { id, sameAs }] };
    }
    default:
      return unreachable(event);
  }
}

function factsOf(state: KnownInspection): InspectionFacts {
  const { inspection, host, committee, programme, plan, version, plannedAt } = state;
  const { records, findings, recommendations, answers, scans, toldUpTo } = state;
  return {
    ...{ inspection, host, committee, programme, plan, version, plannedAt },
    ...{ records, findings, recommendations, answers, scans, toldUpTo },
  };
}
