import type { Action } from '#domain/access/action.ts';
import { may } from '#domain/access/may.ts';
import { rules } from '#domain/access/tables.ts';
import { hosted, installation, ofUnit, type Resource, shareOf } from '#domain/access/resource.ts';
import { rightsOfRole } from '#domain/access/rights.ts';
import type { Actor, PersonRole, Role } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

const host = 'ninh-binh-a' as UnitId;
const unit = 'nho-quan' as UnitId;
const stranger = 'gia-vien' as UnitId;

const person = (role: Role, at: UnitId): Actor => ({ person: 'ai đó', role, unit: at });

/** Everybody who may try: in the host's unit, in the unit it is about, and in one that has nothing to do with it. */
export const actors: Readonly<Record<string, Actor>> = {
  admin: person('admin', host),
  'host coordinator': person('coordinator', host),
  'host leader': person('leader', host),
  'host reporter': person('reporter', host),
  'unit head': person('unitHead', unit),
  'unit reporter': person('reporter', unit),
  'unit coordinator': person('coordinator', unit),
  'other reporter': person('reporter', stranger),
  'other leader': person('leader', stranger),
  system: person('system', 'system' as UnitId),
};

export const resources: Readonly<Record<string, Resource>> = {
  whole: hosted(host, [unit]),
  share: shareOf(unit, host),
  passed: { ...hosted(host, [unit]), passed: true },
  installation,
  unit: ofUnit(unit),
};

export const actions: readonly string[] = Object.keys(rules);

export function isAction(text: string): text is Action {
  return Object.hasOwn(rules, text);
}

/** `yes` may · `no` is told that it may not · `–` is told that there is no such thing. */
export function mark(actor: Actor, action: Action, resource: Resource): 'yes' | 'no' | '–' {
  const access = may(actor, action, resource);
  if (access.allowed) return 'yes';
  return access.visible ? 'no' : '–';
}

/** Every role in each of the units, with the role's rights, with none, and with each of them alone; and the engine itself. */
export function everybodyIn(units: readonly UnitId[]): readonly Actor[] {
  const roles = Object.keys(rightsOfRole) as PersonRole[];
  return units.flatMap((at) =>
    roles.flatMap((role) => {
      const rights = [undefined, [], ...rightsOfRole[role].map((right) => [right])];
      const someone = { ...person(role, at), person: `${role} of ${at}` };
      return rights.map((held) => (held === undefined ? someone : { ...someone, rights: held }));
    }),
  );
}
