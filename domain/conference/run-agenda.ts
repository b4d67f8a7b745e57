import type { Refused } from '#domain/conference/act-refusal.ts';
import type { GiveFloor, RunAgenda } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import { currentRun, lastMoment, notBegun } from '#domain/conference/session.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { vietnamDate, vietnamInstant, vietnamTime } from '#domain/kernel/civil-date.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { type Instant, millisOf } from '#domain/kernel/instant.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/**
 * Which item is dealt with, or that none is: a break, the end. Whoever presses names the item he saw, so that two desks that
 * press at once go on by one and not by two, and an agenda that changed meanwhile is looked at first.
 */
export function runAgenda(state: ConferenceFacts, { item, hour }: RunAgenda['data'], given: Given): Outcome {
  const { facts, session = notBegun } = state;
  if (item !== null && facts.agenda[item.number - 1]?.title !== item.title) {
    return refuse('conference-agenda-changed', { number: item.number });
  }
  const running = currentRun(session);
  if ((running?.item ?? null) === (item?.number ?? null) && (item !== null || running === undefined)) {
    return nothing('already-recorded');
  }
  const since = hour === null ? given.at : typedMoment(vietnamInstant(facts.heldOn, hour), lastMoment(session));
  const no = momentFault(state, since, given);
  if (no !== null) return no;
  const by = given.actor.person;
  if (item !== null) return accept([{ type: 'AgendaItemBegun', data: { ...item, since, by } }]);
  return accept([{ type: 'AgendaItemEnded', data: { title: running?.title ?? '', since, by } }]);
}

/** An hour has no seconds: the minute of the last press is not before it. */
function typedMoment(typed: Instant, last: Instant | null): Instant {
  if (last === null || typed >= last) return typed;
  return millisOf(last) - millisOf(typed) < 60_000 ? last : typed;
}

/** Told later, a moment is still one of that day, and none before what was told already. */
function momentFault({ facts, session = notBegun }: ConferenceFacts, since: Instant, { at }: Given): Refused | null {
  if (since > at) return refuse('conference-hour-to-come', { hour: vietnamTime(since) }, [], '/hour');
  if (vietnamDate(since) !== facts.heldOn)
    return refuse('conference-not-on-the-day', { heldOn: facts.heldOn }, [], '/hour');
  const last = lastMoment(session);
  if (last === null || since >= last) return null;
  return refuse('conference-hour-before-last', { hour: vietnamTime(since), told: vietnamTime(last) }, [], '/hour');
}

/** Who speaks from now on, of the speakers' list; null: nobody. His time runs from here, for every screen. */
export function giveFloor(state: ConferenceFacts, { speech }: GiveFloor['data'], given: Given): Outcome {
  const { session = notBegun, speeches } = state;
  if ((session.floor?.speech ?? null) === speech) return nothing('already-recorded');
  const named = (id: string | undefined) => speeches?.items.find((one) => one.id === id);
  const [since, by] = [given.at, given.actor.person];
  if (speech === null) {
    return accept([{ type: 'FloorEnded', data: { who: named(session.floor?.speech)?.by ?? '', since, by } }]);
  }
  const speaker = named(speech);
  if (speaker === undefined) return refuse('conference-speaker-unknown', {}, [], '/speech');
  return accept([{ type: 'FloorGiven', data: { speech, who: speaker.by, since, by } }]);
}
