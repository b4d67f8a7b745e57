import type { Indicator, Section } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** What one unit is asked: the part of the template that its workbook lays out. */
export interface AskedReport {
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  readonly programmes: readonly string[];
}

/** A line of the table of figures: a programme's head, a figure, or what the parts of a whole come to. */
export type FigureLine =
  | { readonly kind: 'programme'; readonly name: string }
  | { readonly kind: 'figure'; readonly number: string; readonly depth: number; readonly indicator: Indicator }
  | { readonly kind: 'sum'; readonly whole: string; readonly parts: readonly string[] };

const deepest = 6;

/** In the outline's order; what belongs to a whole stands below it, first what its parts come to. As on the screen. */
export function linesOf({ indicators, relations, programmes }: AskedReport): readonly FigureLine[] {
  const codes = new Set(indicators.map(({ code }) => code));
  const lines: FigureLine[] = [];
  const add = (indicator: Indicator, depth: number, number: string): void => {
    lines.push({ kind: 'figure', number, depth, indicator });
    for (const relation of relations) {
      if (relation.check !== 'K1' || relation.whole !== indicator.code) continue;
      const parts = relation.parts.filter((part) => codes.has(part));
      if (parts.length > 0) lines.push({ kind: 'sum', whole: relation.whole, parts });
    }
    if (depth >= deepest) return;
    const below = indicators.filter(({ of }) => of === indicator.code);
    for (const [index, child] of below.entries()) add(child, depth + 1, `${number}.${index + 1}`);
  };
  let programme: string | null = null;
  const roots = indicators.filter(({ of }) => of === null || !codes.has(of));
  for (const [index, root] of roots.entries()) {
    if (programmes.length > 1 && root.programme !== programme) {
      programme = root.programme;
      lines.push({ kind: 'programme', name: programme });
    }
    add(root, 0, String(index + 1));
  }
  return lines;
}
