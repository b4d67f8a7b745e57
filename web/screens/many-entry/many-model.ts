import type { Cycle } from '#web/app/use-cycle.ts';
import { folded } from '#web/kit/format.ts';
import {
  at,
  type Form,
  type Indicator,
  type Section,
  type Seen,
  type SeenFigure,
  type Values,
} from '#web/screens/report-entry/model.ts';
import { hasLines, isWorded } from '#web/screens/report-entry/field.ts';
import type { Asked } from '#web/screens/report-entry/use-submit.ts';

/** What the grid needs of a plan; the api describes a plan as an open object (domain: CyclePlan). */
export interface ManyPlan {
  readonly members: readonly { readonly unit: string; readonly name: string; readonly setting: string | null }[];
  readonly template: { readonly indicators: readonly Indicator[]; readonly sections: readonly Section[] };
  readonly settings: { readonly sectionLimit: number };
  readonly cutOff: string;
}

export function planOf({ plan }: Cycle): ManyPlan | null {
  return plan as unknown as ManyPlan | null;
}

export interface ManyColumn {
  readonly pointer: string;
  readonly label: string;
  readonly measure: string;
  readonly words: boolean;
  /** Words that may take several lines: a section, a short text. */
  readonly lines: boolean;
  readonly required: boolean;
  /** Of a figure; null: of a text. */
  readonly code: string | null;
  /** The code of a figure nobody types; null: it is typed. */
  readonly computed: string | null;
  /** Whom it asks: null = everybody. */
  readonly setting: string | null;
}

export interface OwnWords {
  readonly name: string;
  readonly post: string;
  readonly paper: string;
  readonly reason: string;
}

/** Figures and texts as the outline has them, then who signed and on what paper it came. */
export function columnsOf({ template, cutOff }: ManyPlan, words: OwnWords): readonly ManyColumn[] {
  const text = (pointer: string, label: string, required: boolean): ManyColumn => ({
    ...{ pointer, label, required, setting: null, measure: '', words: true, lines: false, code: null, computed: null },
  });
  return [
    ...template.indicators.map((one) => ({
      ...{ pointer: at.figure(one.code), label: one.label, measure: one.unit, words: isWorded(one) },
      lines: hasLines(one),
      ...{ required: isRequired(one, cutOff), setting: one.setting },
      code: one.code,
      computed: one.computed === undefined ? null : one.code,
    })),
    ...template.sections.map((one) => ({
      ...text(at.section(one.code), one.label, isRequired(one, cutOff)),
      ...{ setting: one.setting ?? null, lines: true },
    })),
    text(at.name, words.name, true),
    text(at.post, words.post, false),
    text(at.paper, words.paper, false),
    text(at.reason, words.reason, false),
  ];
}

/** As domain/report-template/asked-of.ts has it. */
function isRequired(
  { required, requiredFrom, computed }: Pick<Section, 'required' | 'requiredFrom'> & Pick<Indicator, 'computed'>,
  cutOff: string,
): boolean {
  if (computed !== undefined) return false;
  return required || (requiredFrom !== undefined && cutOff >= requiredFrom);
}

/** As the domain asks: an indicator of one setting asks units of that setting, and those that have none of their own. */
export function asks({ setting }: Pick<ManyColumn, 'setting'>, of: string | null): boolean {
  return setting === null || of === null || setting === of;
}

/** Whether a unit's cell may be written: what is computed is reckoned for it. */
export function takes(column: Pick<ManyColumn, 'setting' | 'computed'>, of: string | null): boolean {
  return column.computed === null && asks(column, of);
}

/** What is stated once for all; a unit's own word stands over it. */
const common: ReadonlySet<string> = new Set([at.post, at.paper, at.reason]);

export function placeOf(unit: string, pointer: string): string {
  return `/u/${unit}${pointer}`;
}

export function commonPlace(pointer: string): string {
  return `/all${pointer}`;
}

/** One unit's report out of the one draft in which the whole grid is kept. */
export function valuesOf(unit: string, typed: Values): Values {
  return (pointer) => {
    const own = typed(placeOf(unit, pointer));
    return own.trim() === '' && common.has(pointer) ? typed(commonPlace(pointer)) : own;
  };
}

/** The report is as its form would have it, for the parts that are shared with a single report's screen. */
export type UnitForm = Asked & Pick<Form, 'template' | 'sectionLimit' | 'onBehalf'>;

export function formOf(cycle: Cycle, plan: ManyPlan, setting: string | null): UnitForm {
  const indicators = plan.template.indicators
    .filter((indicator) => asks(indicator, setting))
    .map((one) => ({ ...one, required: isRequired(one, plan.cutOff) }));
  const sections = plan.template.sections
    .filter((section) => asks({ setting: section.setting ?? null }, setting))
    .map((one) => ({ ...one, required: isRequired(one, plan.cutOff) }));
  return {
    cycle: { period: { code: cycle.period?.code ?? '' } },
    template: { id: '', version: 0, relations: [], sections, indicators },
    sectionLimit: plan.settings.sectionLimit,
    onBehalf: true,
    marks: [],
  };
}

/** By the words of the outline: what stands below the row of its unit stands below no cell. */
export function askedIn(
  { template }: Pick<UnitForm, 'template'>,
  seen: Seen | null,
): readonly { readonly label: string; readonly seen: SeenFigure }[] {
  return (seen?.figures ?? []).flatMap((figure) => {
    if (figure.readings.length === 0 && figure.reasons.length === 0) return [];
    return [{ label: template.indicators.find(({ code }) => code === figure.code)?.label ?? '', seen: figure }];
  });
}

/** A number of the grid that is read by English marks. */
export interface ManyEnglish {
  readonly place: string;
  readonly value: string;
  readonly typed: string;
}

interface Looked {
  readonly unit: string;
  readonly seen: Pick<Seen, 'english' | 'marks'> | null;
}

/** As in the form of one report (domain/review-cycle/english-figures.ts). */
const fewest = 2;

/**
 * The grid is one block: where one row says that its marks are English and none that they are Vietnamese, rows that say neither are read
 * with it. Where rows contradict each other, what was pasted at once is looked at so by itself, and then each row.
 */
export function englishIn(units: readonly Looked[]): readonly ManyEnglish[] {
  const marks = units.flatMap(({ unit, seen }) => (seen === null ? [] : [{ unit, ...seen.marks, own: seen.english }]));
  const pasted = marks.flatMap(({ unit, blocks }) => blocks.map((one) => ({ unit, ...one })));
  const blocks = [...new Set(pasted.map(({ block }) => block))].map((block) =>
    pasted.filter((one) => one.block === block),
  );
  const found = isEnglish(marks)
    ? marks.flatMap(placed)
    : [
        ...blocks.filter(isEnglish).flat().flatMap(placed),
        ...marks.flatMap((one) => placed({ ...one, otherwise: one.own })),
      ];
  const once = [...new Map(found.map((one) => [one.place, one])).values()];
  return once.length < fewest ? [] : once;
}

type Marks = Seen['marks'];

function isEnglish(some: readonly Pick<Marks, 'convention'>[]): boolean {
  const said = new Set(some.map(({ convention }) => convention));
  return said.has('english') && !said.has('vietnamese') && !said.has('both');
}

function placed({ unit, otherwise }: Pick<Marks, 'otherwise'> & { readonly unit: string }): readonly ManyEnglish[] {
  return otherwise.map(({ code, value, typed }) => ({ place: placeOf(unit, at.figure(code)), value, typed }));
}

interface NamedUnit {
  readonly unit: string;
  readonly name: string;
  readonly setting: string | null;
}

/**
 * A sheet that names its rows is laid by those names, whatever its order: figures beside the wrong village would be worse than
 * none. Null: its first column is no list of units. Names that none of the units has are told.
 */
export function byName(
  block: readonly (readonly string[])[],
  units: readonly NamedUnit[],
  columns: readonly ManyColumn[],
): {
  readonly fields: Readonly<Record<string, string>>;
  readonly dropped: number;
  readonly strangers: readonly string[];
} | null {
  const known = new Map(units.map((unit) => [plain(unit.name), unit]));
  const rows = block.filter((cells) => cells.some((cell) => cell !== ''));
  const found = rows.filter(([first = '']) => known.has(plain(first))).length;
  if (found === 0 || found * 2 < rows.length || rows.every((cells) => cells.length < 2)) return null;
  const fields: Record<string, string> = {};
  const strangers: string[] = [];
  let dropped = 0;
  for (const [first = '', ...cells] of rows) {
    const unit = known.get(plain(first));
    if (unit === undefined) {
      strangers.push(first);
      continue;
    }
    for (const [index, text] of cells.entries()) {
      const column = columns[index];
      if (column !== undefined && takes(column, unit.setting)) {
        const own = column.lines ? text : text.replaceAll('\n', ' ');
        fields[placeOf(unit.unit, column.pointer)] = own.normalize('NFC');
      } else dropped += text === '' ? 0 : 1;
    }
  }
  return { fields, dropped, strangers };
}

function plain(name: string): string {
  return folded(name).replace(/\s+/g, ' ').trim();
}

/** All that the draft holds of one unit: its cells, and what explains its figures. */
export function placesOf(unit: string, columns: readonly ManyColumn[]): readonly string[] {
  return columns.flatMap(({ pointer, code }) =>
    [pointer, ...(code === null ? [] : [at.explained(code)])].map((each) => placeOf(unit, each)),
  );
}

/** Somebody has begun with the unit: what is stated for all is no beginning. */
export function isBegun(unit: string, columns: readonly ManyColumn[], typed: Values): boolean {
  return columns.some(({ pointer }) => typed(placeOf(unit, pointer)).trim() !== '');
}
