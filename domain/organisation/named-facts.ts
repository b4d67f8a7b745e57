import type { UnitId } from '#domain/kernel/ids.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import { lookUp } from '#domain/organisation/register.ts';
import type { Fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';

/** Facts of refusals that are units. */
export const unitsIn = ['unit', 'child', 'parent', 'other', 'from', 'to'] as const;

/** Beside each unit that a refusal names by its id what it is called, `unitName` beside `unit`: ids are for programs. */
export function withUnitNames(state: Recorded, command: OrganisationCommand, facts: Fault['facts']): Fault['facts'] {
  const begun = new Map(begunBy(command).map(({ id, name }) => [id, name]));
  const names = unitsIn.flatMap((fact) => {
    const id = facts[fact];
    if (typeof id !== 'string') return [];
    // What stands there may be a day or a name already: then no unit has it for an id.
    const name = lookUp(state.units, id as UnitId)?.designations.at(-1)?.name ?? begun.get(id as UnitId);
    return name === undefined ? [] : [[`${fact}Name`, name] as const];
  });
  return { ...facts, ...Object.fromEntries(names) };
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
