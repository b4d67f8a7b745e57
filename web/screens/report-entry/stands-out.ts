import type { paths } from '#web/api/schema.d.ts';
import { type Field, typeOf } from '#web/screens/report-entry/field.ts';

export type OwnHistory =
  paths['/cycles/{cycle}/reports/{unit}/own-history']['get']['responses'][200]['content']['application/json'];
/** What a figure has to lie between for one rule to be silent about it, and what is said where it does not. */
export type Usual = OwnHistory['usual'][number];

/** Worth a look, never in the way; `sentence` null: the screen has its own words for the rule. */
export interface FigureRemark {
  readonly rule: Usual['rule'] | 'overHundred';
  readonly sentence: string | null;
}

/** As numbers: two decimals that differ may become the same number, but never change places. */
export function remarksOn(field: Field, value: string | null, usual: readonly Usual[]): readonly FigureRemark[] {
  if (value === null) return [];
  const here = Number(value);
  const over = typeOf(field).is === 'percent' && here > 100;
  const out = usual.flatMap(({ rule, from, to, below, above, both }) => {
    if (here < Number(from)) return [{ rule, sentence: below, both }];
    return here > Number(to) ? [{ rule, sentence: above, both }] : [];
  });
  // Both rules say nearly the same of one figure: it is said once, with the numbers of both.
  const together = out.length > 1 ? out.find(({ both }) => both !== null) : undefined;
  return [
    ...(over ? [{ rule: 'overHundred' as const, sentence: null }] : []),
    ...(together === undefined
      ? out.map(({ rule, sentence }) => ({ rule, sentence }))
      : [{ rule: together.rule, sentence: together.both }]),
  ];
}
