import type { ConnectionPoint, InvitationAnswer, Invitee } from '#domain/conference/parts.ts';

/** What an invitee says or shows at the desk: it names him and gives no right. */
export interface CheckInCode {
  readonly invitee: string;
  /** As it is kept: signs of `codeSigns` alone. */
  readonly code: string;
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

/** As a roll names him: whoever comes for him by the unit's own answer, else what he is and of where. */
export function calledAs({ id, name, role }: Invitee, replies: readonly InvitationAnswer[]): string {
  const reply = replies.find(({ invitee }) => invitee === id);
  if (reply?.answer === 'substitute' && reply.substitute !== null) return reply.substitute;
  return role === '' ? name : `${role}, ${name}`;
}

/** Where he is expected: at the point of his unit, or at the main one. */
export function expectedAt(
  { points }: { readonly points: readonly ConnectionPoint[] },
  { unit }: Invitee,
): ConnectionPoint | undefined {
  const own = unit === null ? undefined : points.find((point) => point.unit === unit);
  return own ?? points.find(({ isMain }) => isMain) ?? points[0];
}
