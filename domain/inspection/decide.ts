import { unlessAllowed } from '#domain/access/admits-actor.ts';
import { hosted, type Resource, shareOf } from '#domain/access/resource.ts';
import { inspectionActs } from '#domain/inspection/acts.ts';
import { unitAsked } from '#domain/inspection/asked-items.ts';
import { attachScan } from '#domain/inspection/attach-scan.ts';
import type { InspectionCommand } from '#domain/inspection/commands.ts';
import { issueConclusion } from '#domain/inspection/conclude.ts';
import type { InspectionDecision } from '#domain/inspection/decision.ts';
import { joinShortcoming } from '#domain/inspection/join-shortcoming.ts';
import { planInspection, restateInspection } from '#domain/inspection/plan.ts';
import {
  answerRecommendation,
  recordFindings,
  recordSession,
  stateRecommendations,
} from '#domain/inspection/record.ts';
import type { InspectionState, KnownInspection } from '#domain/inspection/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function decide(state: InspectionState, command: InspectionCommand, given: Given): InspectionDecision {
  if (command.type === 'PlanInspection') {
    const { host } = state.status === 'none' ? command.data : state;
    const no = unlessAllowed(inspectionActs[command.type], given.actor, 'inspection-not-permitted', hosted(host.unit));
    return no ?? planInspection(state, command.data, given);
  }
  if (state.status === 'none') return refuse('inspection-unknown');
  const answers = command.type === 'AnswerInspectionRecommendation';
  const about = answers ? aboutOf(state, unitAsked(state, command.data.item)) : hosted(state.host.unit);
  const code = answers ? 'inspection-recommendation-not-yours' : 'inspection-not-permitted';
  const no = unlessAllowed(inspectionActs[command.type], given.actor, code, about);
  if (no !== null) return no;
  if (state.status === 'calledOff') return refuse('inspection-called-off', { reason: state.reason });
  if (command.type === 'AnswerInspectionRecommendation') return answerRecommendation(state, command.data, given);
  if (command.type === 'AttachInspectionScan') return attachScan(state, command.data, given);
  if (command.type === 'JoinInspectionShortcoming') {
    // Before it is concluded nobody has stated it.
    if (state.status === 'open') return refuse('inspection-shortcoming-unknown', {}, [], '/id');
    return joinShortcoming(state, command.data, given);
  }
  if (state.status === 'concluded') {
    const { symbol, date } = state.conclusion;
    return refuse('inspection-concluded', { symbol, date });
  }
  switch (command.type) {
    case 'RestateInspection':
      return restateInspection(state, command.data, given);
    case 'RecordInspectionSession':
      return recordSession(state, command.data, given);
    case 'RecordFindings':
      return recordFindings(state, command.data, given);
    case 'StateInspectionRecommendations':
      return stateRecommendations(state, command.data, given);
    case 'IssueInspectionConclusion':
      return issueConclusion(state, command.data, given);
    case 'CallOffInspection': {
      const { reason } = command.data;
      if (reason.trim() === '') return refuse('inspection-text-missing', {}, [], '/reason');
      return accept([{ type: 'InspectionCalledOff', data: { reason, by: given.actor.person } }]);
    }
    default:
      return unreachable(command);
  }
}

function aboutOf({ host }: KnownInspection, unit: UnitId | null): Resource {
  return unit === null || unit === host.unit ? hosted(host.unit) : shareOf(unit, host.unit);
}
