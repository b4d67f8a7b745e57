import type { components } from '#web/api/schema.d.ts';

export type UnitKind = components['schemas']['UnitKind'];
export type Level = components['schemas']['Level'];

/** A kind that can begin on the day asked about, and where; `own`: one that the office added, within the kind. */
export interface OpenKind {
  readonly kind: UnitKind;
  readonly own: { readonly id: string; readonly name: string } | null;
  readonly levels: readonly Level[];
}

interface Of {
  readonly kind: UnitKind;
  readonly ownKind: string | null;
}

/** By which one kind is chosen among all, the office's own among them. */
export function keyOf({ kind, ownKind }: Of): string {
  return ownKind === null ? kind : `own:${ownKind}`;
}

export function openKey({ kind, own }: OpenKind): string {
  return keyOf({ kind, ownKind: own?.id ?? null });
}

export function chosenOf(kinds: readonly OpenKind[], key: string): OpenKind | undefined {
  return kinds.find((one) => openKey(one) === key);
}

/** The level follows the kind; where a kind is at several levels, the one that was chosen stays if it is among them. */
export function levelFor(kinds: readonly OpenKind[], key: string, chosen: Level): Level {
  const levels = chosenOf(kinds, key)?.levels ?? [];
  return levels.includes(chosen) ? chosen : (levels[0] ?? chosen);
}

/** What a unit may become without another level, and what it is already, ended or not. */
export function kindsWithin(kinds: readonly OpenKind[], level: Level, now: OpenKind): readonly OpenKind[] {
  return withNow(
    kinds.filter(({ levels }) => levels.includes(level)),
    now,
  );
}

/** What a unit is said to be now stays among the choices, ended or not. */
export function withNow(kinds: readonly OpenKind[], now: OpenKind): readonly OpenKind[] {
  return chosenOf(kinds, openKey(now)) === undefined ? [now, ...kinds] : kinds;
}
