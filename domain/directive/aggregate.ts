import type { DirectiveCommand } from '#domain/directive/commands.ts';
import { toTasks } from '#domain/directive/correct-head.ts';
import { decide } from '#domain/directive/decide.ts';
import type { DirectiveEvent } from '#domain/directive/events.ts';
import { evolve } from '#domain/directive/evolve.ts';
import type { DirectiveState } from '#domain/directive/state.ts';
import type { Aggregate } from '#domain/kernel/decision.ts';
import type { PriorAct } from '#domain/kernel/prior-act.ts';
import { withoutProcess } from '#domain/kernel/without-process.ts';

/** What gives tasks beside a conference. Nothing in it happens by time alone: the tasks that begin with it have lives of their own. */
export const directive: Aggregate<DirectiveState, DirectiveCommand, DirectiveEvent> = {
  kind: 'directive',
  initial: { status: 'none' },
  decide,
  priorAct: (_state, _command, { code }): PriorAct | null =>
    code === 'directive-entered-already'
      ? { types: ['PaperEntered'] }
      : code === 'instruction-given-already'
        ? { types: ['InstructionGiven'] }
        : null,
  evolve,
  ...withoutProcess,
  commands: toTasks,
};
