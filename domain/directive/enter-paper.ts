import type { AddPaperTasks, EnterPaper, GivenTask } from '#domain/directive/commands.ts';
import type { DirectiveDecision, Faulty } from '#domain/directive/decision.ts';
import type { TaskGiven } from '#domain/directive/events.ts';
import type { GivingPaper } from '#domain/directive/paper.ts';
import type { DirectiveState, GivenDirective } from '#domain/directive/state.ts';
import { taskFault } from '#domain/directive/task-faults.ts';
import { termOf } from '#domain/directive/term.ts';
import { statedParts } from '#domain/follow-up-task/stated-milestones.ts';
import type { TaskCreated } from '#domain/follow-up-task/events.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, type Opening, refuse } from '#domain/kernel/decision.ts';
import { ledgerOf, taskStream } from '#domain/kernel/streams.ts';
import { paperName } from '#domain/words/source.ts';

/** A number of three digits names a task for ever. */
const mostTasks = 500;

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

function headFault({ number, issuer, date }: GivingPaper, { at }: Given): Faulty | null {
  if (number.trim() === '') return refuse('directive-text-missing', {}, [], '/paper/number');
  if (issuer.trim() === '') return refuse('directive-text-missing', {}, [], '/paper/issuer');
  return date > vietnamDate(at) ? refuse('directive-date-in-future', { date }, [], '/paper/date') : null;
}

type Begun = { readonly no: Faulty } | { readonly tasks: readonly TaskGiven[]; readonly opens: readonly Opening[] };

/** `after` tasks of this paper there are already: numbers go on. */
function begin(facts: Facts, drafted: readonly GivenTask[], after: number, given: Given): Begun {
  if (drafted.length === 0) return { no: refuse('directive-without-tasks', {}, [], '/tasks') };
  if (after + drafted.length > mostTasks)
    return { no: refuse('directive-tasks-too-many', { max: mostTasks }, [], '/tasks') };
  const created: TaskCreated['data'][] = [];
  for (const [row, task] of drafted.entries()) {
    const number = after + row + 1;
    const at = `/tasks/${String(row)}`;
    const fault = taskFault(task, facts.host.unit, { number, at });
    if (fault !== null) return { no: fault };
    const term = termOf(task.deadline, facts.ladder, given);
    if ('code' in term) return { no: refuse(term.code, { number, date: term.date }, [], `${at}/deadline/date`) };
    const parts = statedParts(term.deadline, task.milestones ?? [], { ...given, ladder: facts.ladder });
    if ('code' in parts)
      return { no: refuse(parts.code, { number, date: parts.date }, [], `${at}/milestones/${String(parts.row)}/date`) };
    created.push({ ...taskFacts(facts, task, number, given), ...parts.begun });
  }
  return {
    tasks: created.map(({ number }) => ({ task: taskStream(facts.directive, number), number })),
    opens: created.map(opening),
  };
}

/** Silence and age are counted from the day it was entered: before that nobody asked the unit here. */
function taskFacts(
  { directive, host, programme, paper, ladder }: Facts,
  task: GivenTask,
  number: number,
  { at }: Given,
) {
  const { deadline: _stated, milestones: _parts, ...said } = task;
  return {
    conference: directive,
    cycle: null,
    ledger: ledgerOf(host.unit, false),
    host: host.unit,
    hostName: host.name,
    noticeNumber: paper.number,
    noticeDate: paper.date,
    number,
    programme,
    ...said,
    ladder,
    clock: null,
    concludedAt: at,
    source: { kind: 'paper', paper: paper.kind, issuer: paper.issuer },
  } as const;
}

function opening(data: TaskCreated['data']): Opening {
  return {
    stream: taskStream(data.conference, data.number),
    kind: 'followUpTask',
    events: [{ type: 'TaskCreated', data } satisfies TaskCreated],
  };
}

function named(paper: GivingPaper) {
  return { paper: paperName(paper.kind, paper.number), on: paper.date };
}
