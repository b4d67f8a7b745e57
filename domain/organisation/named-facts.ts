import type { UnitId } from '#domain/kernel/ids.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { lookUp } from '#domain/organisation/register.ts';
import type { Fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';

/** Facts of refusals that are units. */
export const unitsIn = ['unit', 'unitId', 'child', 'parent', 'other', 'from', 'to'] as const;

type Facts = Fault['facts'];

/** Whether some fact may be the id of a unit that nobody has put a name beside yet. */
export function mayNameUnits(facts: Facts): boolean {
  return unitsIn.some((fact) => typeof facts[fact] === 'string' && facts[`${fact}Name`] === undefined);
}

/**
 * Beside each unit that a refusal names by its id what it is called, `unitName` beside `unit`: ids are for programs. What stands there may
 * be a day or a name already: then no unit has it for an id.
 */
export function withNames(facts: Facts, nameOf: (id: UnitId) => string | undefined): Facts {
  const names = unitsIn.flatMap((fact) => {
    const id = facts[fact];
    if (typeof id !== 'string' || facts[`${fact}Name`] !== undefined) return [];
    const name = nameOf(id as UnitId);
    return name === undefined ? [] : [[`${fact}Name`, name] as const];
  });
  return { ...facts, ...Object.fromEntries(names) };
}

/** Of a refusal by the register itself, which also knows the units that the very command would have entered. */
export function withUnitNames(state: Recorded, command: OrganisationCommand, facts: Facts): Facts {
  const begun = new Map(begunBy(command).map(({ id, name }) => [id, name]));
  return withNames(facts, (id) => lookUp(state.units, id)?.designations.at(-1)?.name ?? begun.get(id));
}

/** Units that the very command would have entered. */
function begunBy(command: OrganisationCommand): readonly { readonly id: UnitId; readonly name: string }[] {
  switch (command.type) {
    case 'EstablishUnit':
      return [command.data];
    case 'RecordReorganisation':
      return command.data.establish ?? [];
    case 'ImportOrganisation':
      return command.data.units;
    default:
      return [];
  }
}
