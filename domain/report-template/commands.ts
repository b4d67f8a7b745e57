import type { Command } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { LegalBasis } from '#domain/report-template/legal-basis.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';

/** `host`: whose own it is, as its id says; null = the installation's. */
export type DefineTemplate = Command<
  'DefineTemplate',
  TemplateContent & {
    readonly id: string;
    readonly host: UnitId | null;
    readonly name: string;
    readonly law?: LegalBasis;
  }
>;

/** `version` is the one that was read: of two people who revise at once the second is told, not overwritten. */
export type ReviseTemplate = Command<
  'ReviseTemplate',
  TemplateContent & {
    readonly name: string;
    readonly version: number;
    readonly reason: string;
    readonly law?: LegalBasis;
  }
>;

export type TemplateCommand = DefineTemplate | ReviseTemplate;
