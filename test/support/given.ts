import { expect } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Aggregate, Command, Decision, DomainEvent, Given } from '#domain/kernel/decision.ts';
import type { CommandId } from '#domain/kernel/ids.ts';
import { type Instant, parseInstant } from '#domain/kernel/instant.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new Error(`not an instant: ${text}`);
  return parsed;
}

type AnyCommand = Command<string, unknown>;
type AnyEvent = DomainEvent<string, unknown>;

/** `given(aggregate, calendar)(event, …).when(command, {at, actor}).then(event, …)` or `.refused(code)`. */
export function given<S, C extends AnyCommand, E extends AnyEvent>(
  aggregate: Aggregate<S, C, E>,
  calendar: WorkingCalendar,
) {
  return (...past: readonly (readonly [at: string, event: E])[]) => {
    const state = past.reduce((s, [at, event]) => aggregate.evolve(s, event, instant(at)), aggregate.initial);
    return {
      state,
      when(command: C, by: { readonly at: string; readonly actor: Actor; readonly commandId?: string }) {
        const facts: Given = {
          at: instant(by.at),
          actor: by.actor,
          commandId: (by.commandId ?? 'c-1') as CommandId,
          calendar,
        };
        return outcome(aggregate.decide(state, command, facts));
      },
      dueBy(now: string): readonly E[] {
        return aggregate.advance(state, instant(now));
      },
    };
  };
}

function outcome<E>(decision: Decision<E>) {
  return {
    decision,
    then(...events: readonly E[]): void {
      expect(decision).toEqual({ kind: 'accepted', events, ...('opens' in decision ? { opens: decision.opens } : {}) });
    },
    refused(code: string): void {
      expect(decision).toMatchObject({ kind: 'refused', refusal: { code } });
    },
    nothing(): void {
      expect(decision.kind).toBe('nothing');
    },
  };
}
