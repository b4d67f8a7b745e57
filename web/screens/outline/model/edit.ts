import { renamedIn } from '#web/screens/outline/model/formula.ts';
import { codeFrom } from '#web/screens/outline/model/codes.ts';
import type { Content, Indicator, Section } from '#web/screens/outline/model/content.ts';
import { withCode, withoutCode } from '#web/screens/outline/model/relations.ts';

/** A line of the outline (`sections`) or of the table (`indicators`), by its place. */
export type Part = 'sections' | 'indicators';

export interface Place {
  readonly part: Part;
  readonly index: number;
}

export function codesIn(content: Content, part: Part): ReadonlySet<string> {
  return new Set(content[part].map(({ code }) => code));
}

export function changeSection(content: Content, index: number, change: Partial<Section>): Content {
  const sections = content.sections.map((one, at) => (at === index ? { ...one, ...change } : one));
  return { ...content, sections };
}

export function changeIndicator(content: Content, index: number, change: Partial<Indicator>): Content {
  const indicators = content.indicators.map((one, at) => (at === index ? { ...one, ...change } : one));
  return { ...content, indicators };
}

/** Without one it is a number by its kind: then the line has no such field. */
export function changeType(content: Content, index: number, type: Indicator['type'] | undefined): Content {
  const indicators = content.indicators.map((one, at) => {
    if (at !== index) return one;
    const { type: _before, ...rest } = one;
    return type === undefined ? rest : { ...rest, type };
  });
  return { ...content, indicators };
}

/** A formula, or none: then the unit fills it in. What is computed is asked of nobody, may not be missing, and is no count of a register. */
export function changeComputed(content: Content, index: number, formula: string): Content {
  const indicators = content.indicators.map((one, at) => {
    if (at !== index) return one;
    const { computed: _formula, requiredFrom: _day, mayBeMissing: _missing, models: _count, ...rest } = one;
    if (formula !== '') return { ...rest, required: false, computed: formula };
    const { computed: _before, ...typed } = one;
    return typed;
  });
  return { ...content, indicators };
}

/** A day that is taken away leaves no trace in the line. */
export function changeRequired(content: Content, { part, index }: Place, required: boolean, from?: string): Content {
  const changed = <L extends Section>(lines: readonly L[]): L[] =>
    lines.map((one, at) => {
      if (at !== index) return one;
      const { requiredFrom: _before, ...rest } = one;
      // The rest of a line with what is required of it is a line again.
      return { ...rest, required, ...(from === undefined ? {} : { requiredFrom: from }) } as unknown as L;
    });
  return part === 'sections'
    ? { ...content, sections: changed(content.sections) }
    : { ...content, indicators: changed(content.indicators) };
}

/** Counted at a point of time, or in a year: left out, the years are added. */
export function changeOverYears(content: Content, index: number, last: boolean): Content {
  return {
    ...content,
    indicators: content.indicators.map((one, at) => {
      if (at !== index) return one;
      const { overYears: _before, ...rest } = one;
      return last ? { ...rest, overYears: 'last' } : rest;
    }),
  };
}

/** Which count of the register of models it is; undefined: of none. */
export function changeModels(content: Content, index: number, models: Indicator['models'] | undefined): Content {
  return {
    ...content,
    indicators: content.indicators.map((one, at) => {
      if (at !== index) return one;
      const { models: _before, ...rest } = one;
      return models === undefined ? rest : { ...rest, models };
    }),
  };
}

/** The new code stands wherever the old one was named. */
export function recode(content: Content, { part, index }: Place, to: string): Content {
  const from = content[part][index]?.code;
  if (from === undefined || from === to) return content;
  if (part === 'sections') return changeSection(content, index, { code: to });
  // Borne by two while it is being mended: nobody knows which of them was meant.
  const shared = content.indicators.filter(({ code }) => code === from).length > 1;
  const renamed = changeIndicator(content, index, { code: to });
  if (shared || from === '') return renamed;
  return {
    ...renamed,
    indicators: renamed.indicators.map((one) => withFormula(one.of === from ? { ...one, of: to } : one, from, to)),
    relations: renamed.relations.map((relation) => withCode(relation, from, to)),
  };
}

function withFormula(one: Indicator, from: string, to: string): Indicator {
  return one.computed === undefined ? one : { ...one, computed: renamedIn(one.computed, from, to) };
}

/**
 * The label, and with it the code as long as that was made from the label. What stands in a saved version keeps its code: figures of
 * earlier periods are found by it.
 */
export function relabel(content: Content, place: Place, label: string, saved: ReadonlySet<string>): Content {
  const { part, index } = place;
  const line = content[part][index];
  if (line === undefined) return content;
  const said =
    part === 'sections' ? changeSection(content, index, { label }) : changeIndicator(content, index, { label });
  const others = new Set(content[part].flatMap(({ code }, at) => (at === index ? [] : [code])));
  const made = line.code === '' || line.code === codeFrom(line.label, others);
  return made && !saved.has(line.code) ? recode(said, place, codeFrom(label, others)) : said;
}

/** A new line below `after`, like the one above it: unit, programme and setting are seldom other ones. */
export function addIndicator(content: Content, after: number): Content {
  const above = content.indicators[after] ?? content.indicators.at(-1);
  const line: Indicator = {
    ...{ code: codeFrom('', codesIn(content, 'indicators')), label: '', unit: above?.unit ?? '', kind: 'count' },
    ...{ of: null, by: null, setting: above?.setting ?? null, programme: above?.programme ?? 'QCDC' },
    ...{ required: false, source: null },
  };
  return { ...content, indicators: content.indicators.toSpliced(after + 1, 0, line) };
}

export function addSection(content: Content, after: number): Content {
  const line: Section = { code: codeFrom('', codesIn(content, 'sections')), label: '', required: false };
  return { ...content, sections: content.sections.toSpliced(after + 1, 0, line) };
}

/** What named it is left without it: a part without its whole is said to lack one. */
export function removeLine(content: Content, { part, index }: Place): Content {
  if (part === 'sections') return { ...content, sections: content.sections.toSpliced(index, 1) };
  const code = content.indicators[index]?.code;
  const indicators = content.indicators.toSpliced(index, 1);
  if (code === undefined || indicators.some((one) => one.code === code)) return { ...content, indicators };
  return {
    ...content,
    indicators: indicators.map((one) => (one.of === code ? { ...one, of: null } : one)),
    relations: content.relations.flatMap((relation) => withoutCode(relation, code) ?? []),
  };
}

export function moveLine(content: Content, { part, index }: Place, by: -1 | 1): Content {
  const to = index + by;
  if (to < 0 || to >= content[part].length) return content;
  if (part === 'sections') return { ...content, sections: swapped(content.sections, index, to) };
  return { ...content, indicators: swapped(content.indicators, index, to) };
}

function swapped<L>(lines: readonly L[], a: number, b: number): L[] {
  const [first, second] = [lines[a], lines[b]];
  if (first === undefined || second === undefined) return [...lines];
  return lines.map((line, at) => (at === a ? second : at === b ? first : line));
}
