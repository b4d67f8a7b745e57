import type { Branded } from '#domain/kernel/brand.ts';

/** UTC, always `YYYY-MM-DDTHH:mm:ss.sssZ`, so that text order is time order. */
export type Instant = Branded<string, 'Instant'>;

export function instantFromMillis(millis: number): Instant {
  return new Date(millis).toISOString() as Instant;
}

export function millisOf(instant: Instant): number {
  return Date.parse(instant);
}

/** Any ISO text with an offset or Z; null when it is not one. A time without an offset is refused: it names no instant. */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const millis = Date.parse(text);
  return Number.isNaN(millis) ? null : instantFromMillis(millis);
}
