import { advance, nextDue } from '#domain/follow-up-task/advance.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import { decide } from '#domain/follow-up-task/decide.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { evolve } from '#domain/follow-up-task/evolve.ts';
import { messages } from '#domain/follow-up-task/messages.ts';
import { letters } from '#domain/follow-up-task/letters.ts';
import { documents } from '#domain/follow-up-task/paper-document.ts';
import { priorAct } from '#domain/follow-up-task/prior-acts.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { Aggregate } from '#domain/kernel/decision.ts';

export const followUpTask: Aggregate<TaskState, TaskCommand, TaskEvent> = {
  kind: 'followUpTask',
  initial: { status: 'none' },
  decide,
  priorAct,
  evolve,
  advance,
  nextDue,
  clock: (state) => (state.status === 'none' ? null : state.created.clock),
  letters,
  settles: ['TaskRungFired'],
  commands: messages,
  documents,
  // A task that is re-opened gets its workflow back from the knock.
  ended: (state) => state.status === 'done' || state.status === 'withdrawn',
};
