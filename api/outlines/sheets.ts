import { unreachable } from '#domain/kernel/never.ts';
import type { FieldType } from '#domain/report-template/field-type.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';
import { outlineFile, outlineFileWords } from '#domain/words/outline-file.ts';
import { sheetOf, text } from '#api/support/columns.ts';
import type { Sheet } from '#api/support/workbook-cells.ts';

const { name: ofName, sections: ofSections, indicators: ofIndicators, relations: ofRelations } = outlineFile;
const { kind, setting, check, required } = outlineFileWords;
const yesNo = (is: boolean): string => (is ? required.yes : required.no);

/** A template laid out for a spreadsheet: what `outlineFromSheets` reads back to the same. */
export function outlineSheets(outline: TemplateContent & { readonly name: string }): readonly Sheet[] {
  const name = sheetOf(ofName.sheet, [outline], ofName.columns, { name: text((one) => kept(one.name), 80) });
  const sections = sheetOf(ofSections.sheet, outline.sections, ofSections.columns, {
    code: text((one) => kept(one.code), 24),
    label: text((one) => kept(one.label), 80),
    required: text((one) => yesNo(one.required), 10),
    requiredFrom: text((one) => one.requiredFrom ?? null, 14),
    setting: text((one) => (one.setting ? setting[one.setting] : null)),
  });
  const indicators = sheetOf(ofIndicators.sheet, outline.indicators, ofIndicators.columns, {
    code: text((one) => kept(one.code), 30),
    label: text((one) => kept(one.label), 60),
    unit: text((one) => kept(one.unit), 14),
    kind: text((one) => kind[one.kind], 12),
    of: text((one) => kept(one.of), 30),
    by: text((one) => kept(one.by), 14),
    setting: text((one) => (one.setting === null ? null : setting[one.setting])),
    programme: text((one) => kept(one.programme), 14),
    required: text((one) => yesNo(one.required), 10),
    requiredFrom: text((one) => one.requiredFrom ?? null, 14),
    type: text(({ type }) => (type === undefined ? null : outlineFileWords.type[type.is]), 16),
    digits: text(({ type }) => digitsOf(type), 12),
    options: text(({ type }) => optionsOf(type), 40),
    computed: text((one) => one.computed ?? null, 40),
    mayBeMissing: text((one) => (one.mayBeMissing === true ? required.yes : null), 12),
    overYears: text((one) => (one.overYears === 'last' ? required.yes : null), 14),
    models: text(({ models }) => (models === undefined ? null : outlineFileWords.models[models.what]), 22),
    modelKind: text(({ models }) => (models?.kind === undefined ? null : outlineFileWords.modelKind[models.kind]), 14),
    modelField: text(({ models }) => models?.field ?? null, 20),
    source: text((one) => kept(one.source), 20),
  });
  const relations = sheetOf(ofRelations.sheet, outline.relations, ofRelations.columns, {
    id: text((one) => kept(one.id), 14),
    check: text((one) => check[one.check], 22),
    figure: text((one) => kept(figureOf(one)), 30),
    others: text((one) => kept(othersOf(one).join('; ')), 60),
    decimals: text((one) => (one.check === 'K2' ? String(one.decimals) : null), 14),
  });
  return [name, sections, indicators, relations];
}

/**
 * Workbooks up to 0.2 have an apostrophe before what a spreadsheet would calculate, as people still type it, and `unguarded` takes one
 * away: what begins with apostrophes of its own before such a sign is given one more.
 */
const quoted = /^'+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;
const kept = (value: string | null): string | null => (value !== null && quoted.test(value) ? `'${value}` : value);

export function unguarded(value: string): string {
  return quoted.test(value) ? value.slice(1) : value;
}

function digitsOf(type: FieldType | undefined): string | null {
  if (type?.is !== 'decimal' && type?.is !== 'percent') return null;
  return type.digits === undefined ? null : String(type.digits);
}

function optionsOf(type: FieldType | undefined): string | null {
  return type?.is === 'choice' ? type.options.map(({ code, label }) => `${code} = ${label}`).join('\n') : null;
}

function figureOf(relation: Relation): string {
  switch (relation.check) {
    case 'K1':
      return relation.whole;
    case 'K2':
      return relation.share;
    case 'K3':
    case 'K7':
      return relation.part;
    default:
      return unreachable(relation);
  }
}

function othersOf(relation: Relation): readonly string[] {
  switch (relation.check) {
    case 'K1':
      return relation.parts;
    case 'K2':
      return [relation.numerator, relation.denominator];
    case 'K3':
    case 'K7':
      return [relation.whole];
    default:
      return unreachable(relation);
  }
}
