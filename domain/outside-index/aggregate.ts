import type { Aggregate } from '#domain/kernel/decision.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { PriorAct } from '#domain/kernel/prior-act.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import { withoutProcess } from '#domain/kernel/without-process.ts';
import type { OutsideIndexCommand } from '#domain/outside-index/commands.ts';
import { decide } from '#domain/outside-index/decide.ts';
import type { OutsideIndexEvent } from '#domain/outside-index/events.ts';
import { evolve } from '#domain/outside-index/evolve.ts';
import type { OutsideIndexState } from '#domain/outside-index/state.ts';

/** All indices of a host stand in one stream: they are few, and each is held against its own other years. */
export function outsideIndexStream(host: UnitId): StreamId {
  return streamOf('outsideIndex', host);
}

/** In the host's book, without a process: nothing in it happens by time alone. */
export const outsideIndex: Aggregate<OutsideIndexState, OutsideIndexCommand, OutsideIndexEvent> = {
  kind: 'outsideIndex',
  initial: { status: 'none' },
  decide,
  priorAct: (_state, { data }, { code }): PriorAct | null =>
    code === 'index-recorded-already' || code === 'index-measured-otherwise'
      ? { types: ['OutsideIndexRecorded'], about: { id: data.code, in: ['code'] } }
      : null,
  evolve,
  ...withoutProcess,
};
