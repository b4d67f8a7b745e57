/** Every text that comes in is NFC from here on: "Đức" typed on a Mac equals "Đức" typed on Windows. */
export function toNfc(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(toNfc);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.normalize('NFC'), toNfc(each)]));
  }
  return value;
}
