/** Days as astronomers count them (Julian days), at the meridian of Việt Nam's civil time. */

/** The day number of 01/01/1970, counted so that a whole number is a noon. */
const noonOfEpochDay0 = 2_440_588;
const vietnamHours = 7;
/** Clocks of the earth run behind the moon's by about so much in this century (seconds). */
const clockSeconds = 70;

const synodicMonth = 29.530_588_861;
const firstNewMoon = 2_451_550.097_66;
const degrees = Math.PI / 180;

/**
 * The epoch day, in Việt Nam, of a new moon; `count` 0 is that of 06/01/2000. J. Meeus, Astronomical Algorithms, 2nd ed., ch. 49,
 * without the terms of the planets: right to about a minute.
 */
export function newMoonDay(count: number): number {
  const t = count / 1236.85;
  const e = 1 - 0.002_516 * t - 0.000_007_4 * t * t;
  const sun = 2.5534 + 29.105_356_7 * count - 0.000_001_4 * t * t;
  const moon = 201.5643 + 385.816_935_28 * count + 0.010_758_2 * t * t + 0.000_012_38 * t ** 3;
  const node = 160.7108 + 390.670_502_84 * count - 0.001_611_8 * t * t - 0.000_002_27 * t ** 3;
  const ascending = 124.7746 - 1.563_755_88 * count + 0.002_067_2 * t * t;
  const mean = firstNewMoon + synodicMonth * count + 0.000_154_37 * t * t - 0.000_000_15 * t ** 3;
  let correction = -0.000_17 * sine(ascending);
  for (const [size, ofE, ofSun, ofMoon, ofNode] of periodic) {
    correction += size * e ** ofE * sine(ofSun * sun + ofMoon * moon + ofNode * node);
  }
  return epochDayInVietnam(mean + correction - clockSeconds / 86_400);
}

/** How many new moons after that of 06/01/2000 the one nearest before the day is, give or take one. */
export function newMoonCountNear(epochDay: number): number {
  return Math.floor((epochDay + noonOfEpochDay0 - firstNewMoon) / synodicMonth);
}

/**
 * Which twelfth of its way the sun has entered when the day begins in Việt Nam: 0 from the March equinox, 9 from the December
 * solstice. Meeus, ch. 25, low accuracy: right to 0.01°, a quarter of an hour.
 */
export function sunTwelfth(epochDay: number): number {
  const midnight = epochDay + noonOfEpochDay0 - 0.5 - vietnamHours / 24 + clockSeconds / 86_400;
  const t = (midnight - 2_451_545) / 36_525;
  const anomaly = 357.529_11 + 35_999.050_29 * t - 0.000_153_7 * t * t;
  const centre =
    (1.914_602 - 0.004_817 * t) * sine(anomaly) +
    (0.019_993 - 0.000_101 * t) * sine(2 * anomaly) +
    0.000_289 * sine(3 * anomaly);
  const mean = 280.466_46 + 36_000.769_83 * t + 0.000_303_2 * t * t;
  const apparent = mean + centre - 0.005_69 - 0.004_78 * sine(125.04 - 1934.136 * t);
  return Math.floor((((apparent % 360) + 360) % 360) / 30);
}

function epochDayInVietnam(julianDay: number): number {
  return Math.floor(julianDay + 0.5 + vietnamHours / 24) - noonOfEpochDay0;
}

function sine(ofDegrees: number): number {
  return Math.sin(ofDegrees * degrees);
}

/** Size in days; power of the orbit's eccentricity; multiples of the sun's and the moon's anomaly and the moon's latitude. */
const periodic: readonly (readonly [size: number, ofE: number, ofSun: number, ofMoon: number, ofNode: number])[] = [
  [-0.4072, 0, 0, 1, 0],
  [0.172_41, 1, 1, 0, 0],
  [0.016_08, 0, 0, 2, 0],
  [0.010_39, 0, 0, 0, 2],
  [0.007_39, 1, -1, 1, 0],
  [-0.005_14, 1, 1, 1, 0],
  [0.002_08, 2, 2, 0, 0],
  [-0.001_11, 0, 0, 1, -2],
  [-0.000_57, 0, 0, 1, 2],
  [0.000_56, 1, 1, 2, 0],
  [-0.000_42, 0, 0, 3, 0],
  [0.000_42, 1, 1, 0, 2],
  [0.000_38, 1, 1, 0, -2],
  [-0.000_24, 1, -1, 2, 0],
  [-0.000_07, 0, 2, 1, 0],
  [0.000_04, 0, 0, 2, -2],
  [0.000_04, 0, 3, 0, 0],
  [0.000_03, 0, 1, 1, -2],
  [0.000_03, 0, 0, 2, 2],
  [-0.000_03, 0, 1, 1, 2],
  [0.000_03, 0, -1, 1, 2],
  [-0.000_02, 0, -1, 1, -2],
  [-0.000_02, 0, 1, 3, 0],
  [0.000_02, 0, 0, 4, 0],
];
