export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A whole number within its bounds as it is typed, `-7` or `−7` too; null where it is none. */
export function readWhole(text: string, { least, most }: Bounds): number | null {
  const typed = text.trim().replace('−', '-');
  if (!/^-?\d{1,9}$/.test(typed)) return null;
  const number = Number(typed);
  return least <= number && number <= most ? number : null;
}
