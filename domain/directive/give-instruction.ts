import type { GiveInstruction } from '#domain/directive/commands.ts';
import type { DirectiveDecision } from '#domain/directive/decision.ts';
import type { DirectiveState } from '#domain/directive/state.ts';
import { termOf } from '#domain/directive/term.ts';
import type { TaskCreated } from '#domain/follow-up-task/events.ts';
import { taskOpening } from '#domain/follow-up-task/task-opening.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, refuse } from '#domain/kernel/decision.ts';
import { ledgerOf, taskStream } from '#domain/kernel/streams.ts';

/** What a leader wrote in place becomes a task of its own, with a day: the same people, letters and numbers as any other. */
export function giveInstruction(state: DirectiveState, data: GiveInstruction['data'], given: Given): DirectiveDecision {
  const { directive, host, committee, programme, place, to, person, dueOn, ladder } = data;
  if (state.status !== 'none') return refuse('instruction-given-already');
  const text = data.text.trim();
  if (text === '') return refuse('directive-text-missing', {}, [], '/text');
  // Who of another unit does it is that unit's to say.
  if (person !== undefined && to.unit !== host.unit)
    return refuse('instruction-person-of-another', { name: person, unit: to.name }, [], '/person');
  const term = termOf({ kind: 'date', date: dueOn, hour: null, text: null }, ladder, given);
  if ('code' in term) return refuse(term.code, { date: term.date }, [], '/dueOn');
  const leader = given.actor.person;
  const on = vietnamDate(given.at);
  const named = person === undefined ? {} : { person };
  const task = taskStream(directive, 1);
  const created: TaskCreated['data'] = {
    conference: directive,
    cycle: null,
    ledger: ledgerOf(host.unit, false),
    host: host.unit,
    hostName: host.name,
    noticeNumber: '',
    noticeDate: on,
    number: 1,
    programme,
    statement: text,
    parts: [],
    addressees: [{ name: to.name, kind: 'named', unit: to.unit, inferred: false }],
    deadline: term.deadline,
    horizon: null,
    ladder,
    clock: null,
    concludedAt: given.at,
    source: { kind: 'instruction', leader, place, ...named },
  };
  return accept(
    [
      {
        type: 'InstructionGiven',
        data: { directive, host, committee, programme, place, text, on, to, ...named, task, by: leader },
      },
    ],
    [taskOpening(created)],
  );
}
