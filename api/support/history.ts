import { z } from 'zod';
import type { EventFacts } from '#domain/kernel/event-facts.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { RecordedEvent } from '#db/event-store/load.ts';
import { Role } from '#api/support/unions.ts';

const Unit = z.object({
  unit: z.string().nullable().describe('Null: nobody registered it'),
  name: z
    .string()
    .nullable()
    .describe('As the event names it, else as on its day; by its id where nobody registered it'),
});

const FactValue = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('number'), number: z.number() }),
    z.object({ kind: z.literal('count'), count: z.int() }),
    z.object({ kind: z.literal('percent'), percent: z.number().nullable() }),
    z.object({ kind: z.literal('day'), day: z.iso.date() }),
    z.object({ kind: z.literal('instant'), at: z.iso.datetime() }),
    z.object({ kind: z.literal('deadline'), at: z.iso.datetime().describe('Midnight is the end of the day before') }),
    z.object({ kind: z.literal('unit'), unit: Unit }),
    z.object({ kind: z.literal('units'), units: z.array(Unit) }),
    z.object({ kind: z.literal('word'), of: z.string(), code: z.string() }),
    z.object({ kind: z.literal('words'), of: z.string(), codes: z.array(z.string()) }),
    z.object({
      kind: z.literal('way'),
      way: z.enum(['late', 'again', 'kept', 'own', 'agrees', 'years', 'none', 'paper', 'noted']),
    }),
  ])
  .meta({ id: 'FactValue' });

export const eventShape = z
  .object({
    version: z.int(),
    position: z.int().describe('In the ledger'),
    // Open: a page that is older than the api still names an event it has not heard of.
    type: z.string(),
    at: z.iso.datetime().describe('Domain time: of a rehearsal its own'),
    recordedAt: z.iso.datetime(),
    actor: z.object({
      ...{ person: z.string(), role: Role, unit: z.string() },
      token: z
        .object({ id: z.string(), madeBy: z.string() })
        .optional()
        .describe(
          'A program did it by this token, which somebody else had made; left out = the person came in and did it',
        ),
    }),
    commandId: z.string(),
    correlation: z.string(),
    units: z.array(z.string()).nullable().describe('Whom it is about; null = the whole'),
    facts: z.array(z.object({ label: z.string(), value: FactValue })).describe('What a sentence about it says'),
    data: z.unknown(),
  })
  .meta({ id: 'HistoryEvent' });

/** An event as it is told: to the host (`only` null) whole, to a unit its own share, null when it is none of its business. */
export function toldOf<E>(
  told: EventFacts<E>,
  recorded: RecordedEvent,
  only: UnitId | null,
): z.output<typeof eventShape> | null {
  // Read from the aggregate's own stream, and upcast to today's shape when it was.
  const event = recorded as unknown as E;
  const concern = told.unitsIn(event);
  if (only !== null && concern.kind === 'host') return null;
  if (only !== null && concern.kind === 'units' && !concern.units.includes(only)) return null;
  const share = only === null ? event : told.shareOf(event, only);
  const units = concern.kind === 'units' ? (only === null ? [...concern.units] : [only]) : null;
  // `shareOf` answers the event it was given with less in its lists.
  const { version, position, type, occurredAt, recordedAt, actor, commandId, correlation, data } =
    share as unknown as RecordedEvent;
  const facts = told.facts(share).map(({ label, value }) => ({ label, value: wire(value) }));
  return { version, position, type, at: occurredAt, recordedAt, actor, commandId, correlation, units, facts, data };
}

/** A unit that the event names by its id alone, as it was called on the event's day: it may be there no more. */
export function withNames(state: OrganisationState, event: z.output<typeof eventShape>): z.output<typeof eventShape> {
  const day = vietnamDate(event.at as Instant);
  const named = (one: z.output<typeof Unit>): z.output<typeof Unit> =>
    one.unit === null || one.name !== null ? one : { ...one, name: nameOn(state, one.unit as UnitId, day) };
  const facts = event.facts.map(({ label, value }) => {
    if (value.kind === 'unit') return { label, value: { ...value, unit: named(value.unit) } };
    if (value.kind === 'units') return { label, value: { ...value, units: value.units.map(named) } };
    return { label, value };
  });
  return { ...event, facts };
}

function wire(value: ReturnType<EventFacts<unknown>['facts']>[number]['value']): z.output<typeof FactValue> {
  if (value.kind === 'units') return { ...value, units: [...value.units] };
  return value.kind === 'words' ? { ...value, codes: [...value.codes] } : value;
}
