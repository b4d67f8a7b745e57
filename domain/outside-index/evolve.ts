import { unreachable } from '#domain/kernel/never.ts';
import type { OutsideIndexEvent } from '#domain/outside-index/events.ts';
import { indexKey } from '#domain/outside-index/outside-index.ts';
import type { KeptIndex, OutsideIndexState } from '#domain/outside-index/state.ts';

export function evolve(state: OutsideIndexState, event: OutsideIndexEvent): OutsideIndexState {
  if (event.type === 'OutsideIndexRecorded') {
    const { host, ...index } = event.data;
    const indices = state.status === 'kept' ? state.indices : new Map<string, KeptIndex>();
    // Entered anew after it was withdrawn, it begins anew.
    return { status: 'kept', host, indices: withOne(indices, { ...index, corrections: 0, withdrawn: false }) };
  }
  if (state.status === 'none') return state;
  const known = state.indices.get(indexKey(event.data));
  if (known === undefined) return state;
  switch (event.type) {
    case 'OutsideIndexCorrected': {
      const { states, source, publishedOn } = event.data;
      const put = { ...known, states, source, publishedOn, corrections: known.corrections + 1 };
      return { ...state, indices: withOne(state.indices, put) };
    }
    case 'OutsideIndexWithdrawn':
      return { ...state, indices: withOne(state.indices, { ...known, withdrawn: true }) };
    default:
      return unreachable(event);
  }
}

function withOne(indices: ReadonlyMap<string, KeptIndex>, index: KeptIndex): ReadonlyMap<string, KeptIndex> {
  return new Map(indices).set(indexKey(index), index);
}
