import { useState } from 'react';
import type { paths } from '#web/api/schema.d.ts';
import { freshId } from '#web/kit/fresh-id.ts';
import { readDay } from '#web/kit/read-day.ts';
import { missing, type Reason } from '#web/kit/reason.ts';
import { type Item, nobody, statedMilestones, type Term } from '#web/screens/conclusions/model.ts';

type EnterBody = NonNullable<paths['/directives']['post']['requestBody']>['content']['application/json'];
export type PaperKind = EnterBody['paper']['kind'];
type GivenTask = EnterBody['tasks'][number];

/** What the head of the paper says, as it is typed. */
export interface PaperHead {
  readonly committee: string;
  readonly programme: string;
  readonly kind: PaperKind;
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly about: string;
}

const newTask = (): Item => ({ ...nobody, id: freshId(), programme: '' });

const nothing: PaperHead = {
  ...{ committee: '', programme: '', kind: 'keHoach', number: '', date: '', issuer: '', about: '' },
};

/** A paper while it is being entered. */
export function usePaperForm() {
  const [head, setHead] = useState(nothing);
  const [tasks, setTasks] = useState<readonly Item[]>(() => [newTask()]);
  return {
    head,
    set: (change: Partial<PaperHead>): void => setHead((before) => ({ ...before, ...change })),
    tasks,
    /** Answers which it is. */
    add: (): string => {
      const task = newTask();
      setTasks((before) => [...before, task]);
      return task.id;
    },
    remove: (id: string): void => setTasks((before) => before.filter((one) => one.id !== id)),
    edit: (id: string, change: Partial<Item>): void =>
      setTasks((before) => before.map((one) => (one.id === id ? { ...one, ...change } : one))),
  };
}

export type PaperForm = ReturnType<typeof usePaperForm>;

export function tasksBlocked(tasks: readonly Item[]): Reason | undefined {
  const row = tasks.findIndex(({ statement }) => statement.trim() === '');
  return row === -1 ? undefined : missing(`statement${String(row)}`);
}

export function paperOf({ kind, number, date, issuer, about }: PaperHead): EnterBody['paper'] {
  const said = about.trim();
  return {
    ...{ kind, number: number.trim(), date: readDay(date) ?? '', issuer: issuer.trim() },
    ...(said === '' ? {} : { about: said }),
  };
}

/** What goes to the api: a term that is still being written is none yet. */
export function tasksOf(tasks: readonly Item[]): GivenTask[] {
  return tasks.map(
    ({ statement, parts, addressees, deadline, horizon, leaderInCharge, measure, evidence, milestones }) => ({
      statement: statement.trim(),
      parts: parts.map((part) => part.trim()).filter((part) => part !== ''),
      addressees: [...addressees],
      deadline: statedTerm(deadline),
      horizon,
      ...(leaderInCharge.trim() === '' ? {} : { leaderInCharge: leaderInCharge.trim() }),
      ...(measure.trim() === '' ? {} : { measure: measure.trim() }),
      ...(evidence === null ? {} : { evidence }),
      ...statedMilestones(milestones),
    }),
  );
}

function statedTerm(term: Term): NonNullable<GivenTask['deadline']> {
  switch (term.kind) {
    case 'none':
    case 'workingDays':
      return { kind: 'none' };
    case 'date':
      return term.date === '' ? { kind: 'none' } : term;
    case 'event':
    case 'relative':
      return term.text.trim() === '' ? { kind: 'none' } : { ...term, text: term.text.trim() };
  }
}
