import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import { upcast } from '#db/event-store/upcast.ts';
import { registry } from '#engine/registry.ts';
import { instant } from '#test/support/given.ts';

interface RecordedStream {
  readonly kind: AggregateKind;
  readonly events: readonly { type: string; schemaVersion: number; occurredAt: string; data: unknown }[];
}

const folder = fileURLToPath(new URL('./shapes/', import.meta.url));
const releases = readdirSync(folder).map((name): [string, readonly RecordedStream[]] => [
  name,
  JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as readonly RecordedStream[],
]);

/** A release's events as it stored them; such a file is never changed, and each release adds one. */
describe.each(releases)('the events of release %s', (_name, streams) => {
  it.each(streams.map((stream, index) => [`${stream.kind} ${String(index)}`, stream] as const))(
    'are read today: %s',
    (_title, { kind, events }) => {
      const { aggregate } = registry[kind];
      const state = events.reduce<unknown>((current, { type, schemaVersion, occurredAt, data }) => {
        return aggregate.evolve(current, { type, data: upcast(type, schemaVersion, data) }, instant(occurredAt));
      }, aggregate.initial);
      expect(state).toMatchObject({ status: expect.not.stringMatching(/^none$/) as string });
    },
  );
});
