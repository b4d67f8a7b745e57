import { castOf, type Cast } from '#example/case/members.ts';
import { type FoundCase, findCase } from '#example/case/find-case.ts';
import { headOf, type Office, officeOf, reporterOf } from '#example/case/people.ts';
import { cutOffOf } from '#example/case/timeline.ts';
import type { Named } from '#db/accounts/provision.ts';
import type { PersonaName } from '#api/evaluation/port.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Person } from '#example/case/door.ts';

export const exampleCase = 'ninh-binh-2020-h1';

/** The unit whose reporter and head can be played: one that owes its report, and for whom nothing special happens. */
const playedUnit = 'gia-vien';

export interface Stage {
  readonly found: FoundCase;
  readonly cast: Cast;
  readonly office: Office;
  /** Whose report waits for whoever plays. */
  readonly played: string;
  readonly personas: Readonly<Record<PersonaName, Person>>;
}

let read: Stage | null = null;

/** The published case, read once: it does not change while the product runs. */
export function stage(): Stage {
  read ??= readStage();
  return read;
}

function readStage(): Stage {
  const found = findCase(exampleCase);
  const [review] = found.content.reviews;
  if (review === undefined) throw new Error(`${found.path} names no review`);
  const cast = castOf(found.content, found.units, cutOffOf(review));
  const office = officeOf(cast.host);
  const unit = cast.members.find((member) => member.unit.id === playedUnit)?.unit ?? cast.members[0]?.unit;
  if (unit === undefined) throw new Error(`${found.path} has no member`);
  return {
    ...{ found, cast, office, played: unit.id },
    personas: { ...office, reporter: reporterOf(unit), unitHead: headOf(unit) },
  };
}

/** Branding: the ids of a case file's units are ids of units. */
export function asNamed({ name, role, unit }: Person): Named {
  return { name, role, unit: unit as UnitId };
}
