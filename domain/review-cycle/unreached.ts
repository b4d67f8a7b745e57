import type { UnitId } from '#domain/kernel/ids.ts';
import type { Addressee } from '#domain/kernel/letter.ts';

interface Addressed {
  readonly unit: UnitId;
  readonly role: Addressee['role'];
}

/** Units that letters are addressed to and that nobody with an address would read them for, in the order they were first addressed. */
export function unreached(addressed: readonly Addressed[], contacts: readonly Addressed[]): readonly UnitId[] {
  const left = unaddressed(addressed, contacts);
  const failing = new Set(left.map(key));
  const reached = new Set(addressed.filter((one) => !failing.has(key(one))).map(({ unit }) => unit));
  return [...new Set(left.map(({ unit }) => unit))].filter((unit) => !reached.has(unit));
}

/** Each post that is written to and whose holder has no address, once: of a unit it may be one of two. */
export function unaddressed(addressed: readonly Addressed[], contacts: readonly Addressed[]): readonly Addressed[] {
  const known = new Set(contacts.map(key));
  return [...new Map(addressed.map((one) => [key(one), one])).values()].filter((one) => !known.has(key(one)));
}

const key = ({ unit, role }: Addressed): string => `${role} ${unit}`;
