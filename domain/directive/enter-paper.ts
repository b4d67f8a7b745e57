import { beginTasks, type BegunTasks } from '#domain/directive/begin-tasks.ts';
import type { AddPaperTasks, EnterPaper, GivenTask } from '#domain/directive/commands.ts';
import type { DirectiveDecision, Faulty } from '#domain/directive/decision.ts';
import type { GivingPaper } from '#domain/directive/paper.ts';
import type { DirectiveState, GivenDirective } from '#domain/directive/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';
import { paperName } from '#domain/words/source.ts';

type Facts = Pick<GivenDirective, 'directive' | 'host' | 'programme' | 'paper' | 'ladder'>;

/** The paper and all its tasks stand or fall together: one decision, one transaction. */
export function enterPaper(state: DirectiveState, data: EnterPaper['data'], given: Given): DirectiveDecision {
  const { paper } = data;
  if (state.status !== 'none') return refuse('directive-entered-already', named(paper));
  const no = headFault(paper, given);
  if (no !== null) return no;
  const begun = begin(data, data.tasks, 0, given);
  if ('no' in begun) return begun.no;
  const { tasks: _drafted, ...said } = data;
  const entered = { ...said, tasks: begun.tasks, by: given.actor.person };
  return accept([{ type: 'PaperEntered', data: entered }], begun.opens);
}

export function addPaperTasks(state: GivenDirective, data: AddPaperTasks['data'], given: Given): DirectiveDecision {
  const begun = begin(state, data.tasks, state.tasks.length, given);
  if ('no' in begun) return begun.no;
  return accept([{ type: 'PaperTasksAdded', data: { tasks: begun.tasks, by: given.actor.person } }], begun.opens);
}

export function headFault({ number, issuer, date }: GivingPaper, { at }: Given): Faulty | null {
  if (number.trim() === '') return refuse('directive-text-missing', {}, [], '/paper/number');
  if (issuer.trim() === '') return refuse('directive-text-missing', {}, [], '/paper/issuer');
  return date > vietnamDate(at) ? refuse('directive-date-in-future', { date }, [], '/paper/date') : null;
}

/** A paper that gives nothing to do is none. */
function begin(
  { directive, host, programme, paper, ladder }: Facts,
  drafted: readonly GivenTask[],
  after: number,
  given: Given,
): BegunTasks | { readonly no: Faulty } {
  if (drafted.length === 0) return { no: refuse('directive-without-tasks', {}, [], '/tasks') };
  const giver = {
    ...{ series: directive, host, programme, ladder, noticeNumber: paper.number, noticeDate: paper.date },
    source: { kind: 'paper', paper: paper.kind, issuer: paper.issuer },
  } as const;
  return beginTasks(giver, drafted, after, given);
}

function named(paper: GivingPaper) {
  return { paper: paperName(paper.kind, paper.number), on: paper.date };
}
