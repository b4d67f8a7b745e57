/** The same, without the fields that hold nothing: a field is there with its value or not at all. */
export type Said<T> = T extends unknown ? { [K in keyof T]: Exclude<T[K], undefined> } : never;

export function withoutUnsaid<T extends object>(value: T): Said<T> {
  const said = Object.entries(value).filter(([, each]) => each !== undefined);
  // Of fields that are all optional or there: what is left out was allowed to be.
  return Object.fromEntries(said) as Said<T>;
}
