import type { Memory } from '#web/app/draft/memory.ts';
import type { Conference, Point } from '#web/screens/conference/model.ts';
import { type Called, expectedAt, sittingAt, thereAmong } from '#web/screens/conference/roll-model.ts';

/** As many as the api takes at one point. */
export const wholePresent = { least: 0, most: 999_999 };

/** The recorded list that one goes on with; `unnamed`: who sits there and is only counted. */
export interface RollBase {
  readonly version: number;
  readonly people: readonly Called[];
  readonly unnamed: number;
}

/** Version 0: nobody has called yet. */
export function baseOf(conference: Conference, point: Point): RollBase {
  const people = expectedAt(conference, point);
  const unnamed = Math.max(0, sittingAt(point) - thereAmong(people));
  return { version: point.rollCall?.version ?? 0, people, unnamed };
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
