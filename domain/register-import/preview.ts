import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { contactRoles } from '#domain/kernel/letter.ts';
import type { ImportOrganisation } from '#domain/organisation/commands.ts';
import { importOrganisation } from '#domain/organisation/import-organisation.ts';
import { followsPerson } from '#domain/organisation/follows-person.ts';
import type { OwnKind } from '#domain/organisation/own-kind.ts';
import { ownKindsOf } from '#domain/organisation/own-kinds.ts';
import { contactsOf } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import { type OrganisationState, type Recorded, recorded } from '#domain/organisation/state.ts';
import type { Contacts, UnitData } from '#domain/organisation/unit.ts';
import { parentOn } from '#domain/organisation/validity.ts';
import {
  type CellAt,
  type CellFault,
  cellFault,
  type LineStatus,
  type SheetCells,
} from '#domain/register-import/cells.ts';
import { type Named, type UnitNames, unitNames } from '#domain/register-import/find-unit.ts';
import { knownUnits } from '#domain/register-import/match-units.ts';
import { columnOfHierarchy, type ListedElsewhere, placesElsewhere } from '#domain/register-import/elsewhere.ts';
import { type KnownPerson, readPeople, type StatedPerson } from '#domain/register-import/people.ts';
import { placeRows } from '#domain/register-import/place-rows.ts';
import { isHeadAgain, type ReadHead, readHead } from '#domain/register-import/read-heads.ts';
import { readUnitRow, type UnitRow } from '#domain/register-import/read-units.ts';
import { type Found, rowReader } from '#domain/register-import/rows.ts';
import { type StatedUnit, stateUnits } from '#domain/register-import/state-units.ts';

export interface ImportWish {
  readonly sheets: readonly SheetCells[];
  /** The day on which the list is true. */
  readonly effective: CivilDate;
  readonly document: string | null;
  /** Rows that a person has said to be units of their own, near names or not. */
  readonly apart: readonly Pick<CellAt, 'sheet' | 'row'>[];
}

export interface ImportPreview extends Found {
  readonly heads: readonly ReadHead[];
  readonly units: readonly UnitLine[];
  readonly people: readonly StatedPerson[];
  /** One command for all of it; whether it may be sent is for the faults to say. */
  readonly command: ImportOrganisation['data'];
}

export interface UnitLine {
  readonly at: CellAt;
  readonly status: LineStatus;
  readonly unit: UnitData;
  readonly before: UnitData | null;
  /** Where it stands in the other hierarchies, as far as the list says so. */
  readonly elsewhere: readonly (ListedElsewhere & { readonly before: UnitId | null })[];
  readonly contacts: Contacts;
  readonly contactsBefore: Contacts;
}

/** Reads a list against the register and the accounts there are: what would come of it, and what stands in its way. */
export function previewImport(
  state: OrganisationState,
  people: readonly KnownPerson[],
  wish: ImportWish,
): ImportPreview {
  const current = recorded(state);
  const found: Found = { faults: [], notes: [], passed: [] };
  const heads = wish.sheets.map(readHead);
  for (const [sheet, head] of heads.entries()) {
    const code = head.use === 'unknown' ? 'sheet-without-head' : head.use === 'mixed' ? 'sheet-mixed' : null;
    const read = wish.sheets[sheet]?.name ?? '';
    if (code !== null) found.faults.push(cellFault({ sheet, row: 0, column: null }, code, { read }));
  }
  const rows = unitRows(wish, heads, found, ownKindsOf(current));
  const known = knownUnits(current, wish.effective);
  const names = unitNames(
    rows.map(namedRow),
    known.all.filter((unit) => !hasEnded(unit, wish.effective)),
  );
  const isApart = ({ reader }: UnitRow): boolean =>
    wish.apart.some(({ sheet, row }) => sheet === reader.at.sheet && row === reader.at.row);
  const lists = { rows, placed: placeRows(rows, names), state: current, known, effective: wish.effective, isApart };
  const stated = stateUnits(lists);
  const persons = readPeople({ wish, heads, found, unitOf: unitNamed(names, rows, stated), known: people });
  const contacts = contactsAfter(current, stated, persons);
  const elsewhere = placesElsewhere(stated, rows, names);
  const command = commandOf(wish, stated, elsewhere, contacts);
  if (found.faults.length === 0) refused(current, command, stated, found);
  found.faults.sort(byPlace);
  return {
    ...found,
    heads,
    units: stated.map((one) => lineOf(current, one, command, contacts)),
    people: persons,
    command,
  };
}

/** As they stand in the list: whoever mends goes through it once. */
function byPlace(a: CellFault, b: CellFault): number {
  return a.at.sheet - b.at.sheet || a.at.row - b.at.row || (a.at.column ?? -1) - (b.at.column ?? -1);
}

function hasEnded(unit: UnitData, day: CivilDate): boolean {
  return unit.validTo !== null && unit.validTo < day;
}

function unitRows(
  { sheets, effective }: ImportWish,
  heads: readonly ReadHead[],
  found: Found,
  owns: readonly OwnKind[],
): readonly UnitRow[] {
  return heads.flatMap((head, sheet) => {
    if (head.use !== 'units') return [];
    const rows = sheets[sheet]?.rows ?? [];
    return rows.flatMap((cells, row) => {
      if (row <= head.head || isHeadAgain(cells, head)) return [];
      const read = readUnitRow(rowReader({ sheet, row }, cells, head.columns, found), effective, owns);
      return read === null ? [] : [read];
    });
  });
}

function namedRow(row: UnitRow, index: number): Named {
  const { name, aliases, parent, id, code } = row;
  return { ref: { of: 'row', row: index }, name, aliases: aliases ?? [], parent, id, code };
}

/** For a list of people: which unit a text names, and whether it is without doubt. */
function unitNamed(names: UnitNames, rows: readonly UnitRow[], stated: readonly StatedUnit[]) {
  const idOf = new Map(stated.map(({ row, unit }) => [row, unit.id]));
  return (
    text: string,
  ): { readonly unit: UnitId | null; readonly unclear: boolean; readonly proposals: readonly string[] } => {
    const found = names.resolve(text);
    if (found.kind !== 'found') return { unit: null, unclear: found.kind === 'unclear', proposals: found.proposals };
    const row = found.ref.of === 'row' ? rows[found.ref.row] : undefined;
    const unit = found.ref.of === 'known' ? found.ref.id : row === undefined ? null : (idOf.get(row) ?? null);
    // The row of that unit has a fault of its own, which says enough.
    return { unit, unclear: false, proposals: [] };
  };
}

/** What the list says of a role goes before who holds the position; what was set apart in the register stays. */
function contactsAfter(
  state: Recorded,
  stated: readonly StatedUnit[],
  people: readonly StatedPerson[],
): ReadonlyMap<UnitId, Contacts> {
  const now = new Map<UnitId, Contacts>();
  const said = new Map<UnitId, Contacts>();
  const before = (unit: UnitId): Contacts => now.get(unit) ?? contactsOf(state, unit);
  for (const { unit, row } of stated) {
    now.set(unit.id, { ...before(unit.id), ...row.contacts });
    said.set(unit.id, { ...said.get(unit.id), ...row.contacts });
  }
  for (const { unit, role, name, email } of people) {
    const follows = followsPerson(before(unit)[role], email);
    const stands = said.get(unit)?.[role] !== undefined;
    if (email !== null && follows && !stands) now.set(unit, { ...before(unit), [role]: { name, email } });
  }
  return now;
}

function commandOf(
  { effective, document }: ImportWish,
  stated: readonly StatedUnit[],
  elsewhere: readonly ListedElsewhere[],
  contacts: ReadonlyMap<UnitId, Contacts>,
): ImportOrganisation['data'] {
  return {
    ...{ effective, document, reorganisations: [], committees: [], yearlyPlans: [] },
    units: stated.map(({ unit }) => unit),
    elsewhere,
    documents: stated.flatMap(({ unit, row }) =>
      row.document === null ? [] : [{ unit: unit.id, document: row.document }],
    ),
    contacts: [...contacts].map(([unit, of]) => ({ unit, contacts: of })),
  };
}

/** Whatever the register itself refuses is told at the cell it is about. */
function refused(
  state: Recorded,
  command: ImportOrganisation['data'],
  stated: readonly StatedUnit[],
  found: Found,
): void {
  const step = importOrganisation(state, command);
  if (step.ok) return;
  const { code, facts, pointer } = step.fault;
  const [, list = '', index = '', field = ''] = (pointer ?? '').split('/');
  const placed = list === 'elsewhere' ? command.elsewhere?.[Number(index)] : undefined;
  const about = placed?.unit ?? command.contacts[Number(index)]?.unit;
  const one = list === 'units' ? stated[Number(index)] : stated.find(({ unit }) => unit.id === about);
  const column = placed === undefined ? columnOf(field) : columnOfHierarchy[placed.hierarchy];
  const at = one === undefined ? { sheet: 0, row: 0, column: null } : one.row.reader.place(column);
  found.faults.push(cellFault(at, 'refused', { refusal: { code, facts } }));
}

function columnOf(field: string) {
  switch (field) {
    case 'ownKind':
      return 'kind';
    case 'kind':
    case 'parent':
    case 'code':
    case 'id':
    case 'validFrom':
    case 'validTo':
      return field;
    default:
      return 'name';
  }
}

function lineOf(
  state: Recorded,
  { row, unit, before }: StatedUnit,
  command: ImportOrganisation['data'],
  all: ReadonlyMap<UnitId, Contacts>,
): UnitLine {
  const known = lookUp(state.units, unit.id);
  const elsewhere = (command.elsewhere ?? [])
    .filter((place) => place.unit === unit.id)
    .map((place) => ({
      ...place,
      before: known === undefined ? null : parentOn(known, command.effective, place.hierarchy),
    }));
  const contactsBefore = contactsOf(state, unit.id);
  const contacts = all.get(unit.id) ?? {};
  const stays = sameData(unit, before) && elsewhere.every((place) => place.parent === place.before);
  const same = stays && contactRoles.every((role) => sameData(contacts[role], contactsBefore[role]));
  const status = before === null ? 'new' : same ? 'unchanged' : 'changed';
  return { at: row.reader.at, status, unit, before, elsewhere, contacts, contactsBefore };
}
