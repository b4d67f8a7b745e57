import { figure } from '#web/kit/format.ts';

/** `+79 (+7,9%)`, of rates `+15,8 điểm %`, by the word for points: how a figure stands against the period before. For the eye only; nothing is calculated on with it. */
export function changeOf(before: string | undefined, now: string | null, points: string | null = null): string {
  if (before === undefined || now === null) return '';
  const digits = Math.max(digitsOf(before), digitsOf(now));
  const difference = Number((Number(now) - Number(before)).toFixed(digits));
  if (difference === 0) return '=';
  const sign = difference > 0 ? '+' : '\u2212';
  if (points !== null) return `${sign}${figure(Math.abs(difference))} ${points}`;
  const share = Number(before) === 0 ? null : Math.abs((difference / Number(before)) * 100);
  const percent = share === null || share >= 1000 ? '' : ` (${sign}${figure(Number(share.toFixed(1)))}%)`;
  return `${sign}${figure(Math.abs(difference))}${percent}`;
}

function digitsOf(decimal: string): number {
  return decimal.split('.')[1]?.length ?? 0;
}
