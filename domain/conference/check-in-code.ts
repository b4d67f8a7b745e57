import type { ConnectionPoint, Invitee } from '#domain/conference/parts.ts';

/** What an invitee says or shows at the desk: it names him and gives no right. */
export interface CheckInCode {
  readonly invitee: string;
  /** As it is kept: signs of `codeSigns` alone. */
  readonly code: string;
}

/** One that was given, with the letter that invites him: left out, the first. */
export interface GivenCode extends CheckInCode {
  readonly letter?: number;
}

/** Whoever was added to a roll by the code of an invitee, as that roll calls him. */
export interface CheckedIn {
  readonly invitee: string;
  readonly point: string;
  readonly name: string;
  readonly unit: string | null;
}

/**
 * Nobody takes one of them for another, and no input method of Vietnamese makes a letter with marks of them, which Telex does of vowels,
 * `D` and `W` when a scanner types.
 */
export const codeSigns = '23456789BCGHKMNPQRTVX';
/** The same for all of a conference: what begins otherwise is of another one. */
export const conferenceSigns = 2;
export const ownSigns = 5;

/** As it is typed or scanned: capitals or not, with or without what stands between its parts. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** As many signs as a code has, and only its signs. */
export function isCode(read: string): boolean {
  return read.length === conferenceSigns + ownSigns && read.split('').every((sign) => codeSigns.includes(sign));
}

/** "HK-7M3PQ". */
export function printedCode(code: string): string {
  return `${code.slice(0, conferenceSigns)}-${code.slice(conferenceSigns)}`;
}

/** Of those a command brings, the ones of invitees: one each, and no code twice. */
export function codesFor(
  invitees: readonly Invitee[],
  brought: readonly CheckInCode[],
  known: readonly CheckInCode[] = [],
): readonly CheckInCode[] {
  const taken = new Set(known.map(({ code }) => code));
  const waiting = new Set(invitees.map(({ id }) => id));
  return brought.filter(({ invitee, code }) => {
    if (taken.has(code) || !waiting.delete(invitee)) return false;
    taken.add(code);
    return true;
  });
}

/** The newest of each invitee and of each name on a roll: what stands there is of whoever came last. */
export function withCheckedIn(known: readonly CheckedIn[], last: CheckedIn): readonly CheckedIn[] {
  const isOther = ({ invitee, point, name, unit }: CheckedIn): boolean =>
    invitee !== last.invitee && (point !== last.point || name !== last.name || unit !== last.unit);
  return [...known.filter(isOther), last];
}

/** Where he is expected: at the point of his unit, or at the main one. */
export function expectedAt(
  { points }: { readonly points: readonly ConnectionPoint[] },
  { unit }: Invitee,
): ConnectionPoint | undefined {
  const own = unit === null ? undefined : points.find((point) => point.unit === unit);
  return own ?? points.find(({ isMain }) => isMain) ?? points[0];
}
