/** Turns the data of an old shape into the next one. Pure; never rewrites what is stored. */
export type Upcaster = (data: unknown) => unknown;

/**
 * Per name, the steps from schema version n to n + 1 (index 0: from 1 to 2). A name that is not listed is at version 1.
 * A released shape never leaves its table.
 */
export type UpcastTable = Readonly<Record<string, readonly Upcaster[]>>;

export function versionIn(table: UpcastTable, name: string): number {
  return (table[name]?.length ?? 0) + 1;
}

/** The data in today's shape, whatever version it was stored in. Throws on a version newer than this program knows. */
export function upcastBy(table: UpcastTable, what: string, name: string, stored: number, data: unknown): unknown {
  const steps = table[name] ?? [];
  if (stored > steps.length + 1) {
    throw new Error(
      `${what} ${name} has schema version ${String(stored)}, this program knows ${String(steps.length + 1)}: update the program`,
    );
  }
  return steps.slice(stored - 1).reduce((shape, step) => step(shape), data);
}

/** What an old shape had by name; what each of it was is for the step to say. */
export function storedFields(stored: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof stored !== 'object' || stored === null) throw new Error(`${what} that is no object`);
  // Of an object every name can be asked for, and nothing is promised of what is found.
  return stored as Readonly<Record<string, unknown>>;
}
