import { useFieldRules } from '#web/kit/field-rules.ts';

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

/** What is wrong with a number that was typed, its bounds named; nothing is said of a field that is empty. */
export function useWholeFault(): (text: string, bounds: Bounds) => string | undefined {
  const { outside } = useFieldRules();
  return (text, bounds) =>
    text.trim() === '' || readWhole(text, bounds) !== null ? undefined : outside(bounds.least, bounds.most);
}
