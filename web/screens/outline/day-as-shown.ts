import { day } from '#web/kit/format.ts';

/** A line may hold a day that is none, as it was typed, until it is mended. */
export function dayAsShown(held: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(held) ? day(held) : held;
}
