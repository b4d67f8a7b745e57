import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import { parseInstant } from '#domain/kernel/instant.ts';
import { upcast } from '#db/event-store/upcast.ts';
import { registry } from '#engine/registry.ts';

export interface RecordedStream {
  readonly kind: AggregateKind;
  readonly events: readonly { type: string; schemaVersion: number; occurredAt: string; data: unknown }[];
}

export const shapesFolder = fileURLToPath(new URL('../db/shapes/', import.meta.url));

/** `0.1.0`, …, as they stand there. */
export const recordedShapes = (): readonly string[] =>
  readdirSync(shapesFolder)
    .filter((name) => /^[\d.]+\.json$/.test(name))
    .map((name) => name.replace(/\.json$/, ''));

export const shapesOf = (release: string): readonly RecordedStream[] =>
  JSON.parse(readFileSync(`${shapesFolder}${release}.json`, 'utf8')) as readonly RecordedStream[];

/** Beside the events of a release: what they fold to, stream by stream. */
export const statesFile = (release: string): string => `${shapesFolder}${release}.states.json`;

/** Every stream of a database, as it was stored. */
export async function recordShapes(client: Client): Promise<readonly RecordedStream[]> {
  const { rows } = await client.query<{
    kind: AggregateKind;
    stream: string;
    type: string;
    schema_version: number;
    occurred_at: Date;
    data: string;
  }>(`select s.kind, e.stream, e.type, e.schema_version, e.occurred_at, e.data
      from events e join streams s using (stream) order by s.kind, e.stream, e.version`);
  const found = new Map<string, { kind: AggregateKind; events: RecordedStream['events'][number][] }>();
  for (const { kind, stream, type, schema_version: schemaVersion, occurred_at, data } of rows) {
    const of = found.get(stream) ?? { kind, events: [] };
    of.events.push({ type, schemaVersion, occurredAt: occurred_at.toISOString(), data: JSON.parse(data) });
    found.set(stream, of);
  }
  return [...found.values()];
}

/** What today's code makes of stored events, whole, as text that can be kept and compared: maps and sets as lists. */
export function foldedText({ kind, events }: RecordedStream): string {
  const { aggregate } = registry[kind];
  const state = events.reduce<unknown>((current, { type, schemaVersion, occurredAt, data }) => {
    const at = parseInstant(occurredAt);
    if (at === null) throw new Error(`not an instant: ${occurredAt}`);
    return aggregate.evolve(current, { type, data: upcast(type, schemaVersion, data) }, at);
  }, aggregate.initial);
  return JSON.stringify(state, plain, 1);
}

function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { map: [...value] };
  if (value instanceof Set) return { set: [...value] };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // The order in which fields were set is no part of a state.
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export const statesText = (streams: readonly RecordedStream[]): string =>
  `[\n${streams.map(foldedText).join(',\n')}\n]\n`;
