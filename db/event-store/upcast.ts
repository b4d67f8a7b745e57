/** Turns the data of an old shape into the next one. Pure; never rewrites what is stored. */
export type Upcaster = (data: unknown) => unknown;

/**
 * Per event type, the steps from schema version n to n + 1 (index 0: from 1 to 2). A type that is not listed is at version 1.
 * A released shape never leaves this table; its fixture stays in test/db/shapes.
 */
export type UpcastTable = Readonly<Record<string, readonly Upcaster[]>>;

export const upcasters: UpcastTable = {};

export function currentSchemaVersion(type: string, table: UpcastTable = upcasters): number {
  return (table[type]?.length ?? 0) + 1;
}

/** The data in today's shape, whatever version it was stored in. Throws on a version newer than this program knows. */
export function upcast(type: string, schemaVersion: number, data: unknown, table: UpcastTable = upcasters): unknown {
  const steps = table[type] ?? [];
  if (schemaVersion > steps.length + 1) {
    throw new Error(
      `event ${type} has schema version ${String(schemaVersion)}, this program knows ${String(steps.length + 1)}: update the program`,
    );
  }
  return steps.slice(schemaVersion - 1).reduce((shape, step) => step(shape), data);
}
