import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { ownKindsOf } from '#domain/organisation/own-kinds.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import type { Contacts, Unit, UnitData } from '#domain/organisation/unit.ts';
import { holdsOn, ownPlaceOn, validityOf } from '#domain/organisation/validity.ts';
import { spelling } from '#domain/register-import/keys.ts';
import { settingWords } from '#domain/vietnamese/register-words.ts';
import { formatDate } from '#domain/words/dates.ts';
import { unitKindLabels } from '#domain/words/labels.units.ts';

/** The columns of our own list, in the order an office fills them in. */
export const ownColumns = [
  ...([
    'name',
    'kind',
    'parent',
    'partyParent',
    'frontParent',
    'rank',
    'code',
    'aliases',
    'setting',
    'validFrom',
    'document',
  ] as const),
  ...(['reporterName', 'reporterEmail', 'unitHeadName', 'unitHeadEmail', 'id'] as const),
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** The register of a day as a list that reads back as what it was: where a name names several, the parent is told by its id. */
export function registerRows(state: OrganisationState, day: CivilDate): readonly Readonly<Record<OwnColumn, string>>[] {
  const units = [...valuesOf(recorded(state).units)]
    .filter((unit) => holdsOn(validityOf(unit), day))
    .map((known) => ({ known, unit: asOf(known, day), contacts: known.contacts }));
  const bearers = new Map<string, number>();
  for (const { unit } of units) {
    for (const name of new Set([unit.name, ...unit.aliases].map(spelling))) {
      bearers.set(name, (bearers.get(name) ?? 0) + 1);
    }
  }
  const owns = new Map(ownKindsOf(state).map(({ id, name }) => [id, name]));
  const nameOf = new Map(units.map(({ unit }) => [unit.id, unit.name]));
  const called = (id: UnitData['parent']): string => {
    const name = id === null ? undefined : nameOf.get(id);
    if (name === undefined) return id ?? '';
    return bearers.get(spelling(name)) === 1 ? name : (id ?? name);
  };
  const elsewhere = (unit: Unit) => ({
    partyParent: called(ownPlaceOn(unit, day, 'party')?.parent ?? null),
    frontParent: called(ownPlaceOn(unit, day, 'front')?.parent ?? null),
  });
  return units.map(({ known, unit, contacts }) => ({
    ...rowOf(unit, contacts, called(unit.parent)),
    kind: (unit.ownKind === undefined ? undefined : owns.get(unit.ownKind)) ?? unitKindLabels[unit.kind],
    ...elsewhere(known),
  }));
}

function rowOf(unit: UnitData, { reporter, unitHead }: Contacts, parent: string) {
  return {
    ...{ name: unit.name, kind: unitKindLabels[unit.kind], parent, code: unit.code ?? '', id: unit.id },
    rank: unit.protocolRank === null ? '' : String(unit.protocolRank),
    ...{ aliases: unit.aliases.join('; '), setting: settingWord(unit.setting), document: '' },
    validFrom: unit.validFrom === null ? '' : formatDate(unit.validFrom),
    ...{ reporterName: reporter?.name ?? '', reporterEmail: reporter?.email ?? '' },
    ...{ unitHeadName: unitHead?.name ?? '', unitHeadEmail: unitHead?.email ?? '' },
  };
}

const settingsSaid = new Map(settingWords);

function settingWord(setting: UnitData['setting']): string {
  return setting === null ? '' : (settingsSaid.get(setting)?.[0] ?? setting);
}
