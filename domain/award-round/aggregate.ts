import type { AwardRoundCommand } from '#domain/award-round/commands.ts';
import { decide } from '#domain/award-round/decide.ts';
import type { AwardRoundEvent } from '#domain/award-round/events.ts';
import { evolve } from '#domain/award-round/evolve.ts';
import type { AwardRoundState } from '#domain/award-round/state.ts';
import type { Aggregate } from '#domain/kernel/decision.ts';
import type { CommitteeId, StreamId } from '#domain/kernel/ids.ts';
import type { PriorAct } from '#domain/kernel/prior-act.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import { withoutProcess } from '#domain/kernel/without-process.ts';

/** One committee, one programme, one period: `code` names it, as it does a cycle's. */
export function awardRoundStream(committee: CommitteeId, programme: string, code: string): StreamId {
  return streamOf('awardRound', `${committee}.${programme}.${code}`.toLowerCase());
}

/** In the host's book, without a process: nothing in it happens by time alone. */
export const awardRound: Aggregate<AwardRoundState, AwardRoundCommand, AwardRoundEvent> = {
  kind: 'awardRound',
  initial: { status: 'none' },
  decide,
  priorAct: (_state, _command, { code }): PriorAct | null =>
    code === 'award-round-opened-already' ? { types: ['AwardRoundOpened'] } : null,
  evolve,
  ...withoutProcess,
};
