import type { DirectiveEvent } from '#domain/directive/events.ts';
import type { DirectiveState } from '#domain/directive/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';

export function evolve(state: DirectiveState, event: DirectiveEvent, at: Instant): DirectiveState {
  if (event.type === 'PaperEntered') return { ...event.data, status: 'given', files: [], enteredAt: at };
  if (event.type === 'InstructionGiven') return { ...event.data, status: 'noted', enteredAt: at };
  if (state.status !== 'given') return state;
  switch (event.type) {
    case 'PaperTasksAdded':
      return { ...state, tasks: [...state.tasks, ...event.data.tasks] };
    case 'PaperScanAttached':
      return { ...state, files: [...state.files, ...event.data.files] };
    case 'PaperHeadCorrected':
      return { ...state, paper: event.data.now };
    default:
      return unreachable(event);
  }
}
