import { unreachable } from '#domain/kernel/never.ts';
import type { TemplateEvent } from '#domain/report-template/events.ts';
import type { TemplateState } from '#domain/report-template/state.ts';
import type { ReportTemplate } from '#domain/report-template/template.ts';

export function evolve(state: TemplateState, event: TemplateEvent): TemplateState {
  switch (event.type) {
    case 'TemplateDefined':
      return withVersion(state, event.data);
    case 'TemplateRevised': {
      const { reason: _, ...template } = event.data;
      return withVersion(state, { ...template, host: state.status === 'none' ? null : state.current.host });
    }
    default:
      return unreachable(event);
  }
}

function withVersion(state: TemplateState, current: ReportTemplate): TemplateState {
  const versions = state.status === 'none' ? [] : state.versions;
  return { status: 'defined', current, versions: new Map(versions).set(current.version, current) };
}
