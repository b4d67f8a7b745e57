import { templateStream } from '#domain/report-template/aggregate.ts';
import { type TemplateState, templateVersion } from '#domain/report-template/state.ts';
import type { ReportTemplate } from '#domain/report-template/template.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { currentState } from '#engine/states/current-state.ts';

/** A version of a report template, the current one without a number; null when there is none. */
export async function templateOf(deps: RecordDeps, id: string, version?: number): Promise<ReportTemplate | null> {
  return templateVersion(await templateState(deps, id), version);
}

export async function templateState(deps: RecordDeps, id: string): Promise<TemplateState> {
  const { state } = await currentState(deps, 'template', templateStream(id));
  return state as TemplateState;
}
