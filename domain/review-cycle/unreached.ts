import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';

interface Addressed {
  readonly unit: UnitId;
  readonly role: Addressee['role'];
}

/** Units that letters are addressed to and that nobody with an address would read them for, in the order they were first addressed. */
export function unreached(addressed: readonly Addressed[], contacts: readonly Addressed[]): readonly UnitId[] {
  const key = ({ unit, role }: Addressed): string => `${role} ${unit}`;
  const known = new Set(contacts.map(key));
  const reached = new Set(addressed.filter((one) => known.has(key(one))).map(({ unit }) => unit));
  return [...new Set(addressed.map(({ unit }) => unit))].filter((unit) => !reached.has(unit));
}
