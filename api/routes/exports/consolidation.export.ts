import type { z } from 'zod';
import { measureOf } from '#domain/report-template/field.ts';
import type { FieldType } from '#domain/report-template/field-type.ts';
import { shownValue } from '#domain/words/field-values.ts';
import { exportPhrases, exportWords } from '#domain/words/exports.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { label } from '#domain/words/labels.ts';
import type { ConsolidationShape } from '#api/routes/cycles/consolidation-shape.ts';
import { readConsolidation } from '#api/routes/cycles/read-consolidation.route.ts';
import { lines } from '#api/routes/exports/words.ts';
import { decimal, integer, sheetOf, text } from '#api/support/columns.ts';
import { ofCycle } from '#api/routes/exports/of-rehearsal.ts';
import { exportRoute } from '#api/support/export-route.ts';
import type { Sheet } from '#api/support/workbook-cells.ts';

type Years = z.output<typeof ConsolidationShape>['years'];

/** The years of a review side by side with what they come to; where units reported there are none. */
function yearSheets(years: Years): readonly Sheet[] {
  if (years === null) return [];
  const labels = new Map(years.of.map(({ cycle, label: of }) => [cycle, of]));
  const { heading, how, fault, whole } = exportPhrases.years;
  const columns: Sheet['columns'] = [
    { heading: heading.label, type: 'text', width: 50 },
    { heading: heading.unitOfCount, type: 'text', width: 14 },
    { heading: exportPhrases.setting, type: 'text', width: 20 },
    ...years.of.map((year) => ({ heading: year.label, type: 'decimal' as const, width: 18 })),
    { heading: heading.sum, type: 'decimal', width: 18 },
    { heading: heading.covered, type: 'text', width: 30 },
    { heading: heading.lacking, type: 'text', width: 50 },
    { heading: heading.note, type: 'text', width: 50 },
  ];
  const settingOf = (setting: (typeof years.rows)[number]['setting']): string => {
    if (setting === null) return whole;
    return setting === 'all' ? exportPhrases.allSettings : label('setting', setting);
  };
  const noteOf = ({ value, how: by, faults, corrected }: (typeof years.rows)[number]): string =>
    [
      ...(value === null ? [] : [how[by]]),
      ...faults.map(({ kind, years: of, there }) => {
        const said = there === null ? fault[kind] : `${fault[kind]} (“${there}”)`;
        return `${said}${namesOf(of.map((cycle) => labels.get(cycle) ?? cycle))}`;
      }),
      ...(corrected === null
        ? []
        : [
            `${exportPhrases.years.corrected} ${corrected.value === null ? fault.lacking : formatNumber(corrected.value)}`,
          ]),
    ].join('; ');
  /** Year by year: how many of the units asked stand in its figure, and who does not. */
  const coverOf = ({ each }: (typeof years.rows)[number]): readonly [string | null, string | null] => {
    const told = each.flatMap(({ label: of, cover }) => (cover === null || cover.asked === 0 ? [] : [{ of, cover }]));
    const short = told.filter(({ cover }) => cover.lacking.length > 0);
    return [
      lines(told.map(({ of, cover }) => `${of}: ${String(cover.given)}/${String(cover.asked)}`)),
      lines(
        short.map(
          ({ of, cover }) =>
            `${of}, ${exportPhrases.lacks(cover.lacking.length)}: ${cover.lacking.map(({ name, why }) => `${name} (${exportPhrases.lacking[why]})`).join(', ')}`,
        ),
      ),
    ];
  };
  return [
    {
      name: exportPhrases.years.sheet,
      columns,
      rows: years.rows.map((row) => [
        ...[row.label, row.unitOfCount, settingOf(row.setting)],
        ...row.each.map(({ value }) => value),
        ...[row.value, ...coverOf(row), noteOf(row)],
      ]),
    },
  ];
}

function namesOf(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `: ${labels.join(', ')}`;
}

type Opened = z.output<typeof ConsolidationShape>['totals'][number];
type Consolidation = Pick<z.output<typeof ConsolidationShape>, 'totals' | 'answers'>;

const words = exportWords.consolidation;

export const exportConsolidation = exportRoute({
  path: '/exports/consolidation.xlsx',
  name: 'exportConsolidation',
  list: readConsolidation,
  words,
  ofRehearsal: ofCycle,
  nameOf: ({ params: { cycle } }) => cycle,
  sheets: (answers) =>
    answers.flatMap((answer) => {
      const names = new Map(answer.totals.flatMap(({ units }) => units.map(({ unit, name }) => [unit, name] as const)));
      const nameOf = (unit: string) => names.get(unit) ?? unit;
      const valuesOf = (totals: readonly Value[]) => new Map(totals.map(({ code, value }) => [code, value]));
      const ofUnit = (unit: string) =>
        new Map([
          ...answer.totals.map(
            ({ code, units }) => [code, units.find((each) => each.unit === unit)?.value ?? null] as const,
          ),
          // "There is none" is neither 0 nor an empty cell.
          ...answer.answers.flatMap(({ code, type, units }) => {
            const of = units.find((each) => each.unit === unit);
            const said = of?.missing?.typed ?? (of?.value === null || of === undefined ? null : cellOf(type, of.value));
            return said === null ? [] : [[code, said] as const];
          }),
        ]);
      return [
        sheetOf(words.list, linesOf(answer), words.columns, {
          programme: text((total) => label('programme', total.programme)),
          label: text((total) => total.label, 50),
          unitOfCount: text((total) => total.unitOfCount, 14),
          value: decimal((total) => total.value),
          corrected: decimal((total) => total.corrected?.value ?? null),
          basis: text((total) => total.basis),
          reports: integer((total) => total.reports),
          asked: integer((total) => total.asked),
          lacking: text((total) =>
            lines(total.lacking.map(({ name, why }) => `${name}: ${exportPhrases.lacking[why]}`)),
          ),
        }),
        ...yearSheets(answer.years),
        wide(
          exportPhrases.byUnit,
          exportPhrases.unit,
          [...answer.totals, ...untotalled(answer)],
          [...answer.accepted.map((unit) => ({ name: nameOf(unit), values: ofUnit(unit) }))],
        ),
        wide(
          exportPhrases.byParent,
          exportPhrases.unit,
          answer.totals,
          answer.byUnit.map(({ unit, totals }) => ({ name: nameOf(unit), values: valuesOf(totals) })),
        ),
        wide(
          exportPhrases.bySetting,
          exportPhrases.setting,
          answer.totals,
          answer.bySetting.map(({ setting, totals }) => ({
            name: setting === null ? exportPhrases.allSettings : label('setting', setting),
            values: valuesOf(totals),
          })),
        ),
        sheetOf(exportWords.answers.list, answer.answers, exportWords.answers.columns, {
          programme: text(({ programme }) => label('programme', programme)),
          label: text((one) => one.label, 50),
          unitOfCount: text((one) => one.unitOfCount, 14),
          given: integer((one) => one.given),
          missing: integer((one) => one.missing),
          silent: integer((one) => one.silent),
          each: text(({ type, each, units }) => {
            const shown = (value: string): string => shownValue({ kind: 'count', type }, value);
            if (each.length > 0)
              return lines(
                each.map(({ value, count, corrected }) => {
                  const now = corrected === null ? '' : ` (${exportPhrases.years.corrected} ${String(corrected)})`;
                  return `${shown(value)}: ${String(count)}${now}`;
                }),
              );
            // A day or a text has no list of answers to be counted by: who answered what.
            if (measureOf({ kind: 'count', type }) !== null) return lines([]);
            return lines(units.flatMap(({ name, value }) => (value === null ? [] : [`${name}: ${shown(value)}`])));
          }),
          why: text(({ units }) =>
            lines(units.flatMap(({ name, missing }) => (missing === null ? [] : [`${name}: ${missing.typed}`]))),
          ),
        }),
        sheetOf(exportWords.checks.list, answer.checks, exportWords.checks.columns, {
          severity: text((check) => label('severity', check.severity), 12),
          outcome: text((check) => exportPhrases.outcome[check.outcome], 12),
          rule: text((check) => check.rule, 40),
          compared: text((check) =>
            lines(
              check.compared.map((each) => `${each.label}: ${each.value === null ? '–' : formatNumber(each.value)}`),
            ),
          ),
          sentence: text((check) => check.sentence, 50),
        }),
      ].filter(({ rows }, index) => index === 0 || rows.length > 0);
    }),
});

interface Line extends Pick<Opened, 'programme' | 'label' | 'unitOfCount' | 'corrected' | 'lacking'> {
  readonly value: string | null;
  readonly basis: string | null;
  readonly reports: number | null;
  readonly asked: number | null;
}

/** Every total as it was sealed with what it is now, and what no total was sealed of. Of a review of several years each by how it came about. */
function linesOf({ totals, added, years }: z.output<typeof ConsolidationShape>): readonly Line[] {
  const howOf = (code: string) => years?.rows.find((row) => row.code === code && row.setting === null)?.how;
  const basisOf = ({ code, basis }: Opened): string => {
    const how = howOf(code);
    return how === undefined ? exportPhrases.basis[basis] : exportPhrases.years.how[how];
  };
  return [
    // Units are those of the years, each of which names its own.
    ...totals.map((total) => ({ ...total, basis: basisOf(total), asked: years === null ? total.asked : null })),
    ...added
      .filter(({ of }) => of.kind === 'whole')
      .map((one) => ({ ...one, value: null, basis: null, reports: null, asked: null, lacking: [] })),
  ];
}

/** What has answers and no total: it stands beside the others, unit by unit. */
function untotalled({ totals, answers }: Consolidation) {
  return answers.filter(({ code }) => !totals.some((total) => total.code === code));
}

/** A number stays one, to be reckoned with; anything else is its words. */
function cellOf(type: FieldType, value: string): string {
  const field = { kind: 'count', type } as const;
  return measureOf(field) === null ? shownValue(field, value) : value;
}

interface Value {
  readonly code: string;
  readonly value: string;
}

interface WideRow {
  readonly name: string;
  readonly values: ReadonlyMap<string, string | null>;
}

/** A row per unit or setting, a column per indicator: the form an office adds up in. */
function wide(
  name: string,
  first: string,
  indicators: readonly { readonly code: string; readonly label: string }[],
  rows: readonly WideRow[],
): Sheet {
  return {
    name,
    columns: [
      { heading: first, type: 'text', width: 36 },
      ...indicators.map((indicator) => ({ heading: indicator.label, type: 'decimal' as const, width: 18 })),
    ],
    rows: rows.map((row) => [row.name, ...indicators.map(({ code }) => row.values.get(code) ?? null)]),
  };
}
