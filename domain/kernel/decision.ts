import type { Actor } from '#domain/kernel/actor.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { AggregateKind, CommandId, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { GivenNumbers } from '#domain/kernel/given-numbers.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';
import type { Letter } from '#domain/kernel/letter.ts';
import type { PriorAct } from '#domain/kernel/prior-act.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

export interface DomainEvent<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
}

export interface Command<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
}

/** What a decision may know beside state and command. `at` is domain time: the time of arrival, never the time of execution. */
export interface Given {
  readonly at: Instant;
  readonly actor: Actor;
  readonly commandId: CommandId;
  readonly calendar: WorkingCalendar;
  /** Who bears the numbers asked for; absent where none is given: a rehearsal, a look at what would follow. */
  readonly numbers?: GivenNumbers;
}

/** A stream that begins in the same transaction: a conclusion notice and its tasks stand or fall together. */
export interface Opening {
  readonly stream: StreamId;
  readonly kind: AggregateKind;
  readonly events: readonly DomainEvent<string, unknown>[];
}

/** Each accepted decision appends its events; `nothing` is "already so", an answer like any other. */
export type Decision<E, Code extends string = string> =
  | { readonly kind: 'accepted'; readonly events: readonly E[]; readonly opens?: readonly Opening[] }
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal<Code> };

export function accept<E>(events: readonly E[], opens?: readonly Opening[]): Decision<E, never> {
  return opens === undefined ? { kind: 'accepted', events } : { kind: 'accepted', events, opens };
}

export function nothing(reason: string): Decision<never, never> {
  return { kind: 'nothing', reason };
}

export function refuse<Code extends string>(
  code: Code,
  facts: Refusal['facts'] = {},
  liftedBy: Refusal['liftedBy'] = [],
  pointer?: string,
): Decision<never, Code> {
  const refusal = { code, liftedBy, facts };
  return { kind: 'refused', refusal: pointer === undefined ? refusal : { ...refusal, pointer } };
}

/** A command to another aggregate, written into its inbox in the same transaction. Its id is made from this one and `key`. */
export type OutgoingCommand<C extends Command<string, unknown> = Command<string, unknown>> = {
  readonly to: StreamId;
  readonly kind: AggregateKind;
  readonly key: string;
  /** In whose book it begins what is not there yet; left out: in the sender's. */
  readonly book?: LedgerId;
} & C;

/** The next moment at which time alone changes something. `key` names it for the logs. Domain time. */
export interface DueMoment {
  readonly key: string;
  readonly at: Instant;
}

/**
 * One aggregate, as the engine sees it. All pure. `S` is a union on `status` whose first member is `{status: 'none'}`.
 * After each appended event the engine asks `letters`, `commands` and `documents` with the state after that event.
 */
export interface Aggregate<S, C extends Command<string, unknown>, E extends DomainEvent<string, unknown>> {
  readonly kind: AggregateKind;
  readonly initial: S;
  decide(state: S, command: C, given: Given): Decision<E>;
  /** What somebody did earlier that this refusal stands on; null = nothing anybody did, or nothing that has a name and an hour. */
  priorAct(state: S, command: C, refusal: Refusal): PriorAct | null;
  evolve(state: S, event: E, at: Instant): S;
  /** What has become due by `now`, at once and in order; empty when nothing has. */
  advance(state: S, now: Instant): readonly E[];
  nextDue(state: S): DueMoment | null;
  /** A rehearsal's clock, or null. The command that opens the aggregate carries it in `data.clock`. */
  clock(state: S): Clock | null;
  letters(state: S, event: E): readonly Letter[];
  /**
   * Events of time whose letters wait until the commands that came meanwhile are carried out: after an hour without an engine a
   * letter states the present. Of these `letters` is asked with a later state, and names only whom it still concerns.
   */
  readonly settles?: readonly E['type'][];
  commands(state: S, event: E): readonly OutgoingCommand[];
  documents(state: S, event: E): readonly DocumentRequest[];
  /** True when no command and no time will change it again: its workflow ends. */
  ended(state: S): boolean;
}
