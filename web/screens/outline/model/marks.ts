import type { Content } from '#web/screens/outline/model/content.ts';
import { type Difference, differences } from '#web/screens/outline/model/differences.ts';

export type Mark = Exclude<Difference['kind'], 'removed'>;

/** What is new, changed or moved in what is being written, by code. */
export interface Marks {
  readonly sections: ReadonlyMap<string, Mark>;
  readonly indicators: ReadonlyMap<string, Mark>;
  /** Every difference, what was taken out included. */
  readonly count: number;
}

export function marksOf(before: Content, after: Content): Marks {
  const found = differences(before, after);
  const of = (part: 'sections' | 'indicators'): ReadonlyMap<string, Mark> =>
    new Map(found.flatMap((one) => (one.part === part && one.kind !== 'removed' ? [[one.code, one.kind]] : [])));
  return { sections: of('sections'), indicators: of('indicators'), count: found.length };
}
