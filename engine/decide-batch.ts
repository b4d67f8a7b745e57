import { type Actor, recordedActor, systemActor } from '#domain/kernel/actor.ts';
import type { GivenNumbers } from '#domain/kernel/given-numbers.ts';
import { domainTime } from '#domain/kernel/clock.ts';
import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { isPriorAct, type PriorAct } from '#domain/kernel/prior-act.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { NewEvent } from '#db/event-store/append.ts';
import type { OwedMessage } from '#db/inbox/send-messages.ts';
import type { WaitingCommand } from '#db/inbox/waiting.ts';
import type { OwedDocument } from '#db/outbox/queue-documents.ts';
import type { OwedLetter } from '#db/outbox/queue-letters.ts';
import type { OutcomeFacts, AppendedEvent, Outcome } from '#db/schema.ts';
import type { AnyAggregate, AnyEvent, Registry } from '#engine/ports.ts';
import type { CachedState } from '#engine/state-cache.ts';

/** One stream during a pass: its state as it grows. */
export interface Growth {
  readonly stream: StreamId;
  readonly aggregate: AnyAggregate;
  /** Its state when the pass began. */
  readonly before: unknown;
  state: unknown;
  version: number;
  readonly events: NewEvent[];
}

export interface Decided {
  readonly receipt: number;
  readonly outcome: Outcome;
  /** An act of an earlier pass that the refusal stands on: still to be read from the store. */
  readonly earlier?: PriorAct;
}

export interface PassResult {
  readonly own: Growth;
  /** Streams that begin in this pass. */
  readonly opened: readonly Growth[];
  readonly outcomes: readonly Decided[];
  readonly letters: readonly OwedLetter[];
  readonly documents: readonly OwedDocument[];
  readonly messages: readonly OwedMessage[];
}

export interface PassInput {
  readonly stream: StreamId;
  readonly aggregate: AnyAggregate;
  readonly start: CachedState;
  readonly commands: readonly WaitingCommand[];
  /** Real time up to which what has become due is applied. */
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly registry: Registry;
  /** Absent: no command of the batch asks for a number, or it is a rehearsal. */
  readonly numbers?: GivenNumbers | undefined;
}

interface Cause {
  readonly at: Instant;
  readonly actor: Actor;
  readonly commandId: CommandId;
  readonly correlation: string;
}

/**
 * The pure middle of a drain: every waiting command in order, and before each one what time alone had brought about by
 * its arrival. So a report that arrived before a reminder's hour is never reminded, however late it is carried out.
 */
export function decideBatch(input: PassInput): PassResult {
  const own: Growth = {
    stream: input.stream,
    aggregate: input.aggregate,
    before: input.start.state,
    state: input.start.state,
    version: input.start.version,
    events: [],
  };
  const result = {
    own,
    opened: [] as Growth[],
    outcomes: [] as Decided[],
    letters: [] as OwedLetter[],
    documents: [] as OwedDocument[],
    messages: [] as OwedMessage[],
  };

  /** Of the aggregate's own, in their order: time brings nothing about elsewhere. */
  const settling: { readonly event: AnyEvent; readonly at: Instant }[] = [];
  const owe = (growth: Growth, event: AnyEvent, at: Instant): void => {
    for (const letter of growth.aggregate.letters(growth.state, event))
      result.letters.push({ stream: growth.stream, at, letter });
  };

  const append = (growth: Growth, event: AnyEvent, cause: Cause): AppendedEvent => {
    growth.version += 1;
    growth.state = growth.aggregate.evolve(growth.state, event, cause.at);
    growth.events.push({
      stream: growth.stream,
      version: growth.version,
      type: event.type,
      data: event.data,
      occurredAt: cause.at,
      actor: recordedActor(cause.actor),
      commandId: cause.commandId,
      correlation: cause.correlation,
    });
    if (growth.aggregate.settles?.includes(event.type) === true) settling.push({ event, at: cause.at });
    else owe(growth, event, cause.at);
    for (const request of growth.aggregate.documents(growth.state, event))
      result.documents.push({ stream: growth.stream, request });
    for (const message of growth.aggregate.commands(growth.state, event)) {
      result.messages.push({ from: cause.commandId, correlation: cause.correlation, message });
    }
    return { type: event.type, stream: growth.stream, version: growth.version };
  };

  const advanceTo = (real: Instant): void => {
    const at = domainTime(own.aggregate.clock(own.state), real);
    for (;;) {
      const due = own.aggregate.advance(own.state, at);
      if (due.length === 0) return;
      const commandId = `time/${own.stream}/${String(own.version + 1)}` as CommandId;
      for (const event of due) append(own, event, { at, actor: systemActor, commandId, correlation: commandId });
    }
  };

  /** Who and when: of an act in this very pass from its events, else for the store to say. */
  const refused = (command: WaitingCommand, refusal: Refusal): Omit<Decided, 'receipt'> => {
    const act = own.aggregate.priorAct(own.state, command, refusal);
    if (act === null) return { outcome: { kind: 'refused', refusal } };
    const event = own.events.findLast((one) => isPriorAct(act, one));
    if (event === undefined) return { outcome: { kind: 'refused', refusal }, earlier: act };
    return { outcome: { kind: 'refused', refusal: acted(refusal, event) } };
  };

  const carryOut = (command: WaitingCommand): Omit<Decided, 'receipt'> => {
    advanceTo(command.arrivedAt);
    const clock = own.aggregate.clock(own.state) ?? clockIn(command);
    const cause: Cause = {
      at: domainTime(clock, command.arrivedAt),
      actor: command.actor,
      commandId: command.commandId,
      correlation: command.correlation,
    };
    const decision = own.aggregate.decide(own.state, command, {
      ...{ ...cause, calendar: input.calendar },
      ...(input.numbers === undefined ? {} : { numbers: input.numbers }),
    });
    if (decision.kind === 'refused') return refused(command, decision.refusal);
    if (decision.kind === 'nothing') return { outcome: decision };
    const appended = decision.events.map((event) => append(own, event, cause));
    for (const opening of decision.opens ?? []) {
      const aggregate = input.registry[opening.kind].aggregate;
      const { initial } = aggregate;
      const growth: Growth = {
        stream: opening.stream,
        aggregate,
        before: initial,
        state: initial,
        version: 0,
        events: [],
      };
      result.opened.push(growth);
      for (const event of opening.events) appended.push(append(growth, event, cause));
    }
    return { outcome: { kind: 'accepted', events: appended, answer: scalarFacts(decision.events) } };
  };

  for (const command of input.commands) result.outcomes.push({ receipt: command.receipt, ...carryOut(command) });

  advanceTo(input.now);
  for (const { event, at } of settling) owe(own, event, at);
  return result;
}

/** A refusal with the act it stands on. The engine is nobody: what time or another aggregate brought about has an hour only. */
export function acted(
  refusal: Refusal,
  { actor, occurredAt }: { readonly actor: Actor; readonly occurredAt: Instant },
): Refusal {
  const by = actor.role === 'system' ? {} : { by: actor.person };
  return { ...refusal, facts: { ...refusal.facts, ...by, at: occurredAt } };
}

/** The command that opens a rehearsal brings its clock; it has no state to read it from yet. */
function clockIn(command: WaitingCommand): ReturnType<AnyAggregate['clock']> {
  const data = command.data;
  if (typeof data !== 'object' || data === null || !('clock' in data)) return null;
  return data.clock as ReturnType<AnyAggregate['clock']>;
}

function scalarFacts(events: readonly AnyEvent[]): OutcomeFacts {
  const facts: Record<string, string | number | boolean | null> = {};
  for (const event of events) {
    if (typeof event.data !== 'object' || event.data === null) continue;
    for (const [key, value] of Object.entries(event.data as Readonly<Record<string, unknown>>)) {
      if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        facts[key] = value;
    }
  }
  return facts;
}
