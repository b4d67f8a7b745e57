import { usePeople, useUnit } from '#web/screens/organisation/use-organisation.ts';

/** What is known of whoever is to take over: `nobody` can act there, `unread`: nor is there an address for reminders. */
export interface TakerReach {
  readonly nobody: boolean;
  /** Null: addresses are not for this reader. */
  readonly unread: boolean | null;
}

/** Reporters and heads go on with what a unit owed; letters of it go to them. Null until it is known, or while nobody is chosen. */
export function useTakerReach(unit: string | null, on: string): TakerReach | null {
  const people = usePeople(unit ?? '', on, unit !== null).data;
  const known = useUnit(unit ?? '', on, unit !== null).data;
  if (unit === null || people === undefined || known === undefined) return null;
  const { contacts } = known;
  return {
    nobody: !people.positions.some(({ role }) => role === 'reporter' || role === 'unitHead'),
    unread: contacts === null ? null : contacts.reporter === undefined && contacts.unitHead === undefined,
  };
}
