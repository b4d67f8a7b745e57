import type { UnitId } from '#domain/kernel/ids.ts';
import type { OutsideIndex } from '#domain/outside-index/outside-index.ts';

/** `corrections`: how often it was put right. One that was withdrawn stays, so that its row can say so. */
export interface KeptIndex extends OutsideIndex {
  readonly corrections: number;
  readonly withdrawn: boolean;
}

/** All of one host, by `indexKey`. */
export type OutsideIndexState =
  | { readonly status: 'none' }
  | { readonly status: 'kept'; readonly host: UnitId; readonly indices: ReadonlyMap<string, KeptIndex> };
