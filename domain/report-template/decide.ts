import { unlessAllowed } from '#domain/access/admits-actor.ts';
import type { Role } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { templateActs, templateResource } from '#domain/report-template/acts.ts';
import { checkContent } from '#domain/report-template/check-content.ts';
import type { DefineTemplate, ReviseTemplate, TemplateCommand } from '#domain/report-template/commands.ts';
import type { TemplateEvent } from '#domain/report-template/events.ts';
import { lawFaults, requiredByLaw } from '#domain/report-template/law.ts';
import type { LegalBasis } from '#domain/report-template/legal-basis.ts';
import { faultAt, faultOf, type TemplateFault, type TemplateRefusalCode } from '#domain/report-template/refusals.ts';
import type { ReportTemplate } from '#domain/report-template/template.ts';
import { isTemplateId, templateHost } from '#domain/report-template/template-id.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { TemplateState } from '#domain/report-template/state.ts';

type TemplateDecision = Decision<TemplateEvent, TemplateRefusalCode>;

export function decide(state: TemplateState, command: TemplateCommand, { actor }: Given): TemplateDecision {
  const about = templateResource(hostOf(state, command));
  const no = unlessAllowed(templateActs[command.type], actor, 'template-not-permitted', about);
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

/** Of what stands its own; of what is begun the one it is begun for. */
function hostOf(state: TemplateState, command: TemplateCommand): UnitId | null {
  if (state.status === 'defined') return state.current.host;
  return command.type === 'DefineTemplate' ? command.data.host : null;
}

function define(state: TemplateState, data: DefineTemplate['data']): TemplateDecision {
  const { id, host, name, sections, indicators, relations } = data;
  const defined = { id, host, name, version: 1, sections, indicators, relations, ...lawOf(data) };
  if (state.status === 'defined') {
    // The same definition again is how an installation is set up twice; another one is a revision.
    if (sameData(statedIn(state.versions.get(1)), defined)) return nothing('already-so');
    return refuse('template-already-defined', { template: id }, [keeperOf(state)]);
  }
  if (!isTemplateId(id) || templateHost(id) !== host)
    return refuse('template-id-malformed', { template: id }, [], '/id');
  const fault = checkName(name) ?? checkContent(data) ?? checkLaw(data.law, []);
  return fault ?? accept([{ type: 'TemplateDefined', data: defined }]);
}

function revise(state: TemplateState, data: ReviseTemplate['data']): TemplateDecision {
  if (state.status === 'none') return refuse('template-not-defined', {}, ['admin', 'coordinator']);
  const { id, host, version: current, laws = [] } = state.current;
  const { name, reason, law } = data;
  const { sections, indicators, relations } = requiredByLaw(state.current, data, law);
  const stated = { name, sections, indicators, relations };
  const said = law === undefined ? state.current.law : law;
  if (sameData(statedIn(state.current), { id, host, version: current, ...stated, ...lawOf({ law: said }) })) {
    return nothing('already-so');
  }
  if (data.version !== current) {
    return refuse('template-version-superseded', { template: id, read: data.version, current }, [keeperOf(state)]);
  }
  if (reason.trim() === '') return refuse('template-reason-empty', {}, [], '/reason');
  const fault = checkName(name) ?? checkContent({ sections, indicators, relations }) ?? checkLaw(law, laws);
  const next = { id, version: current + 1, ...stated, reason, ...lawOf(data) };
  return fault ?? accept([{ type: 'TemplateRevised', data: next }]);
}

/** Left out where none is stated. */
function lawOf({ law }: { readonly law?: LegalBasis | undefined }): { readonly law?: LegalBasis } {
  return law === undefined ? {} : { law };
}

/** A version as it was stated: what it follows from those before is not said again. */
function statedIn(version: ReportTemplate | undefined): Omit<ReportTemplate, 'laws'> | undefined {
  if (version === undefined) return undefined;
  const { laws: _laws, ...stated } = version;
  return stated;
}

function checkLaw(law: LegalBasis | undefined, laws: readonly LegalBasis[]): TemplateFault {
  const [first] = lawFaults(law, laws);
  return first === undefined ? null : faultOf(first);
}

/** Who keeps it. */
function keeperOf({ current: { host } }: Extract<TemplateState, { readonly status: 'defined' }>): Role {
  return host === null ? 'admin' : 'coordinator';
}

function checkName(name: string) {
  return name.trim() === '' ? faultOf(faultAt('/name', 'template-name-empty')) : null;
}
