import { type Formula, formulaBounds, type Operator } from '#domain/formula/formula.ts';

export const formulaFaults = [
  'formula-empty',
  'formula-too-long',
  'formula-too-deep',
  'formula-sign-unknown',
  'formula-number-mark',
  'formula-unfinished',
  'formula-sign-missing',
] as const;
export type FormulaFaultCode = (typeof formulaFaults)[number];

/** `near`: what stands where the reading stopped. */
export interface FormulaFault {
  readonly is: 'fault';
  readonly code: FormulaFaultCode;
  readonly near: string;
}

type Token =
  | { readonly is: 'number'; readonly text: string }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'operator'; readonly text: string; readonly operator: Operator }
  | { readonly is: 'sign'; readonly text: '(' | ')' | '%' };

/** Total: every text is a formula or a fault. */
export function readFormula(text: string): { readonly is: 'formula'; readonly formula: Formula } | FormulaFault {
  if (text.trim() === '') return fault('formula-empty', '');
  if (text.length > formulaBounds.signs) return fault('formula-too-long', '');
  const tokens = tokensOf(text);
  if ('code' in tokens) return tokens;
  const parts = tokens.filter(({ is }) => is === 'number' || is === 'code').length;
  if (parts > formulaBounds.parts) return fault('formula-too-long', '');
  const reading = { tokens, at: 0 };
  const formula = readSum(reading, 0);
  if (formula.is === 'fault') return formula;
  const left = tokens[reading.at];
  return left === undefined ? { is: 'formula', formula } : fault('formula-sign-missing', left.text);
}

interface Reading {
  readonly tokens: readonly Token[];
  at: number;
}

type Read = Formula | FormulaFault;

/** One after the other from the left, as on paper. */
function readSum(reading: Reading, depth: number): Read {
  return readChain(reading, ['+', '−'], () => readChain(reading, ['×', '÷'], () => readPart(reading, depth)));
}

function readChain(reading: Reading, of: readonly Operator[], next: () => Read): Read {
  let left = next();
  while (left.is !== 'fault') {
    const token = reading.tokens[reading.at];
    if (token?.is !== 'operator' || !of.includes(token.operator)) return left;
    reading.at += 1;
    const right = next();
    left = right.is === 'fault' ? right : { is: 'two', operator: token.operator, left, right };
  }
  return left;
}

function readPart(reading: Reading, depth: number): Read {
  const token = reading.tokens[reading.at];
  if (token === undefined) return fault('formula-unfinished', '');
  reading.at += 1;
  const part = readAlone(reading, token, depth);
  const after = reading.tokens[reading.at];
  if (part.is === 'fault' || after?.text !== '%') return part;
  reading.at += 1;
  return { is: 'percent', of: part };
}

function readAlone(reading: Reading, token: Token, depth: number): Read {
  if (token.is === 'number') return { is: 'number', value: token.text.replace(',', '.') };
  if (token.is === 'code') return { is: 'figure', code: token.text };
  if (token.text !== '(') return fault('formula-sign-missing', token.text);
  if (depth >= formulaBounds.depth) return fault('formula-too-deep', '');
  const inner = readSum(reading, depth + 1);
  if (inner.is === 'fault') return inner;
  const closing = reading.tokens[reading.at];
  if (closing?.text !== ')') return fault('formula-unfinished', closing?.text ?? '');
  reading.at += 1;
  return inner;
}

/** A hyphen within a code is a part of it, as in `so-mo-hinh`; a minus stands apart, or is a minus. */
const pieces = /\s*(?:([A-Za-z][A-Za-z0-9_]*(?:-+[A-Za-z0-9_]+)*)|(\d+(?:[.,]\d+)*)|([+*×/÷:−–-])|([()%]))/uy;

const signs: Readonly<Record<string, Operator>> = {
  ...{ '+': '+', '-': '−', '−': '−', '–': '−' },
  ...{ '*': '×', '×': '×', '/': '÷', '÷': '÷', ':': '÷' },
};

function tokensOf(text: string): readonly Token[] | FormulaFault {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd();
  for (pieces.lastIndex = 0; pieces.lastIndex < trimmed.length; ) {
    const from = pieces.lastIndex;
    const [, code, number, sign, other] = pieces.exec(trimmed) ?? [];
    const operator = sign === undefined ? undefined : signs[sign];
    if (code !== undefined) tokens.push({ is: 'code', text: code });
    // "1.000" is a thousand to one reader and one to another: thousands stand without marks, digits after a comma.
    else if (number !== undefined && !/^\d+(?:,\d+)?$/.test(number)) return fault('formula-number-mark', number);
    else if (number !== undefined) tokens.push({ is: 'number', text: number });
    else if (sign !== undefined && operator !== undefined) tokens.push({ is: 'operator', text: sign, operator });
    else if (other === '(' || other === ')' || other === '%') tokens.push({ is: 'sign', text: other });
    else
      return fault('formula-sign-unknown', String.fromCodePoint(trimmed.slice(from).trimStart().codePointAt(0) ?? 0));
  }
  return tokens;
}

function fault(code: FormulaFaultCode, near: string): FormulaFault {
  return { is: 'fault', code, near };
}
