import type { OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';

/** One index of one area through the years. */
export interface Series {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly unitName: string;
  /** The latest first. */
  readonly years: readonly OutsideIndex[];
}

/** As they are listed: by host and code, the latest year first. */
export function seriesOf(indices: readonly OutsideIndex[]): readonly Series[] {
  const grouped = new Map<string, OutsideIndex[]>();
  for (const index of indices) {
    const key = `${index.host} ${index.code} ${index.unit}`;
    const found = grouped.get(key);
    if (found === undefined) grouped.set(key, [index]);
    else found.push(index);
  }
  return [...grouped].flatMap(([key, found]) => {
    const years = [...found].sort((a, b) => b.year - a.year);
    const [latest] = years;
    // As it was called last.
    return latest === undefined
      ? []
      : [{ key, code: latest.code, name: latest.name, unitName: latest.unitName, years }];
  });
}

/** The years that stand beside each other, the latest first: more do not fit, and are read in the pane. */
export function yearsOf(indices: readonly OutsideIndex[], most = 4): readonly number[] {
  return [...new Set(indices.map(({ year }) => year))].sort((a, b) => b - a).slice(0, most);
}
