import { countsOf, type RateCounts, type RatedUnit } from '#domain/report-rates/counts.ts';

/** Of fewer nobody is told together: who was late among four is soon guessed, and is the host's knowledge. */
export const fewestTold = 5;

interface Told {
  readonly whole: RateCounts | null;
  readonly level: RateCounts | null;
}

/** What a unit is told of the others: its own level and the whole, each only if neither it nor the rest of it is a few. */
export function toldToUnit<U extends RatedUnit>(units: readonly U[], isOfLevel: (unit: U) => boolean): Told {
  const level = units.filter(isOfLevel);
  const rest = units.length - level.length;
  return {
    level: level.length < fewestTold ? null : countsOf(level),
    whole:
      units.length < fewestTold || (level.length >= fewestTold && rest > 0 && rest < fewestTold)
        ? null
        : countsOf(units),
  };
}
