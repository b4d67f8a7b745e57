import type { CycleStations } from '#web/app/cycle-frame/use-stations.ts';

export interface StripPart {
  readonly key: string;
  readonly kind: 'phase' | 'flag' | 'conference';
  readonly words: string;
  /** Days from the left edge. */
  readonly from: number;
  readonly to: number;
  readonly row?: number;
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

/** Flags go where no bar and no other flag has its words: the first row that is free, else the second. */
export function placeFlags(flags: readonly StripPart[], phases: readonly StripPart[]): readonly StripPart[] {
  const taken: { from: number; to: number; row: number }[] = phases.map((phase) => ({
    from: phase.from,
    to: phase.to,
    row: phase.key === 'notice' ? 2 : 1,
  }));
  return flags.map((flag) => {
    const to = flag.from + Math.ceil(flag.words.length / lettersPerDay);
    const wanted = flag.kind === 'conference' ? [1, 2] : [2, 1];
    const row =
      wanted.find((one) => !taken.some((other) => other.row === one && other.from <= to && other.to >= flag.from)) ?? 2;
    taken.push({ from: flag.from, to, row });
    return { ...flag, row };
  });
}
