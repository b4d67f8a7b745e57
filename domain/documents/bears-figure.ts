import { formatNumber } from '#domain/words/numbers.ts';

export interface PrintedFigure {
  /** Exact decimal. */
  readonly value: string;
  /** What is counted: "mô hình". */
  readonly unitOfCount: string;
}

/**
 * Whether a paper prints this figure, as an office writes it ("1.079") or plain ("1079"). A number of one or two digits stands for
 * many things: it counts only where what is counted follows it.
 */
export function bearsFigure(texts: readonly string[], { value, unitOfCount }: PrintedFigure): boolean {
  const written = [...new Set([formatNumber(value), value])].map((text) => text.replaceAll('.', '\\.')).join('|');
  const short = value.replace(/\D/g, '').length < 3;
  const after = short ? `\\s+${escaped(unitOfCount.toLowerCase())}` : '';
  const printed = new RegExp(`(?<![\\d.,])(?:${written})(?![.,]?\\d)${after}`);
  return texts.some((text) => printed.test(text.toLowerCase()));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Every text that stands anywhere in what a paper is set from. */
export function textsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  if (typeof content !== 'object' || content === null) return [];
  return Object.values(content).flatMap(textsIn);
}
