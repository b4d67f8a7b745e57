import type { Memory } from '#web/app/draft/memory.ts';
import type { Called } from '#web/screens/conference/roll-model.ts';

/** The recorded list that one goes on with; `unnamed`: who sits there and is only counted. */
export interface RollBase {
  readonly version: number;
  readonly people: readonly Called[];
  readonly unnamed: number;
}

/** A roll that is being called and has not arrived: half of it, or all of it while the line is down. */
export interface KeptRoll {
  readonly base: RollBase;
  readonly people: readonly Called[];
  readonly total: string | null;
  /** It was sent and nobody answered: it goes again by itself, joined with whatever has come since. */
  readonly waiting: boolean;
}

export function keptRoll(memory: Memory): KeptRoll | null {
  const text = memory.read();
  // Written by `keepRoll` alone.
  return text === null ? null : (JSON.parse(text) as KeptRoll);
}

export function keepRoll(memory: Memory, roll: KeptRoll | null): void {
  memory.write(roll === null ? null : JSON.stringify(roll));
}

export function rollPlace(conference: string, point: string): string {
  return `roll.${conference}.${point}`;
}
