import type { CycleStations } from '#web/app/cycle-frame/use-stations.ts';

export interface StripPart {
  readonly key: string;
  readonly kind: 'phase' | 'flag' | 'conference';
  readonly words: string;
  /** Days from the left edge. */
  readonly from: number;
  readonly to: number;
  readonly row?: number;
  /** Written up to the right edge, not from its day on. */
  readonly ends?: boolean;
}

type Day = CycleStations['days'][number];

const mostDays = 70;

/** What fits in the width: all days, or those around today; with many only every second, third … is named. */
export function stripWindow(
  days: readonly Day[],
  today: string,
): { readonly days: readonly Day[]; readonly dense: number } {
  const at = days.findIndex(({ date }) => date === today);
  const from = days.length <= mostDays ? 0 : Math.max(0, Math.min(days.length - mostDays, (at < 0 ? 0 : at) - 30));
  const shown = days.slice(from, from + mostDays);
  return { days: shown, dense: shown.length <= 45 ? 1 : 2 };
}

/** Days a label takes: about seven letters a day at full width. */
const lettersPerDay = 5.4;

/**
 * No bar lies over another: one that begins on the last day of the bar before it begins a day later, one that is all within it goes below.
 */
export function placePhases(phases: readonly StripPart[]): readonly StripPart[] {
  const placed: (StripPart & { readonly row: number })[] = [];
  for (const phase of phases) {
    const wanted = phase.key === 'notice' ? 2 : 1;
    const over = (row: number, from: number) =>
      placed.filter((other) => other.row === row && other.from <= phase.to && other.to >= from);
    const after = Math.max(-1, ...over(wanted, phase.from).map(({ to }) => to)) + 1;
    const from = Math.max(phase.from, after);
    if (from <= phase.to) placed.push({ ...phase, from, row: wanted });
    else placed.push({ ...phase, row: [1, 2, 3].find((row) => over(row, phase.from).length === 0) ?? 3 });
  }
  return placed;
}

/**
 * Flags go where no bar and no other flag has its words: the first of three rows that is free. Where the words would run out of the
 * strip they end at its right edge instead.
 */
export function placeFlags(
  flags: readonly StripPart[],
  phases: readonly StripPart[],
  days: number,
): readonly StripPart[] {
  const taken: { from: number; to: number; row: number }[] = phases.map((phase) => ({
    from: phase.from,
    to: phase.to,
    row: phase.row ?? (phase.key === 'notice' ? 2 : 1),
  }));
  return flags.map((flag) => {
    const length = Math.ceil(flag.words.length / lettersPerDay);
    const ends = flag.from + length > days - 1;
    const from = ends ? Math.max(0, days - 1 - length) : flag.from;
    const to = ends ? days - 1 : flag.from + length;
    const wanted = flag.kind === 'conference' ? [1, 2, 3] : [2, 1, 3];
    const free = wanted.find(
      (one) => !taken.some((other) => other.row === one && other.from <= to && other.to >= from),
    );
    const row = free ?? 3;
    taken.push({ from, to, row });
    return { ...flag, row, ends };
  });
}
