import { type CheckResult, failed, passed, warned } from '#domain/checks/check-result.ts';
import type { CheckedFigure, CheckedReport } from '#domain/checks/checked-report.ts';
import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { digitsWithin, notAFigure } from '#domain/vietnamese/not-a-figure.ts';
import { numbersWithin } from '#domain/vietnamese/numbers-within.ts';
import type { ParsedNumber } from '#domain/vietnamese/parse-number.ts';

/**
 * K9: page furniture never becomes a figure. A number of which somebody noted that it is none (page views, digits of a
 * file name) is found among the figures by the digits it was read from.
 */
export function noFigureIsFurniture(report: CheckedReport): CheckResult {
  const furniture = new Set(report.notFacts.flatMap(({ value }) => digitsWithin(value)));
  const wrong = report.figures.filter(({ asStated, value }) => {
    const read = (asStated ?? value).trim();
    return furniture.has(read) || notAFigure(read) !== null;
  });
  return wrong.length === 0 ? passed('K9') : failed('K9', { figures: wrong.map(({ code }) => code) });
}

/** K10: each value is what its own words say by the Vietnamese convention; words with two readings are asked back. */
export function valuesAreAsStated(report: CheckedReport): CheckResult {
  const read = report.figures.map((figure) => ({ code: figure.code, reading: readingOf(figure) }));
  const codes = (reading: Reading) => read.filter((one) => one.reading === reading).map(({ code }) => code);
  const [differ, ambiguous] = [codes('differs'), codes('ambiguous')];
  if (differ.length > 0) return failed('K10', { figures: differ });
  return ambiguous.length > 0 ? warned('K10', { ambiguous }) : passed('K10');
}

type Reading = 'agrees' | 'differs' | 'ambiguous';

function readingOf(figure: CheckedFigure): Reading {
  if (figure.asStated === null) return 'agrees';
  const numbers = numbersWithin(figure.asStated).map(({ parsed }) => parsed);
  if (numbers.some((parsed) => says(parsed, figure))) return 'agrees';
  return numbers.some(({ kind }) => kind === 'ambiguous') ? 'ambiguous' : 'differs';
}

function says(parsed: ParsedNumber, { value, approximate }: CheckedFigure): boolean {
  if (parsed.kind === 'ratio') return sameDecimal(parsed.numerator, value) || sameDecimal(parsed.denominator, value);
  // "hơn 100" entered as exactly 100 has lost its qualifier.
  return parsed.kind === 'number' && sameDecimal(parsed.value, value) && (parsed.qualifier === null || approximate);
}
