export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** What is said of each cell, by `sections/0/label`; of a whole line by `indicators/3`. */
export type FaultsByPlace = ReadonlyMap<string, readonly string[]>;

export function byPlace(faults: readonly Fault[]): FaultsByPlace {
  const found = new Map<string, readonly string[]>();
  const add = (place: string, detail: string): void => {
    const said = found.get(place) ?? [];
    if (!said.includes(detail)) found.set(place, [...said, detail]);
  };
  for (const { pointer, detail } of faults) {
    const [part = '', index = '', field] = pointer.split('/').slice(1);
    add(index === '' ? part : `${part}/${index}`, detail);
    if (field !== undefined) add(`${part}/${index}/${field}`, detail);
  }
  return found;
}
