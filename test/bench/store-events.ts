import { type Instant } from '#domain/kernel/instant.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import type { AggregateKind, StreamId } from '#domain/kernel/ids.ts';
import type { NewEvent } from '#db/event-store/append.ts';
import { recordedShapes, shapesOf } from '#test/release/shapes.ts';

export interface StoreEvents {
  readonly events: readonly NewEvent[];
  readonly streams: ReadonlyMap<StreamId, AggregateKind>;
}

const kinds: ReadonlySet<AggregateKind> = new Set(['reviewCycle', 'conference', 'followUpTask']);
const actor = { person: 'Nguyễn Thị Coi', role: 'coordinator', unit: 'bench', account: 'bench' } as NewEvent['actor'];

/** The events of a published case as the newest release recorded them, so many times under names of their own. */
export function storeEvents(copies: number): StoreEvents {
  const newest = recordedShapes().at(-1);
  const lived = newest === undefined ? [] : shapesOf(newest).filter(({ kind }) => kinds.has(kind));
  const streams = new Map<StreamId, AggregateKind>();
  const events: NewEvent[] = [];
  for (let copy = 0; copy < copies; copy += 1)
    lived.forEach(({ kind, events: told }, index) => {
      const stream = streamOf(kind, `bench-${String(copy)}-${String(index)}`);
      streams.set(stream, kind);
      told.forEach(({ type, data, occurredAt }, at) => {
        const commandId = `${stream}/${String(at + 1)}`;
        const when = { occurredAt: occurredAt as Instant, actor, commandId, correlation: 'bench' };
        events.push({ stream, version: at + 1, type, data, ...when });
      });
    });
  return { events, streams };
}
