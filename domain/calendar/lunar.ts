import { newMoonCountNear, newMoonDay, sunTwelfth } from '#domain/calendar/moon.ts';
import { addDays, type CivilDate, civilDate, epochDay, fromEpochDay } from '#domain/kernel/civil-date.ts';

/** The sun's twelfth that begins at the December solstice: the month that holds that moment is the eleventh. */
const solsticeTwelfth = 9;

/**
 * A day of the Vietnamese lunar calendar (UTC+7; Quyết định 121-CP of 08/08/1967) of the lunar year that begins in `year`.
 * Of two months of one number the first, which is the ordinary one.
 */
export function lunarDay(year: number, month: number, day: number): CivilDate {
  // The last two months of a lunar year stand after its own solstice.
  const [of, ordinary] = month >= 11 ? [year, month - 11] : [year - 1, month + 1];
  const eleventh = eleventhMonth(of);
  const months = eleventhMonth(of + 1) - eleventh;
  // Thirteen months between two solstices: the first one in which the sun enters no new twelfth has its predecessor's number.
  const leap = months === 13 ? leapAfter(eleventh) : null;
  const after = leap !== null && leap <= ordinary ? ordinary + 1 : ordinary;
  return addDays(fromEpochDay(newMoonDay(eleventh + after)), day - 1);
}

/** The count of the new moon whose month holds the December solstice of the year. */
function eleventhMonth(year: number): number {
  let day = epochDay(civilDate(`${year}-12-24`));
  while (sunTwelfth(day) === solsticeTwelfth) day -= 1;
  let count = newMoonCountNear(day) + 1;
  while (newMoonDay(count) > day) count -= 1;
  return count;
}

/** How many months after the eleventh the leap month stands. */
function leapAfter(eleventh: number): number {
  for (let after = 1; after < 13; after += 1) {
    const first = newMoonDay(eleventh + after);
    if (sunTwelfth(first) === sunTwelfth(newMoonDay(eleventh + after + 1))) return after;
  }
  throw new Error('thirteen months, and the sun enters a new twelfth in each');
}
