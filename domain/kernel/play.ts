import type { Decision, Given } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

/** An event and the state after it: what letters are written by. */
export interface PlayedStep<S, E> {
  readonly event: E;
  readonly state: S;
}

interface Happened<S, E> {
  /** After the last one. */
  readonly state: S;
  readonly steps: readonly PlayedStep<S, E>[];
}

export type PlayedOut<S, E, Code extends string = string> =
  | ({ readonly kind: 'played' } & Happened<S, E>)
  | { readonly kind: 'refused'; readonly refusal: Refusal<Code> };

interface Evolves<S, E> {
  evolve(state: S, event: E, at: Instant): S;
}

interface Rules<S, C, E, Code extends string> extends Evolves<S, E> {
  decide(state: S, command: C, given: Given): Decision<E, Code>;
}

/** Where these commands would lead, one upon the other, or the first "no" among them: by the aggregate's own code, storing nothing. */
export function playOut<S, C, E, Code extends string>(
  rules: Rules<S, C, E, Code>,
  before: S,
  commands: readonly NoInfer<C>[],
  given: Given,
): PlayedOut<S, E, Code> {
  const steps: PlayedStep<S, E>[] = [];
  let state = before;
  for (const command of commands) {
    const decision = rules.decide(state, command, given);
    if (decision.kind === 'refused') return decision;
    const next = happen(rules, state, decision.kind === 'accepted' ? decision.events : [], given.at);
    state = next.state;
    steps.push(...next.steps);
  }
  return { kind: 'played', state, steps };
}

export function happen<S, E>(rules: Evolves<S, E>, before: S, events: readonly E[], at: Instant): Happened<S, E> {
  let state = before;
  const steps = events.map((event) => {
    state = rules.evolve(state, event, at);
    return { event, state };
  });
  return { state, steps };
}

interface Passes<S, E> extends Evolves<S, E> {
  advance(state: S, now: Instant): readonly E[];
  nextDue(state: S): { readonly at: Instant } | null;
}

interface Moment<S, E> {
  readonly at: Instant;
  readonly steps: readonly PlayedStep<S, E>[];
}

/** More moments than any ladder has: a fault in the ladder must not keep a request for ever. */
const mostMoments = 2000;

/** What happens if nobody does anything any more: moment after moment, until none is due. */
export function timePasses<S, E>(rules: Passes<S, E>, before: S): readonly Moment<S, E>[] {
  const moments: Moment<S, E>[] = [];
  let state = before;
  while (moments.length < mostMoments) {
    const due = rules.nextDue(state);
    const events = due === null ? [] : rules.advance(state, due.at);
    if (due === null || events.length === 0) break;
    const next = happen(rules, state, events, due.at);
    moments.push({ at: due.at, steps: next.steps });
    state = next.state;
  }
  return moments;
}
