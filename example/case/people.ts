import { exampleNames } from '#example/words/acts.ts';
import type { Person } from '#example/case/door.ts';
import type { UnitRow } from '#example/case/units-file.ts';

/** People by their function only; each is one person, so that nobody verifies what he reported himself. */
export interface Office {
  readonly admin: Person;
  readonly coordinator: Person;
  readonly leader: Person;
}

export function officeOf(host: UnitRow): Office {
  return {
    admin: { name: exampleNames.admin, role: 'admin', unit: host.id },
    coordinator: { name: exampleNames.coordinator(host.name_vi), role: 'coordinator', unit: host.id },
    leader: { name: exampleNames.leader(host.name_vi), role: 'leader', unit: host.id },
  };
}

export function reporterOf(unit: UnitRow): Person {
  return { name: exampleNames.reporter(unit.name_vi), role: 'reporter', unit: unit.id };
}

export function headOf(unit: UnitRow): Person {
  return { name: exampleNames.unitHead(unit.name_vi), role: 'unitHead', unit: unit.id };
}
