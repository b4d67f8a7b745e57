import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { ReportTemplate } from '#domain/report-template/template.ts';

export type TemplateDefined = DomainEvent<'TemplateDefined', Omit<ReportTemplate, 'laws'>>;

/** The whole next version with what moved it; whose it is was said when it was defined. */
export type TemplateRevised = DomainEvent<
  'TemplateRevised',
  Omit<ReportTemplate, 'host' | 'laws'> & { readonly reason: string }
>;

export type TemplateEvent = TemplateDefined | TemplateRevised;
