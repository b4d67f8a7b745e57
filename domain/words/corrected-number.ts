import { formatNumber } from '#domain/words/numbers.ts';

/** "Số mô hình: từ 5 thành 14"; what had not been given has nothing it comes from. */
export function correctedNumber(label: string, old: string | null, value: string): string {
  return `${label}: ${old === null ? 'chưa báo cáo, nay là' : `từ ${formatNumber(old)} thành`} ${formatNumber(value)}`;
}

/** A letter names the first of them; the rest stand where it leads. */
const named = 8;

export function listedNumbers(said: readonly string[]): string {
  const rest = said.length - named;
  return rest <= 0 ? said.join('; ') : `${said.slice(0, named).join('; ')}; và ${rest} số khác`;
}
