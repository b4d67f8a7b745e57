import { castOf, type Cast } from '#api/evaluation/case/members.ts';
import { type FoundCase, findCase } from '#api/evaluation/case/find-case.ts';
import { headOf, type Office, officeOf, reporterOf } from '#api/evaluation/case/people.ts';
import { cutOffOf } from '#api/evaluation/case/timeline.ts';
import type { Person } from '#api/evaluation/case/door.ts';

export const exampleCase = 'ninh-binh-2020-h1';

/** The unit whose reporter and head can be played: one that owes its report, and for whom nothing special happens. */
const playedUnit = 'gia-vien';

export const personaNames = ['coordinator', 'leader', 'reporter', 'unitHead', 'admin'] as const;
export type PersonaName = (typeof personaNames)[number];

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
