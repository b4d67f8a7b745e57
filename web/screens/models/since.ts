/** "2018", "5/2018", "19/5/2018" → as the api names it; null where it is none of them. */
export function readSince(text: string): string | null {
  const parts = text
    .trim()
    .split(/[/.-]/)
    .map((part) => part.trim());
  if (parts.some((part) => !/^\d{1,4}$/.test(part)) || parts.length > 3) return null;
  const [year = '', month, day] = parts.reverse();
  if (!/^\d{4}$/.test(year) || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return null;
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');
}

/** … and back, as it is typed. */
export function typedSince(since: string): string {
  return since.split('-').reverse().join('/');
}
