import type { Level, UnitKind } from '#domain/organisation/kinds.ts';
import { kindGroupOf } from '#domain/organisation/kind-group.ts';

/** What a conclusion calls units together: "các huyện", "các sở, ban, ngành". Each is a rule over the tree, and names itself. */
export const unitClasses = [
  'districts',
  'communes',
  'hamlets',
  'departments',
  'agencies',
  'bodies',
  'front',
  'massOrganisations',
  'partyCommittees',
  'schools',
  'health',
  'employers',
] as const;
export type UnitClass = (typeof unitClasses)[number];

/** A unit of the tree, as far as a class asks. */
export interface Classed {
  readonly kind: UnitKind;
  readonly level: Level;
}

const ofKinds = {
  departments: ['department', 'districtOffice', 'communeOffice'],
  agencies: [
    'department',
    'sectorAgency',
    'regionalAgency',
    'districtOffice',
    'communeOffice',
    'governmentOffice',
    'partyBoard',
    'partyOffice',
    'police',
    'military',
    'peoplesCourt',
    'procuracy',
    'judgmentEnforcement',
    'court',
  ],
  front: ['fatherlandFront', 'frontWorkCommittee'],
  massOrganisations: ['massOrganisation'],
  partyCommittees: ['partyCommittee', 'attachedPartyCommittee', 'blocPartyCommittee'],
  schools: ['school'],
  health: ['hospital', 'healthStation'],
} as const satisfies Partial<Record<UnitClass, readonly UnitKind[]>>;

/** Classes that are all of one level: the office that says "các sở" means those of its own. */
const ofOwnLevel: ReadonlySet<UnitClass> = new Set(['departments', 'agencies', 'bodies', 'front', 'massOrganisations']);

/** Whether the unit is of the class, said by a host of that level; `at` are levels that are named with it ("cấp xã"). */
export function isOfClass(unit: Classed, of: UnitClass, host: Level, at: readonly Level[]): boolean {
  const inLevel = at.length > 0 ? at.includes(unit.level) : !ofOwnLevel.has(of) || unit.level === host;
  switch (of) {
    case 'districts':
    case 'communes':
    case 'hamlets':
    case 'employers':
      return kindGroupOf(unit.kind) === of;
    case 'bodies':
      return inLevel && kindGroupOf(unit.kind) === 'bodies';
    case 'departments':
    case 'agencies':
    case 'front':
    case 'massOrganisations':
    case 'partyCommittees':
    case 'schools':
    case 'health':
      return inLevel && ofKinds[of].some((kind) => kind === unit.kind);
    default:
      return of satisfies never;
  }
}
