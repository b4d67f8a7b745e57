import type { components } from '#web/api/schema.d.ts';

export type UnitKind = components['schemas']['UnitKind'];
export type Level = components['schemas']['Level'];

/** A kind that can begin on the day asked about, and where. */
export interface OpenKind {
  readonly kind: UnitKind;
  readonly levels: readonly Level[];
}

/** The level follows the kind; where a kind is at several levels, the one that was chosen stays if it is among them. */
export function levelFor(kinds: readonly OpenKind[], kind: UnitKind, chosen: Level): Level {
  const levels = kinds.find((one) => one.kind === kind)?.levels ?? [];
  return levels.includes(chosen) ? chosen : (levels[0] ?? chosen);
}

/** What a unit may become without another level, and what it is already, ended or not. */
export function kindsWithin(kinds: readonly OpenKind[], level: Level, now: UnitKind): readonly OpenKind[] {
  const within = kinds.filter(({ levels }) => levels.includes(level));
  return within.some(({ kind }) => kind === now) ? within : [{ kind: now, levels: [level] }, ...within];
}
