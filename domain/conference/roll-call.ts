import type { Refused } from '#domain/conference/act-refusal.ts';
import type { RecordRollCall } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessCount, unlessUnique } from '#domain/conference/input.ts';
import { isThere, type RollCall, type RollCallEntry } from '#domain/conference/parts.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
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
  if (standing !== undefined && isSame(standing, data)) return nothing('already-recorded');
  const older = unlessNewest(data, standing, point.name);
  if (older !== null) return older;
  const { entries, present } = data;
  const corrects = standing !== undefined;
  const by = given.actor.person;
  return accept([{ type: 'RollCallRecorded', data: { point: point.id, entries, present, corrects, by } }]);
}

function unlessCounted({ entries, present }: List): Refused | null {
  const attended = entries.filter(({ state }) => isThere(state)).length;
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

function isSame(standing: RollCall, { entries, present }: List): boolean {
  if (standing.present !== present || standing.entries.length !== entries.length) return false;
  return entries.every((entry, index) => {
    const other = standing.entries[index];
    return other !== undefined && isSameEntry(entry, other);
  });
}

function isSameEntry(one: RollCallEntry, other: RollCallEntry): boolean {
  const { name, unit, state, arrivedAt } = one;
  return name === other.name && unit === other.unit && state === other.state && arrivedAt === other.arrivedAt;
}
