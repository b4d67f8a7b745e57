import { percentOf } from '#domain/consolidation/decimal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Answered, isComplete, noPlaces, type Places } from '#domain/report-rates/places.ts';
import { isJudged, type Punctuality, punctualities } from '#domain/report-rates/punctuality.ts';

/** One unit in one cycle, as far as rates care. */
export interface RatedUnit {
  readonly unit: UnitId;
  readonly punctuality: Punctuality;
  readonly accepted: boolean;
  /** How often it handed in. A return is no lateness of the first time: it is counted here. */
  readonly rounds: number;
  /** Its report came back to it at least once. */
  readonly sentBack: boolean;
  readonly places: Places;
}

/** Each unit is in exactly one of the seven classes; what follows is of those that are judged. */
export interface RateCounts extends Readonly<Record<Punctuality, number>> {
  readonly units: number;
  /** On time, late and not handed in together: what both rates are of. */
  readonly judged: number;
  /** Handed in with everything that must be answered. */
  readonly complete: number;
  readonly accepted: number;
  readonly rounds: number;
  readonly sentBack: number;
  readonly required: Answered;
  readonly all: Answered;
}

const none: Readonly<Record<Punctuality, number>> = {
  ...{ onTime: 0, late: 0, notHandedIn: 0 },
  ...{ notDue: 0, exempted: 0, suspended: 0, ended: 0 },
};

export const noCounts: RateCounts = {
  ...none,
  ...{ units: 0, judged: 0, complete: 0, accepted: 0, rounds: 0, sentBack: 0 },
  ...{ required: noPlaces, all: noPlaces },
};

export function countsOf(units: readonly RatedUnit[]): RateCounts {
  return sumOfCounts(units.map(countsOfOne));
}

export function countsOfOne({ punctuality, accepted, rounds, sentBack, places }: RatedUnit): RateCounts {
  const counted = { ...noCounts, units: 1, [punctuality]: 1 };
  if (!isJudged(punctuality)) return counted;
  return {
    ...counted,
    judged: 1,
    complete: rounds > 0 && isComplete(places) ? 1 : 0,
    accepted: accepted ? 1 : 0,
    rounds,
    sentBack: sentBack ? 1 : 0,
    ...places,
  };
}

export function sumOfCounts(all: readonly RateCounts[]): RateCounts {
  const sum = (of: (one: RateCounts) => number): number => all.reduce((so, one) => so + of(one), 0);
  const places = (of: (one: RateCounts) => Answered): Answered => ({
    asked: sum((one) => of(one).asked),
    given: sum((one) => of(one).given),
    none: sum((one) => of(one).none),
  });
  const classes = { ...none };
  for (const each of punctualities) classes[each] = sum((one) => one[each]);
  return {
    ...classes,
    units: sum(({ units }) => units),
    judged: sum(({ judged }) => judged),
    complete: sum(({ complete }) => complete),
    accepted: sum(({ accepted }) => accepted),
    rounds: sum(({ rounds }) => rounds),
    sentBack: sum(({ sentBack }) => sentBack),
    required: places(({ required }) => required),
    all: places(({ all: of }) => of),
  };
}

/** With one digit, half up. Null where there is nothing to be a part of: that is no 0 %. */
export function rateOf(part: number, whole: number): string | null {
  return percentOf(String(part), String(whole), 1);
}

export function answered({ given, none: said }: Answered): number {
  return given + said;
}
