import type { Nomination } from '#domain/award-round/award.ts';
import type { AwardRoundEvent } from '#domain/award-round/events.ts';
import type { AwardRoundState, OpenRound } from '#domain/award-round/state.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function evolve(state: AwardRoundState, event: AwardRoundEvent): AwardRoundState {
  if (event.type === 'AwardRoundOpened') return { ...event.data, status: 'open', nominations: [], submissions: [] };
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'AwardRoundChanged': {
      const { kinds, criteria } = event.data;
      return { ...state, kinds, criteria };
    }
    case 'AwardNominated': {
      const { hand: by, ...said } = event.data;
      const proposed = { ...said, by, status: 'proposed', because: '', evidence: [], decision: null } as const;
      return { ...state, nominations: [...state.nominations, proposed] };
    }
    case 'NominationWithdrawn':
      return changed(state, [event.data.number], { status: 'withdrawn', because: event.data.reason });
    case 'NominationDecided': {
      const { number, granted, reason, evidence } = event.data;
      return changed(state, [number], { status: granted ? 'granted' : 'declined', because: reason, evidence });
    }
    case 'AwardDecisionRecorded': {
      const { given, decision } = event.data;
      return changed(
        state,
        given.map(({ number }) => number),
        { decision },
      );
    }
    case 'AwardSubmissionIssued': {
      const { of: _of, ...submission } = event.data;
      return { ...state, submissions: [...state.submissions, submission] };
    }
    default:
      return unreachable(event);
  }
}

function changed(state: OpenRound, numbers: readonly number[], change: Partial<Nomination>): OpenRound {
  const nominations = state.nominations.map((one) => (numbers.includes(one.number) ? { ...one, ...change } : one));
  return { ...state, nominations };
}
