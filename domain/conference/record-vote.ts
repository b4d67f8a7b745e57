import type { RecordVote } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { firstOf, unlessCount, unlessSaid } from '#domain/conference/input.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { counted, type HandsCounted, presentAt, type Vote } from '#domain/conference/votes.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { sameData } from '#domain/organisation/same-data.ts';

type Outcome = Decision<ConferenceEvent, ConferenceRefusal>;

/** A question is put, then counted; counted again it is corrected. What was answered is not put in other words. */
export function recordVote(
  state: ConferenceFacts,
  { id, question, counts }: RecordVote['data'],
  given: Given,
): Outcome {
  const standing = (state.votes ?? []).find((vote) => vote.id === id);
  const no = unlessSaid(question, 'conference-text-missing', '/question');
  if (no !== null) return no;
  const asked = question.trim();
  if (standing?.counts !== undefined && standing.question !== asked)
    return refuse('conference-vote-counted', {}, [], '/question');
  if (counts !== null) return countVote(state, { id, asked, counts, standing }, given);
  if (standing?.counts !== undefined) return refuse('conference-vote-counted');
  if (standing?.question === asked) return nothing('already-recorded');
  return accept([{ type: 'VotePut', data: { vote: id, question: asked, by: given.actor.person } }]);
}

interface Count {
  readonly id: string;
  readonly asked: string;
  readonly counts: HandsCounted;
  readonly standing: Vote | undefined;
}

/** More hands than people at the points were counted twice, or somebody was not called. */
function countVote({ rollCalls }: ConferenceFacts, { id, asked, counts, standing }: Count, given: Given): Outcome {
  const { inFavour, against, abstained } = counts;
  const hands = { inFavour, against, abstained };
  const malformed = firstOf(
    unlessCount(inFavour, '/counts/inFavour'),
    unlessCount(against, '/counts/against'),
    unlessCount(abstained, '/counts/abstained'),
  );
  if (malformed !== null) return malformed;
  if (rollCalls.length === 0) return refuse('conference-roll-not-called', {}, ['coordinator']);
  const present = presentAt(rollCalls);
  const raised = counted(hands);
  if (raised > present) return refuse('conference-vote-above-present', { raised, present }, [], '/counts/inFavour');
  const now = { ...hands, present };
  if (standing !== undefined && sameData(standing.counts, now)) return nothing('already-recorded');
  const corrects = standing?.counts !== undefined;
  return accept([
    { type: 'VoteCounted', data: { vote: id, question: asked, ...now, corrects, by: given.actor.person } },
  ]);
}
