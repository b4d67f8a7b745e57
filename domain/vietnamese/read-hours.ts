/** Minutes since midnight; `to` is null where only a beginning is said. */
export interface Hours {
  readonly from: number;
  readonly to: number | null;
}

const hour = String.raw`(\d{1,2})\s*(?:(?::|\.|h|g|giờ)\s*(\d{2})?)\s*(?:phút)?`;
const pattern = new RegExp(String.raw`^(?:từ\s+)?${hour}(?:\s*(?:-|–|—|đến)\s*${hour})?$`, 'iu');

/** "08:00", "8h30", "8 giờ 30 phút", "08:00–08:30"; null = no hour that can be reckoned with. */
export function readHours(text: string): Hours | null {
  const match = pattern.exec(text.normalize('NFC').trim());
  if (match === null) return null;
  const from = minutesOf(match[1], match[2]);
  const to = match[3] === undefined ? null : minutesOf(match[3], match[4]);
  if (from === null || (match[3] !== undefined && (to === null || to < from))) return null;
  return { from, to };
}

function minutesOf(hours = '', minutes = '00'): number | null {
  const [h, m] = [Number(hours), Number(minutes)];
  return h > 24 || m > 59 || (h === 24 && m > 0) ? null : h * 60 + m;
}
