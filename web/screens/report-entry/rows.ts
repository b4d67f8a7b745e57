import type { Form, Indicator } from '#web/screens/report-entry/model.ts';

/** A line of the form: a programme's head, a figure, or the sum of a whole's parts below it. */
export type Row =
  | { readonly kind: 'programme'; readonly key: string; readonly name: string }
  | {
      readonly kind: 'figure';
      readonly key: string;
      readonly indicator: Indicator;
      readonly depth: number;
      readonly number: string;
    }
  | { readonly kind: 'sum'; readonly key: string; readonly relation: string; readonly parts: number };

interface Asked {
  readonly template: Pick<Form['template'], 'indicators' | 'relations'>;
  readonly cycle: Pick<Form['cycle'], 'programmes'>;
}

/** The outline's order; what belongs to a whole stands below it, first the sum of its parts. */
export function rowsOf({ template, cycle }: Asked): readonly Row[] {
  const { indicators, relations } = template;
  const codes = new Set(indicators.map(({ code }) => code));
  const isChild = ({ of }: Indicator): boolean => of !== null && codes.has(of);
  const rows: Row[] = [];

  const add = (indicator: Indicator, depth: number, number: string): void => {
    rows.push({ kind: 'figure', key: indicator.code, indicator, depth, number });
    for (const relation of relations) {
      if (relation.check !== 'K1' || relation.whole !== indicator.code) continue;
      rows.push({ kind: 'sum', key: `sum ${relation.id}`, relation: relation.id, parts: relation.parts.length });
    }
    const children = indicators.filter(({ of }) => of === indicator.code);
    for (const [index, child] of children.entries()) {
      if (depth < 6) add(child, depth + 1, `${number}.${String(index + 1)}`);
    }
  };

  const roots = indicators.filter((indicator) => !isChild(indicator));
  let programme: string | null = null;
  for (const [index, root] of roots.entries()) {
    if (cycle.programmes.length > 1 && root.programme !== programme) {
      programme = root.programme;
      rows.push({ kind: 'programme', key: `programme ${programme} ${String(index)}`, name: programme });
    }
    add(root, 0, String(index + 1));
  }
  return rows;
}

export type FigureRow = Extract<Row, { kind: 'figure' }>;

export function figureRows(rows: readonly Row[]): readonly FigureRow[] {
  return rows.filter((row) => row.kind === 'figure');
}
