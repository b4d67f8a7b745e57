import type { UnitId } from '#domain/kernel/ids.ts';
import type { LawOfOutline, LegalBasis } from '#domain/report-template/legal-basis.ts';
import type { Indicator, Section } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** Outline (đề cương) and table of figures (biểu) of a report. */
export interface TemplateContent {
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
}

/** One version; a cycle pins it when it is planned, so that a revision never changes a report already asked for. */
export interface ReportTemplate extends TemplateContent {
  readonly id: string;
  /** The hosting unit whose own it is; null = it belongs to the installation, for every host. */
  readonly host: UnitId | null;
  readonly name: string;
  readonly version: number;
  /** The document this version came with; left out: none. */
  readonly law?: LegalBasis;
  /** Those of every version up to this one; left out: none. */
  readonly laws?: readonly LawOfOutline[];
}
