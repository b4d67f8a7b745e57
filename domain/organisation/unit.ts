import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { OwnKindId, UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import type { OtherHierarchy } from '#domain/organisation/hierarchy.ts';
import type { Level, UnitKind } from '#domain/organisation/kinds.ts';
import type { Setting } from '#domain/organisation/setting.ts';

/** A unit as it is stated or as it is on one day. The id is the identity; a name may be borne by another unit later. */
export interface UnitData {
  readonly id: UnitId;
  readonly kind: UnitKind;
  /** Finer than the kind, where the office has a name of its own for it. */
  readonly ownKind?: OwnKindId | undefined;
  readonly level: Level;
  readonly parent: UnitId | null;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Order of protocol among its siblings; null comes last. */
  readonly protocolRank: number | null;
  /** Loại hình it reports under; null = all three. */
  readonly setting: Setting | null;
  /** Statistical or identifier code; never the identity. */
  readonly code: string | null;
  /** Inclusive days; null = open, or not known. */
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

export type ContactRole = Addressee['role'];

export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** At most one person per role; a role without a person is left out. */
export type Contacts = Readonly<Partial<Record<ContactRole, Contact>>>;

/** What a unit was called from a day on. A kind may change with the name (xã → phường); a level may not. */
export interface Designation {
  readonly from: CivilDate | null;
  readonly kind: UnitKind;
  readonly ownKind?: OwnKindId;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Placement {
  readonly from: CivilDate | null;
  readonly parent: UnitId | null;
}

/** Parent null: from that day on it stands as in the State's hierarchy again. */
export type OtherPlaces = Readonly<Partial<Record<OtherHierarchy, readonly Placement[]>>>;

/** A unit with its whole past. Both lists run in the order of their days and are never empty. */
export interface Unit {
  readonly id: UnitId;
  readonly level: Level;
  readonly designations: readonly [Designation, ...Designation[]];
  readonly placements: readonly [Placement, ...Placement[]];
  /** Where it stands in the other hierarchies, as far as it is stated; in the order of its days. */
  readonly elsewhere?: OtherPlaces;
  readonly protocolRank: number | null;
  readonly setting: Setting | null;
  readonly code: string | null;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  /** The document by which it ended, once it has. */
  readonly endedBy?: string;
  readonly contacts: Contacts;
}

export function finer(ownKind: OwnKindId | undefined): { readonly ownKind?: OwnKindId } {
  return ownKind === undefined ? {} : { ownKind };
}

/** A unit as it begins: one name, one place, nobody to write to yet. */
export function established(data: UnitData): Unit {
  const { id, level, protocolRank, setting, code, validFrom, validTo, kind, ownKind, name, aliases, parent } = data;
  return {
    ...{ id, level, protocolRank, setting, code, validFrom, validTo },
    designations: [{ from: validFrom, kind, ...finer(ownKind), name, aliases }],
    placements: [{ from: validFrom, parent }],
    contacts: {},
  };
}
