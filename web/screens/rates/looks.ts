import type { Counts, RateRow, Sort } from '#web/screens/rates/use-rates.ts';
import type { IconName } from '#web/kit/icon.tsx';
import { figure } from '#web/kit/format.ts';
import type { Tone } from '#web/kit/status.tsx';

export const looks: Readonly<Record<RateRow['punctuality'], { readonly tone: Tone; readonly icon: IconName }>> = {
  onTime: { tone: 'ok', icon: 'done' },
  late: { tone: 'late', icon: 'clock' },
  notHandedIn: { tone: 'overdue', icon: 'alert' },
  notDue: { tone: 'calm', icon: 'open' },
  exempted: { tone: 'calm', icon: 'minus' },
  suspended: { tone: 'calm', icon: 'clock' },
  ended: { tone: 'calm', icon: 'minus' },
};

export const sorts: Readonly<Record<Sort, true>> = {
  protocol: true,
  alphabet: true,
  punctuality: true,
  completeness: true,
};

/** "87,4 %"; nothing to count is no 0 %. */
export function percent(rate: string | null): string {
  return rate === null ? '–' : `${figure(rate)} %`;
}

/** "5/6": a rate never stands without what it is of. */
export function ofAll(part: number, whole: number): string {
  return `${figure(part)}/${figure(whole)}`;
}

export function answered({ given, none }: Counts['required']): number {
  return given + none;
}
