import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** How a line was when it was tried. */
export const lineResults = ['good', 'poor', 'failed'] as const;
export type LineResult = (typeof lineResults)[number];

export interface LineTrial {
  readonly on: CivilDate;
  /** `HH:mm`; null: not said. */
  readonly hour: string | null;
  /** Who tried it; empty: not said. */
  readonly by: string;
  readonly result: LineResult;
}

/** What a connection point says of itself before the day; empty: not said. */
export interface StatedReadiness {
  readonly point: string;
  /** Null: not tried yet. */
  readonly tried: LineTrial | null;
  /** Who is to be found there on the day. */
  readonly person: string;
  readonly phone: string;
  readonly room: string;
}

/** `since`: since when it is ready, or not; `version`: how often it was stated, the base of the next one. */
export interface Readiness extends StatedReadiness {
  readonly version: number;
  readonly since: Instant;
  readonly at: Instant;
  readonly by: string;
}

/** What a point needs to be ready: a line that was good, somebody who is there and can be rung, a room. */
export const readinessParts = ['line', 'person', 'phone', 'room'] as const;
export type ReadinessPart = (typeof readinessParts)[number];

export function lackingAt(said: Omit<StatedReadiness, 'point'> | undefined): readonly ReadinessPart[] {
  if (said === undefined) return readinessParts;
  return readinessParts.filter((part) => (part === 'line' ? said.tried?.result !== 'good' : said[part] === ''));
}

export function isReady(said: Omit<StatedReadiness, 'point'> | undefined): boolean {
  return lackingAt(said).length === 0;
}

/** In place of what the point said before; whoever was ready and still is has been so since then. */
export function withReadiness(all: readonly Readiness[], said: Omit<Readiness, 'since'>): readonly Readiness[] {
  const former = all.find(({ point }) => point === said.point);
  const others = all.filter((one) => one !== former);
  const since = former !== undefined && isReady(former) === isReady(said) ? former.since : said.at;
  return [...others, { ...said, since }];
}
