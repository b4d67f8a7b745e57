import { isStaffOf } from '#domain/access/rule.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import { attendedAmong, isSamePerson, isUncounted, sitting } from '#domain/conference/attendance.ts';
import type { RecordRollCall } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessCount, unlessUnique } from '#domain/conference/input.ts';
import { mergedRoll, type RollList } from '#domain/conference/merge-roll.ts';
import type { RollCall, RollCallEntry } from '#domain/conference/parts.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { domainTime } from '#domain/kernel/clock.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;
type List = RecordRollCall['data'];

/** Each point by itself, by the host or the point's own officer; people without a name are only counted. */
export function recordRollCall(state: ConferenceFacts, data: List, given: Given): Outcome {
  const point = state.facts.points.find(({ id }) => id === data.point);
  if (point === undefined) return refuse('conference-point-unknown', { point: data.point }, ['coordinator'], '/point');
  const standing = state.rollCalls.find((call) => call.point === data.point);
  const no = unlessCounted(data);
  if (no !== null) return no;
  const sent = { ...data, entries: timed(state, data.entries, given) };
  const list = data.merge === true ? mergedRoll(standing, sent, given.at) : sent;
  if (standing !== undefined && isSame(standing, list, data.merge === true)) return nothing('already-recorded');
  const older = data.merge === true ? null : unlessNewest(data, standing, point.name);
  if (older !== null) return older;
  const byHost = isStaffOf(state.facts.host.unit, given.actor);
  const entries = list.entries.map((entry) => asBefore(entry, standing, byHost));
  const present = list.present - entries.filter(isUncounted).length;
  const corrects = standing !== undefined;
  const by = given.actor.person;
  return accept([{ type: 'RollCallRecorded', data: { point: point.id, entries, present, corrects, by } }]);
}

function unlessCounted({ entries, present }: List): Refused | null {
  const attended = attendedAmong(entries);
  return firstOf(
    unlessCount(present, '/present'),
    unlessUnique(
      entries.map(({ name, unit }) => `${name} ${unit ?? ''}`),
      (i) => `/entries/${i}/name`,
    ),
    present < attended ? refuse('conference-present-below-entries', { present, attended }, [], '/present') : null,
  );
}

/** What an older screen did not see is not replaced by it: somebody else recorded in between. */
function unlessNewest({ base }: List, standing: RollCall | undefined, name: string): Refused | null {
  const version = standing?.version ?? 0;
  if (base === undefined || base === version) return null;
  const facts = { point: standing?.point ?? '', name, present: standing?.present ?? 0, version };
  return refuse('conference-roll-call-newer', facts);
}

/** A device tells its own clock: in the conference's time, and never later than it is told, or it would win for ever. */
function timed({ facts }: ConferenceFacts, entries: List['entries'], { at }: Given): readonly RollCallEntry[] {
  return entries.map((entry) => {
    if (entry.markedAt === undefined) return entry;
    const told = domainTime(facts.clock, entry.markedAt);
    return { ...entry, markedAt: told > at ? at : told };
  });
}

/**
 * Whoever the list leaves as he was called stays as he was called then. What the host decided of a substitute is not undone by
 * a list; one that the point itself names waits for the host.
 */
function asBefore(
  { approval: _none, ...entry }: RollCallEntry,
  standing: RollCall | undefined,
  byHost: boolean,
): RollCallEntry {
  const former = standing?.entries.find((one) => isSamePerson(one, entry));
  const isKept = standing !== undefined && former !== undefined && isSameEntry(former, entry);
  const called = isKept ? { markedAt: former.markedAt ?? standing.at, ...entry } : entry;
  if (entry.state !== 'substitute') return called;
  if (former?.state === 'substitute' && former.substitute === entry.substitute) {
    return former.approval === undefined ? called : { ...called, approval: former.approval };
  }
  return byHost ? called : { ...called, approval: 'waiting' };
}

/** Where lists are joined it also matters when somebody was called: the next one may be of the time between. */
function isSame(standing: RollCall, { entries, present }: RollList, isMerged: boolean): boolean {
  if (sitting(standing) !== present || standing.entries.length !== entries.length) return false;
  return entries.every((entry, index) => {
    const other = standing.entries[index];
    if (other === undefined || !isSameEntry(entry, other)) return false;
    return !isMerged || entry.markedAt === (other.markedAt ?? standing.at);
  });
}

function isSameEntry(one: RollCallEntry, other: RollCallEntry): boolean {
  const { state, arrivedAt, substitute } = one;
  const isSaid = state === other.state && arrivedAt === other.arrivedAt && substitute === other.substitute;
  return isSaid && isSamePerson(one, other);
}
