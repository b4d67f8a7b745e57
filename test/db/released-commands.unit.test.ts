import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, CommandId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { upcast } from '#db/event-store/upcast.ts';
import { upcastCommand } from '#db/inbox/upcast-command.ts';
import { registry } from '#engine/registry.ts';
import { unpacked } from '#test/release/dump.ts';
import { dumpedReleases, dumpFile } from '#test/release/releases.ts';

/** What the tests need of the rows that a release left behind. */
const Kind = z.string().transform((kind) => kind as AggregateKind);
const Moment = z.string().transform((text) => new Date(text).toISOString() as Instant);
const CommandRow = z.object({
  command_id: z.string(),
  stream: z.string(),
  kind: Kind,
  type: z.string(),
  schema_version: z.int().default(1),
  data: z.unknown(),
  actor: z.looseObject({ person: z.string(), role: z.string(), unit: z.string() }),
  outcome: z.object({ kind: z.string() }).nullable(),
});
const EventRow = z.object({
  stream: z.string(),
  version: z.int(),
  type: z.string(),
  schema_version: z.int(),
  occurred_at: Moment,
  command_id: z.string(),
  data: z.string(),
});

type StoredEvent = z.output<typeof EventRow>;

function rowsOf<T extends z.ZodType>(release: string, table: string, shape: T): readonly z.output<T>[] {
  return unpacked(readFileSync(dumpFile(release)))
    .rows.filter(([name]) => name === table)
    .map(([, row]) => shape.parse(JSON.parse(row)));
}

/** One of each type, the first that was accepted. */
function examplesOf(release: string) {
  const accepted = rowsOf(release, 'inbox', CommandRow).filter(({ outcome }) => outcome?.kind === 'accepted');
  return [...new Map(accepted.reverse().map((command) => [`${command.kind}.${command.type}`, command])).entries()];
}

describe.each(dumpedReleases())('a command that release %s took in', (release) => {
  const events = [...rowsOf(release, 'events', EventRow)].sort((a, b) => a.version - b.version);

  it.each(examplesOf(release))('is decided today as it was then: %s', (_name, command) => {
    const stream = events.filter((event) => event.stream === command.stream);
    const own = stream.filter(({ command_id }) => command_id === command.command_id);
    const before = stream.filter(({ version }) => version < (own[0]?.version ?? Infinity));
    const { aggregate } = registry[command.kind];
    const state = before.reduce<unknown>(
      (folded, event) => aggregate.evolve(folded, today(event), event.occurred_at),
      aggregate.initial,
    );
    const data = upcastCommand({ ...command, schemaVersion: command.schema_version });
    const decision = aggregate.decide(
      state,
      { type: command.type, data },
      {
        at: own[0]?.occurred_at ?? ('2020-06-05T01:00:00.000Z' as Instant),
        actor: command.actor as unknown as Actor,
        commandId: command.command_id as CommandId,
        calendar: defaultCalendar,
      },
    );
    expect(decision).toMatchObject({ kind: 'accepted' });
    if (decision.kind !== 'accepted') return;
    // A newer program may say more in an event; nothing that was said then is lost or said otherwise.
    expect(
      decision.events.map(({ type, data: said }) => ({ type, data: JSON.parse(JSON.stringify(said)) as unknown })),
    ).toMatchObject(own.slice(0, decision.events.length).map((event) => today(event)));
  });
});

function today({ type, schema_version, data }: StoredEvent): { type: string; data: unknown } {
  return { type, data: upcast(type, schema_version, JSON.parse(data)) };
}
