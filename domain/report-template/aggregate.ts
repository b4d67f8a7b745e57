import type { Aggregate } from '#domain/kernel/decision.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { priorActIn, type PriorActs } from '#domain/kernel/prior-act.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import { withoutProcess } from '#domain/kernel/without-process.ts';
import type { TemplateCommand } from '#domain/report-template/commands.ts';
import { decide } from '#domain/report-template/decide.ts';
import type { TemplateEvent } from '#domain/report-template/events.ts';
import { evolve } from '#domain/report-template/evolve.ts';
import type { TemplateRefusalCode } from '#domain/report-template/refusals.ts';
import type { TemplateState } from '#domain/report-template/state.ts';

export function templateStream(id: string): StreamId {
  return streamOf('template', id);
}

/** Which refusals of a template somebody's earlier act stands behind. */
const acts: PriorActs<TemplateRefusalCode, TemplateEvent> = {
  'template-already-defined': { types: ['TemplateDefined'] },
  'template-version-superseded': { types: ['TemplateRevised'] },
};

/** On the installation's ledger, without a process: nothing in it happens by time alone. */
export const reportTemplate: Aggregate<TemplateState, TemplateCommand, TemplateEvent> = {
  kind: 'template',
  initial: { status: 'none' },
  decide,
  priorAct: (_state, { data }, refusal: Refusal<TemplateRefusalCode>) => priorActIn(acts, data, refusal),
  evolve,
  ...withoutProcess,
};
