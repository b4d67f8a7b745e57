import type { GivenTask } from '#domain/directive/commands.ts';
import type { GivenTaskRefusal } from '#domain/directive/refusals.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

interface Place {
  readonly number: number;
  /** As a JSON pointer. */
  readonly at: string;
}

/** What is wrong with a task as the paper's reader wrote it down, beside its term; null: nothing. Nobody named is legal (K11). */
export function taskFault(
  { statement, addressees, milestones = [] }: GivenTask,
  host: UnitId,
  { number, at }: Place,
): Decision<never, GivenTaskRefusal> | null {
  if (statement.trim() === '') return refuse('directive-text-missing', {}, [], `${at}/statement`);
  const unnamed = milestones.findIndex(({ name }) => name.trim() === '');
  if (unnamed !== -1) return refuse('directive-text-missing', {}, [], `${at}/milestones/${String(unnamed)}/name`);
  for (const [row, { name, kind, unit }] of addressees.entries()) {
    const facts = { number, name };
    const pointer = `${at}/addressees/${String(row)}/unit`;
    // A class with a unit would be an expansion that nobody decided on.
    if (kind === 'class' && unit !== null) return refuse('directive-class-is-no-unit', facts, [], pointer);
    if (unit === host) return refuse('directive-host-is-no-addressee', facts, [], pointer);
  }
  const leads = addressees.flatMap(({ part }, row) => (part === 'lead' ? [row] : []));
  const second = leads[1];
  if (second === undefined) return null;
  // Of two, each waits for the other.
  const facts = { number, name: addressees[second]?.name ?? '' };
  return refuse('directive-two-leads', facts, [], `${at}/addressees/${String(second)}/part`);
}
