import { isSamePerson, isUncounted } from '#domain/conference/attendance.ts';
import { type Invitee, isThere, type RollCallEntry } from '#domain/conference/parts.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Where and when somebody took the seat of an invitee. */
export interface TakenSeat {
  /** Who came, as the roll calls him. */
  readonly name: string;
  readonly point: string;
  readonly at: Instant;
  /** False: he came for somebody else, and the host has not approved it. */
  readonly counted: boolean;
}

type Known = Pick<ConferenceFacts, 'facts' | 'replies' | 'rollCalls' | 'checkedIn'>;

/** As a roll names him: whoever comes for him by the unit's own answer, else what he is and of where. */
export function calledAs(state: Pick<Known, 'facts' | 'replies'>, invitee: Invitee): string {
  return substituteOf(state, invitee) ?? ownName(state, invitee);
}

/**
 * A code stands for one seat: taken by it, the seat stays taken for as long as that person stands on the roll, whoever the unit says later
 * that it sends. By hand, it is taken by whoever the roll names as the invitee or as his substitute.
 */
export function takenSeat(state: Known, invitee: Invitee): TakenSeat | null {
  const { rollCalls, checkedIn = [] } = state;
  const byCode = checkedIn.find((one) => one.invitee === invitee.id);
  const names = [ownName(state, invitee), substituteOf(state, invitee)];
  for (const call of rollCalls) {
    const entry = call.entries.find((one) => {
      if (!isThere(one.state)) return false;
      const taker = checkedIn.find(({ point, ...person }) => point === call.point && isSamePerson(person, one));
      if (taker !== undefined) return taker === byCode;
      return one.unit === invitee.unit && names.includes(one.name);
    });
    if (entry === undefined) continue;
    const { name, substitute, markedAt } = entry;
    const at = markedAt ?? call.at;
    return { name: substitute ?? name, point: call.point, at, counted: !isUncounted(entry) };
  }
  return null;
}

/** Whoever comes by the code: the invitee, or whom his unit sends for him; never under a name that stands on a roll for another seat. */
export function whoComes({ rollCalls, ...state }: Known, invitee: Invitee): RollCallEntry {
  const { unit } = invitee;
  const there = rollCalls.flatMap(({ entries }) => entries).filter(({ state: marked }) => isThere(marked));
  const own = ownName(state, invitee);
  let [name, nth] = [own, 1];
  while (there.some((one) => isSamePerson(one, { name, unit }))) name = numbered(own, ++nth);
  const substitute = substituteOf(state, invitee);
  const came = { name, unit, arrivedAt: null };
  return substitute === null ? { ...came, state: 'present' } : { ...came, state: 'substitute', substitute };
}

/** Those that nothing else tells apart are numbered in the order in which they are invited. */
function ownName({ facts }: Pick<Known, 'facts'>, { id, name, role, unit }: Invitee): string {
  const alike = facts.invitees.filter((one) => one.name === name && one.role === role && one.unit === unit);
  const nth = alike.findIndex((one) => one.id === id) + 1;
  return numbered(role === '' ? name : `${role}, ${name}`, nth);
}

function numbered(name: string, nth: number): string {
  return nth > 1 ? `${name} (${String(nth)})` : name;
}

function substituteOf({ replies }: Pick<Known, 'replies'>, { id }: Invitee): string | null {
  const reply = replies.find(({ invitee }) => invitee === id);
  return reply?.answer === 'substitute' ? reply.substitute : null;
}
