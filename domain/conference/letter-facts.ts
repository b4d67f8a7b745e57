import { startsAt } from '#domain/conference/day-plan.ts';
import type { ConferenceLetter } from '#domain/conference/letter-templates.ts';
import type { Invitee } from '#domain/conference/parts.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { contactFact } from '#domain/documents/paper-settings.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';
import { subjectMark } from '#domain/words/subject-mark.ts';
import { addressOf } from '#domain/words/console-addresses.ts';

export type InvitedUnit = Invitee & { readonly unit: UnitId };

/** What the letters of a conference have in common. */
export function invitedUnits({ facts }: ConferenceFacts): readonly InvitedUnit[] {
  return unitsAmong(facts.invitees);
}

export function unitsAmong(invitees: readonly Invitee[]): readonly InvitedUnit[] {
  return invitees.flatMap((invitee) => (invitee.unit === null ? [] : [{ ...invitee, unit: invitee.unit }]));
}

export function nameFacts({ facts }: ConferenceFacts, { unit, name }: Pick<InvitedUnit, 'unit' | 'name'>) {
  return {
    committee: facts.committees.map((committee) => committee.name).join(', '),
    mark: subjectMark([...new Set(facts.committees.flatMap(({ programmes }) => programmes))], facts.host.name),
    unit: name,
    conference: facts.title,
    connectionPoint: facts.points.find((point) => point.unit === unit)?.name ?? '',
    link: addressOf.conference(facts.conference),
    ...contactFact(facts.issuer.papers),
  };
}

export function dayFacts(
  state: ConferenceFacts,
  invitee: Pick<InvitedUnit, 'unit' | 'name'>,
): ConferenceLetter['facts'] {
  const { facts } = state;
  return {
    ...nameFacts(state, invitee),
    heldOn: facts.heldOn,
    startsAt: facts.hour === null ? '' : startsAt(facts),
    partOfDay: facts.partOfDay ?? '',
    form: facts.form === 'notStated' ? '' : facts.form,
    place: facts.place ?? '',
    // For the calendar: a letter that says what changed leaves the line of the place out.
    venue: facts.place ?? '',
    chair: facts.coChairs.map(({ post }) => post).join(', '),
  };
}

export function toUnit(unit: UnitId): readonly Addressee[] {
  return [
    { unit, role: 'reporter' },
    { unit, role: 'unitHead' },
  ];
}
