import { advance, nextDue } from '#domain/inspection/advance.ts';
import type { InspectionCommand } from '#domain/inspection/commands.ts';
import { decide } from '#domain/inspection/decide.ts';
import type { InspectionEvent } from '#domain/inspection/events.ts';
import { evolve } from '#domain/inspection/evolve.ts';
import { letters } from '#domain/inspection/letters.ts';
import type { InspectionState } from '#domain/inspection/state.ts';
import type { Aggregate } from '#domain/kernel/decision.ts';
import type { PriorAct } from '#domain/kernel/prior-act.ts';

/** Kiểm tra, from its plan to what it concluded. Time reminds of its sessions and of answers; the tasks it gives have lives of their own. */
export const inspection: Aggregate<InspectionState, InspectionCommand, InspectionEvent> = {
  kind: 'inspection',
  initial: { status: 'none' },
  decide,
  priorAct: (_state, _command, { code }): PriorAct | null => {
    if (code === 'inspection-planned-already') return { types: ['InspectionPlanned'] };
    if (code === 'inspection-concluded') return { types: ['InspectionConcluded'] };
    if (code === 'inspection-called-off') return { types: ['InspectionCalledOff'] };
    return code === 'inspection-plan-newer' ? { types: ['InspectionRestated'] } : null;
  },
  evolve,
  advance,
  nextDue,
  clock: () => null,
  letters,
  commands: () => [],
  documents: () => [],
  // What was called off nobody can go on with; answers to a conclusion may come for years.
  ended: ({ status }) => status === 'calledOff',
};
