import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { kindFacts, type Level, levels, type UnitKind } from '#domain/organisation/kinds.ts';
import { lookUp } from '#domain/organisation/register.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { finer, type UnitData } from '#domain/organisation/unit.ts';
import { overlap } from '#domain/organisation/validity.ts';
import { bareName, bones, idFor, spelling } from '#domain/register-import/keys.ts';
import { knownById, type KnownUnits } from '#domain/register-import/match-units.ts';
import type { Above, PlacedRows } from '#domain/register-import/place-rows.ts';
import type { UnitRow } from '#domain/register-import/read-units.ts';
import { openOn } from '#domain/register-import/read-words.ts';
import { unitKindLabels } from '#domain/words/labels.units.ts';

/** A row as a unit of the register: one that is there, or a new one. */
export interface StatedUnit {
  readonly row: UnitRow;
  readonly unit: UnitData;
  /** As the register has it; null = it is new. */
  readonly before: UnitData | null;
}

interface Lists {
  readonly rows: readonly UnitRow[];
  readonly placed: PlacedRows;
  readonly state: Recorded;
  readonly known: KnownUnits;
  readonly effective: CivilDate;
  /** Rows that a person has said to be units of their own, near names or not. */
  readonly isApart: (row: UnitRow) => boolean;
}

/** From the top down: which unit each row is. A row with a fault is left out, and those below it go on without it. */
export function stateUnits(lists: Lists): readonly StatedUnit[] {
  const { rows, placed } = lists;
  const stated: StatedUnit[] = [];
  const ids = new Map<number, UnitId>();
  const taken = new Set<string>(rows.flatMap(({ id }) => (id === null ? [] : [id])));
  const levelOf = new Map<UnitId, Level>(lists.known.all.map(({ id, level }) => [id, level]));
  const seen = seenBefore();
  for (const index of placed.order) {
    const row = rows[index];
    if (row === undefined) continue;
    const parent = parentOf(placed.above[index], ids);
    const before = match(row, parent, lists);
    if (before === 'unclear') continue;
    const unit = before === null ? begun(row, parent ?? null, lists, levelOf, taken) : continued(row, before, parent);
    if (unit === null) continue;
    ids.set(index, unit.id);
    taken.add(unit.id);
    levelOf.set(unit.id, unit.level);
    if (seen.repeats({ row, unit, before }, lists)) continue;
    stated.push({ row, unit, before });
  }
  return stated;
}

function parentOf(above: Above, ids: ReadonlyMap<number, UnitId>): UnitId | undefined {
  if (above === undefined) return undefined;
  return 'id' in above ? above.id : ids.get(above.row);
}

function match(
  row: UnitRow,
  parent: UnitId | undefined,
  { state, known, effective }: Lists,
): UnitData | null | 'unclear' {
  if (row.id !== null) return knownById(state, row.id, effective);
  const coded = row.code === null ? null : known.byCode(row.code);
  if (coded !== null) return coded;
  const kind = row.kinds.length === 1 ? (row.kinds[0] ?? null) : null;
  const candidates = known.named(row, kind, parent).filter((unit) => row.code === null || unit.code === null);
  const [only, ...others] = candidates;
  if (only === undefined) return null;
  if (others.length === 0) return only;
  const proposals = candidates.map(({ id }) => id).slice(0, 5);
  row.reader.fault('name', 'parent-unclear', { read: row.name, proposals });
  return 'unclear';
}

/** Whatever the row does not say stays; a name that is spelt otherwise only is no other name. */
function continued(row: UnitRow, before: UnitData, parent: UnitId | undefined): UnitData | null {
  const sameName =
    spelling(row.name) === spelling(before.name) ||
    bareName(row.name) === bareName(before.name) ||
    before.aliases.some((alias) => spelling(alias) === spelling(row.name));
  const kind = row.kindStated && !row.kinds.includes(before.kind) ? chosenKind(row, row.kinds) : before.kind;
  const own = row.own?.id ?? (kind === before.kind ? before.ownKind : undefined);
  const { ownKind: _, ...rest } = before;
  if (kind === null) return null;
  return {
    ...rest,
    ...finer(own),
    kind,
    name: sameName ? before.name : row.name,
    parent: parent ?? before.parent,
    aliases: row.aliases ?? before.aliases,
    protocolRank: row.rank ?? before.protocolRank,
    setting: row.setting ?? before.setting,
    code: row.code ?? before.code,
    validFrom: row.validFrom ?? before.validFrom,
    validTo: row.validTo ?? before.validTo,
  };
}

function begun(
  row: UnitRow,
  parent: UnitId | null,
  lists: Lists,
  levelOf: ReadonlyMap<UnitId, Level>,
  taken: ReadonlySet<string>,
): UnitData | null {
  const { effective, state } = lists;
  if (row.kinds.length === 0) {
    if (!row.kindStated) row.reader.fault('kind', 'kind-missing', { read: row.name });
    return null;
  }
  const kind = chosenKind(row, row.kinds.length === 1 ? row.kinds : openOn(row.kinds, row.validFrom ?? effective));
  if (kind === null) return null;
  if (row.parent === null) {
    const tops = topsAbove(kind, lists);
    if (tops.length > 0 || !kindFacts(kind).territorial) {
      row.reader.fault('parent', 'parent-missing', { proposals: tops.slice(0, 3) });
      return null;
    }
  }
  // A parent that is at fault itself has said so.
  if (row.parent !== null && parent === null) return null;
  const isTaken = (id: string): boolean => taken.has(id) || lookUp(state.units, id as UnitId) !== undefined;
  const id = (row.id ?? idFor(row.name, parent, isTaken)) as UnitId;
  const { levels: of } = row.own ?? kindFacts(kind);
  const level = levelAt(kind, of, parent === null ? null : (levelOf.get(parent) ?? null));
  return {
    ...finer(row.own?.id),
    ...{ id, kind, level, parent, name: row.name, aliases: row.aliases ?? [] },
    // A list without a column of ranks is written in the order of protocol.
    protocolRank: row.rank === undefined ? row.reader.at.row : row.rank,
    ...{ setting: row.setting, code: row.code, validFrom: row.validFrom, validTo: row.validTo },
  };
}

/** What stands at the top of the tree, above such a unit: it can only have been forgotten to say so. */
function topsAbove(kind: UnitKind, { rows, known, effective }: Lists): readonly string[] {
  const own = levels.indexOf(kindFacts(kind).levels[0] ?? 'commune');
  const { territorial } = kindFacts(kind);
  const above = (level: Level): boolean =>
    levels.indexOf(level) < own || (!territorial && levels.indexOf(level) === own);
  const listed = rows.filter(
    (row) =>
      row.parent === null && row.kinds.some((of) => kindFacts(of).territorial && kindFacts(of).levels.some(above)),
  );
  const registered = known.all.filter(
    (unit) =>
      unit.parent === null &&
      (unit.validTo === null || effective <= unit.validTo) &&
      kindFacts(unit.kind).territorial &&
      above(unit.level),
  );
  return [...new Set([...listed, ...registered].map(({ name }) => name))];
}

function chosenKind(row: UnitRow, kinds: readonly UnitKind[]): UnitKind | null {
  const [only, ...others] = kinds;
  if (only !== undefined && others.length === 0) return only;
  const proposals = (kinds.length > 0 ? kinds : row.kinds).map((kind) => unitKindLabels[kind]);
  row.reader.fault('kind', kinds.length === 0 ? 'kind-not-open' : 'kind-unclear', {
    read: row.reader.text('kind') ?? row.name,
    proposals: kinds.length === 0 ? [] : proposals,
  });
  return null;
}

/** An office is of the level of what it belongs to, a territory of the first one below it that it can be of. */
function levelAt(kind: UnitKind, of: readonly Level[], parent: Level | null): Level {
  const { territorial } = kindFacts(kind);
  const below =
    parent === null
      ? of
      : of.filter((level) => levels.indexOf(level) >= levels.indexOf(parent) + (territorial ? 1 : 0));
  return below[0] ?? of[0] ?? 'commune';
}

/** Two rows for one unit, or for two whose names differ in signs only. */
function seenBefore() {
  const units = new Map<UnitId, StatedUnit>();
  const names = new Map<string, StatedUnit[]>();
  return {
    repeats(stated: StatedUnit, { known, isApart }: Lists): boolean {
      const { row, unit, before } = stated;
      const twin = units.get(unit.id);
      if (twin !== undefined) {
        row.reader.fault('name', 'unit-twice', { read: row.name, other: twin.row.reader.place('name') });
        return true;
      }
      units.set(unit.id, stated);
      const key = `${unit.parent ?? ''} ${unit.kind} ${bones(bareName(unit.name))}`;
      const others = names.get(key) ?? [];
      names.set(key, [...others, stated]);
      const near = others.find((other) => meets(other.unit, unit));
      if (near !== undefined && !isApart(row)) {
        const other = near.row.reader.place('name');
        if (near.unit.name === unit.name) row.reader.fault('name', 'unit-twice', { read: row.name, other });
        else row.reader.fault('name', 'near-name', { read: row.name, other, proposals: [near.unit.name] });
        return true;
      }
      if (before !== null || isApart(row)) return false;
      const like = known.near(unit.name, unit.parent);
      if (like === null || like.name === unit.name) return false;
      row.reader.fault('name', 'near-name', { read: row.name, proposals: [like.name] });
      return true;
    },
  };
}

function meets(a: UnitData, b: UnitData): boolean {
  return overlap({ from: a.validFrom, to: a.validTo }, { from: b.validFrom, to: b.validTo });
}
