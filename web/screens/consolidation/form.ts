import type { paths } from '#web/api/schema.d.ts';
import { wordsOfLine } from '#web/kit/rich-text/opened-lines.ts';

export type Form = paths['/cycles/{cycle}/reports/{unit}/form']['get']['responses'][200]['content']['application/json'];

/** Where a reason belongs, as the unit's own form reads it; empty = the report as a whole. */
export const whole = '';
export const figureAt = (code: string): string => `/figures/${code}`;
export const sectionAt = (code: string): string => `/sections/${code}`;
export const isSection = (place: string): boolean => place.startsWith(sectionAt(''));

/** Of a section one line of its text, from 0; what belongs to the section is still found by what stands before the sign. */
export const paragraphAt = (code: string, line: number): string => lineAt(sectionAt(code), line);
export const lineAt = (place: string, line: number): string => `${place}#${String(line)}`;

/** The place as the api knows it, and the line in it. */
export function splitPlace(place: string): { readonly path: string; readonly line: number | null } {
  const [path = '', line] = place.split('#');
  return { path, line: line === undefined ? null : Number(line) };
}

export const filesAt = '/files';

/** Of a round as it was handed in; nobody marks them. */
export const signerAt = '/signer';
export const numberAt = '/documentNumber';

export function nameOfPlace(form: Form, place: string): string | null {
  const [, part, code] = splitPlace(place).path.split('/');
  if (part === 'figures') return form.template.indicators.find((each) => each.code === code)?.label ?? code ?? null;
  if (part === 'sections') return form.template.sections.find((each) => each.code === code)?.label ?? code ?? null;
  return null;
}

/** By what a paragraph is known. */
export function beginningOf(line: string): string {
  const words = wordsOfLine(line);
  if (words.length <= mostLetters) return words;
  // In whole words, so that no sign is cut in two.
  const all = words.split(/\s+/u);
  const fits = (count: number): boolean => all.slice(0, count).join(' ').length <= mostLetters;
  const kept = all.filter((_, index) => fits(index + 1));
  return `${kept.length === 0 ? (all[0] ?? '') : kept.join(' ')} …`;
}

const mostLetters = 40;
