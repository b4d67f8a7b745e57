import { isStaffOf } from '#domain/access/rule.ts';
import { attendedAmong, isSamePerson, isUncounted, sitting } from '#domain/conference/attendance.ts';
import { conferenceSigns, isCode, expectedAt, printedCode, readCode } from '#domain/conference/check-in-code.ts';
import type { CheckInByCode } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { RollCallEntry } from '#domain/conference/parts.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import { calledAs, takenSeat, whoComes } from '#domain/conference/seats.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/**
 * One person marked as come at one point by the code of his invitation: the roll as it stands with him in it, and nobody else touched. What
 * a desk has to know of a code that does not fit it is told; how he is marked then is the desk's to decide, by hand.
 */
export function checkInByCode(state: ConferenceFacts, data: CheckInByCode['data'], given: Given): Outcome {
  const { facts, rollCalls, codes = [] } = state;
  const point = facts.points.find(({ id }) => id === data.point);
  if (point === undefined) return refuse('conference-point-unknown', { point: data.point }, ['coordinator'], '/point');
  const [any] = codes;
  if (any === undefined) return refuse('conference-without-codes', {});
  const code = readCode(data.code);
  const begins = any.code.slice(0, conferenceSigns);
  const isWhole = isCode(code);
  // What is no code at all is told as it was typed.
  const named = { code: isWhole ? printedCode(code) : data.code };
  if (isWhole && !code.startsWith(begins))
    return refuse('conference-code-of-another', { ...named, begins }, [], '/code');
  const known = codes.find((one) => one.code === code);
  if (known === undefined) return refuse('conference-code-unknown', named, [], '/code');
  const invitee = facts.invitees.find(({ id }) => id === known.invitee);
  if (invitee === undefined) return refuse('conference-code-withdrawn', named, [], '/code');

  const before = takenSeat(state, invitee);
  if (before !== null) {
    const where = facts.points.find(({ id }) => id === before.point)?.name ?? before.point;
    const found = { name: before.name, point: where, at: before.at };
    return refuse(before.counted ? 'conference-code-used' : 'conference-code-substitute-unapproved', found);
  }
  const expected = expectedAt(facts, invitee);
  if (expected !== undefined && expected.id !== point.id)
    return refuse('conference-code-of-other-point', { name: calledAs(state, invitee), point: expected.name });

  const standing = rollCalls.find((call) => call.point === point.id);
  const person = whoComes(state, invitee);
  const others = (standing?.entries ?? []).filter((one) => !isSamePerson(one, person));
  // Whoever the standing list called keeps the time of his own call.
  const kept = others.map((one) => ({ markedAt: standing?.at ?? given.at, ...one }));
  // A substitute of whom the point itself tells waits for the host, as on a list by hand.
  const waits = person.state === 'substitute' && !isStaffOf(facts.host.unit, given.actor);
  const here: RollCallEntry = { ...person, ...(waits ? { approval: 'waiting' } : {}), markedAt: given.at };
  const entries = [...kept, here];
  const unnamed = standing === undefined ? 0 : sitting(standing) - attendedAmong(standing.entries);
  const present = attendedAmong(entries) + unnamed - entries.filter(isUncounted).length;
  const corrects = standing !== undefined;
  const by = given.actor.person;
  return accept([
    { type: 'RollCallRecorded', data: { point: point.id, entries, present, corrects, by, byCode: invitee.id } },
  ]);
}
