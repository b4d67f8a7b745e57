import { unlessAllowed } from '#domain/access/admits-actor.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { templateActs } from '#domain/report-template/acts.ts';
import { checkContent } from '#domain/report-template/check-content.ts';
import type { DefineTemplate, ReviseTemplate, TemplateCommand } from '#domain/report-template/commands.ts';
import type { TemplateEvent } from '#domain/report-template/events.ts';
import { faultAt, faultOf, type TemplateRefusalCode } from '#domain/report-template/refusals.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { TemplateState } from '#domain/report-template/state.ts';

type TemplateDecision = Decision<TemplateEvent, TemplateRefusalCode>;

export function decide(state: TemplateState, command: TemplateCommand, { actor }: Given): TemplateDecision {
  const no = unlessAllowed(templateActs[command.type], actor, 'template-not-permitted');
  if (no !== null) return no;
  switch (command.type) {
    case 'DefineTemplate':
      return define(state, command.data);
    case 'ReviseTemplate':
      return revise(state, command.data);
    default:
      return unreachable(command);
  }
}

function define(state: TemplateState, data: DefineTemplate['data']): TemplateDecision {
  const { id, name, sections, indicators, relations } = data;
  const defined = { id, name, version: 1, sections, indicators, relations };
  if (state.status === 'defined') {
    // The same definition again is how an installation is set up twice; another one is a revision.
    if (sameData(state.versions.get(1), defined)) return nothing('already-so');
    return refuse('template-already-defined', { template: id }, ['admin']);
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return refuse('template-id-malformed', { template: id }, [], '/id');
  const fault = checkName(name) ?? checkContent(data);
  return fault ?? accept([{ type: 'TemplateDefined', data: defined }]);
}

function revise(state: TemplateState, data: ReviseTemplate['data']): TemplateDecision {
  if (state.status === 'none') return refuse('template-not-defined', {}, ['admin']);
  const { id, version: current } = state.current;
  const { name, sections, indicators, relations, reason } = data;
  if (sameData(state.current, { id, name, version: current, sections, indicators, relations })) {
    return nothing('already-so');
  }
  if (data.version !== current) {
    return refuse('template-version-superseded', { template: id, read: data.version, current }, ['admin']);
  }
  if (reason.trim() === '') return refuse('template-reason-empty', {}, [], '/reason');
  const fault = checkName(name) ?? checkContent(data);
  const next = { id, name, version: current + 1, sections, indicators, relations, reason };
  return fault ?? accept([{ type: 'TemplateRevised', data: next }]);
}

function checkName(name: string) {
  return name.trim() === '' ? faultOf(faultAt('/name', 'template-name-empty')) : null;
}
