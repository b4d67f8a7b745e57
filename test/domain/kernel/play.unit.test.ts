import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { accept, type Decision, type DomainEvent, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import type { CommandId } from '#domain/kernel/ids.ts';
import { playOut } from '#domain/kernel/play.ts';
import { instant } from '#test/support/given.ts';

const given: Given = {
  ...{ at: instant('2026-06-01T01:00:00.000Z'), actor: systemActor },
  ...{ commandId: 'c' as CommandId, calendar: defaultCalendar },
};

type Added = DomainEvent<'Added', { readonly count: number }>;

/** Counts to ten and no further; adding nothing is nothing. */
const counter = {
  decide(state: number, count: number): Decision<Added> {
    if (count === 0) return nothing('already-so');
    return state + count > 10 ? refuse('too-many', { state }) : accept([{ type: 'Added', data: { count } }]);
  },
  evolve: (state: number, { data }: Added) => state + data.count,
};

describe('playing commands', () => {
  it('decides each upon what those before it changed, and tells the state after every event', () => {
    const played = playOut(counter, 1, [2, 0, 3], given);
    expect(played).toMatchObject({ kind: 'played', state: 6, steps: [{ state: 3 }, { state: 6 }] });
  });

  it('ends at the first refusal, by what was so at that moment', () => {
    expect(playOut(counter, 1, [6, 4, 1], given)).toMatchObject({
      kind: 'refused',
      refusal: { code: 'too-many', facts: { state: 7 } },
    });
  });
});
