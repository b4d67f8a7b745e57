import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { decide } from '#domain/conference/decide.ts';
import { evolve } from '#domain/conference/evolve.ts';
import { letters as lettersOn } from '#domain/conference/letters.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import type { Given } from '#domain/kernel/decision.ts';
import { playOut } from '#domain/kernel/play.ts';
import type { ConferenceLetter } from '#domain/conference/letter-templates.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

/** What a command would come to: where it leads and every letter of it, or the "no" it would meet. */
export interface Played {
  readonly state: ConferenceState;
  readonly letters: readonly ConferenceLetter[];
  readonly obstacle: Refusal | null;
  readonly events: readonly ConferenceEvent[];
}

/** By the aggregate's own code, storing nothing. */
export function play(state: ConferenceState, command: ConferenceCommand, given: Given): Played {
  const played = playOut({ decide, evolve }, state, [command], given);
  if (played.kind === 'refused') return { state, letters: [], events: [], obstacle: played.refusal };
  const letters = played.steps.flatMap((step) => lettersOn(step.state, step.event));
  const events = played.steps.map(({ event }) => event);
  return { state: played.state, letters, events, obstacle: null };
}
