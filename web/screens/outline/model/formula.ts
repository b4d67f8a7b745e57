import { type Content, labelIn } from '#web/screens/outline/model/content.ts';

/** As domain/formula/read-formula.ts finds codes: a hyphen within one is a part of it. */
const codes = /[A-Za-z][A-Za-z0-9_]*(?:-+[A-Za-z0-9_]+)*/g;

/** The formula with another code in the place of one. */
export function renamedIn(formula: string, from: string, to: string): string {
  return formula.replace(codes, (code) => (code === from ? to : code));
}

/** The formula as a reader has it: by what its figures are called. */
export function worded(content: Content, formula: string): string {
  return formula.replace(codes, (code) =>
    content.indicators.some((one) => one.code === code) ? `“${labelIn(content, code)}”` : code,
  );
}
