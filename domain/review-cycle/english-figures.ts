import { isWhole, measureOf, typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { typedAs } from '#domain/words/numbers.ts';
import { type Convention, conventionOf, readEnglish } from '#domain/vietnamese/number-convention.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { withoutDong } from '#domain/vietnamese/read-money.ts';

/** A figure as it stands in the form, and what to type for its reading by English marks. */
export interface EnglishFigure {
  readonly code: string;
  readonly value: string;
  readonly typed: string;
}

/** What numbers say of whose marks they carry. */
interface MarksOfSome {
  readonly convention: Convention;
  /** What would read otherwise by English marks, whether or not anything says that they are meant. */
  readonly otherwise: readonly EnglishFigure[];
}

/** Those of one report: all of its numbers, and those of each block by themselves. */
export interface Marks extends MarksOfSome {
  readonly blocks: readonly (MarksOfSome & { readonly block: number })[];
}

/** Fewer are asked for one by one. */
const fewest = 2;

/** `block`: what was pasted at once has one; what was typed has none. */
type Typed = readonly { readonly code: string; readonly text: string; readonly block?: number | undefined }[];

/** A grid of several reports is one block: what one of them says may decide for the numbers of another. */
export function marksOf(indicators: readonly Indicator[], typed: Typed): Marks {
  const blocks = [...new Set(typed.flatMap(({ block }) => (block === undefined ? [] : [block])))];
  return {
    ...marksOfSome(indicators, typed),
    blocks: blocks.map((block) => ({
      block,
      ...marksOfSome(
        indicators,
        typed.filter((one) => one.block === block),
      ),
    })),
  };
}

function marksOfSome(indicators: readonly Indicator[], typed: Typed): MarksOfSome {
  const numbers = typed.flatMap(({ code, text }) => {
    const indicator = indicators.find((one) => one.code === code);
    if (indicator === undefined || measureOf(indicator) === null) return [];
    return [{ code, indicator, text: typeOf(indicator).is === 'money' ? withoutDong(text) : text }];
  });
  const otherwise = numbers.flatMap(({ code, indicator, text }): readonly EnglishFigure[] => {
    const value = readEnglish(text);
    if (value === null || value.startsWith('-')) return [];
    const read = parseNumber(text);
    // A whole number with a fraction is a fault of its own, told once it is read; what makes a whole number by Vietnamese marks is that.
    if (isWhole(indicator) && value.includes('.') && read.kind === 'number' && !read.value.includes('.')) return [];
    return read.kind === 'number' && read.value === value ? [] : [{ code, value, typed: typedAs(value) }];
  });
  return { convention: conventionOf(numbers.map(({ text }) => text)), otherwise };
}

/**
 * Pasted from a spreadsheet set to English: one of its numbers can be read by no other marks, and none by Vietnamese ones only. Then all
 * that would read otherwise are named together, to be answered once. Of a form that holds Vietnamese numbers too each block still says
 * so of itself. Empty: there is no such block.
 */
export function englishFigures({ convention, otherwise, blocks }: Marks): readonly EnglishFigure[] {
  const found =
    convention === 'english'
      ? otherwise
      : blocks.filter((one) => one.convention === 'english').flatMap((one) => one.otherwise);
  return found.length < fewest ? [] : found;
}
