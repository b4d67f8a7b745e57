import { unreachable } from '#domain/kernel/never.ts';
import type { TemplateEvent } from '#domain/report-template/events.ts';
import { lawsWith } from '#domain/report-template/law.ts';
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

function withVersion(state: TemplateState, version: Omit<ReportTemplate, 'laws'>): TemplateState {
  const before = state.status === 'none' ? null : state.current;
  const laws = lawsWith(before?.laws ?? [], version.law, before, version);
  const current = laws.length === 0 ? version : { ...version, laws };
  const versions = state.status === 'none' ? [] : state.versions;
  return { status: 'defined', current, versions: new Map(versions).set(current.version, current) };
}
