/** Made from domain/words/raised.ts by `npm run web:types`: do not edit. */

/** Where small signs stand beside the line. */
export type Height = 'raised' | 'lowered';

const plain = '0123456789+-=()';
const small: Readonly<Record<Height, string>> = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', lowered: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' };
const signs: Readonly<Record<Height, ReadonlyMap<string, string>>> = {
  // The small "o" above the line is the degree and the end of "No".
  raised: new Map([...signsOf(small.raised), ['\u2212', '⁻'], ['n', 'ⁿ'], ['o', '°']]),
  lowered: new Map([...signsOf(small.lowered), ['\u2212', '₋']]),
};

/**
 * What was written small above or below the line, where only letters are kept: 10 with a small 6 must not become 106. The signs of
 * Unicode where each has one, else in brackets; a note's "[1]" is set apart already.
 */
export function withHeight(text: string, height: Height): string {
  const core = text.trim();
  if (core === '' || (core.startsWith('[') && core.endsWith(']'))) return text;
  const written = Array.from(core, (sign) => signs[height].get(sign));
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const bracketed = `${height === 'raised' ? '^' : ''}(${core})`;
  return `${before}${written.includes(undefined) ? bracketed : written.join('')}${after}`;
}

/** What is small already stays so. */
function signsOf(of: string): readonly (readonly [string, string])[] {
  return Array.from(of).flatMap((sign, index) => [[plain[index] ?? '', sign] as const, [sign, sign] as const]);
}
