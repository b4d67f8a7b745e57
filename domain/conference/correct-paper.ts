import type { CorrectPaper } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import { giverOf } from '#domain/conference/file-places.ts';
import { unlessSaid } from '#domain/conference/input.ts';
import { phaseOf } from '#domain/conference/phase.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { sameData } from '#domain/organisation/same-data.ts';

type Living = Exclude<ConferenceState, { readonly status: 'none' }>;

/** A paper keeps its place: files name it by that. Its unit corrects its own until it was held, the host any. */
export function correctPaper(
  state: Living,
  { paper, by, byKind, title, withdrawn }: CorrectPaper['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const { facts } = state;
  const was = facts.papers[paper - 1];
  if (was === undefined) return refuse('conference-paper-unknown', { number: paper }, ['coordinator'], '/paper');
  const no = unlessSaid(by, 'conference-text-missing', '/by');
  if (no !== null) return no;
  const phase = phaseOf(state, given.at);
  const isHost = giverOf(facts, given.actor) === facts.host.unit;
  if (!isHost && phase === 'held') return refuse('conference-papers-over', { heldOn: facts.heldOn }, ['coordinator']);
  const { withdrawn: _before, ...kept } = was;
  const now = { ...kept, by, byKind, title, ...(withdrawn ? { withdrawn: true as const } : {}) };
  if (sameData(was, now)) return nothing('already-so');
  // Whoever registered it is told what another made of it.
  const told = isHost && was.unit !== undefined && phase === 'toCome';
  const correction = (state.corrections ?? 0) + 1;
  return accept([
    { type: 'PaperCorrected', data: { correction, paper, was, now, told, correctedBy: given.actor.person } },
  ]);
}
