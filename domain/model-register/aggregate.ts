import type { Aggregate } from '#domain/kernel/decision.ts';
import type { CommitteeId, StreamId } from '#domain/kernel/ids.ts';
import type { PriorAct } from '#domain/kernel/prior-act.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import { withoutProcess } from '#domain/kernel/without-process.ts';
import type { ModelRegisterCommand } from '#domain/model-register/commands.ts';
import { decide } from '#domain/model-register/decide.ts';
import type { ModelRegisterEvent } from '#domain/model-register/events.ts';
import { evolve } from '#domain/model-register/evolve.ts';
import type { ModelRegisterState } from '#domain/model-register/state.ts';

/** All models of a committee stand in one stream: a file is taken whole or not at all, and a name is held against the others. */
export function modelRegisterStream(committee: CommitteeId): StreamId {
  return streamOf('modelRegister', committee);
}

/** In the host's book, without a process: nothing in it happens by time alone. */
export const modelRegister: Aggregate<ModelRegisterState, ModelRegisterCommand, ModelRegisterEvent> = {
  kind: 'modelRegister',
  initial: { status: 'none' },
  decide,
  priorAct: (): PriorAct | null => null,
  evolve,
  ...withoutProcess,
};
