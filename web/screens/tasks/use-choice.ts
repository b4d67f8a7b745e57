import { type RegisteredRouter, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { operations } from '#web/api/schema.d.ts';
import { useRehearsalFlag } from '#web/app/rehearsal.ts';
import { keysOf } from '#web/kit/closed-list.ts';

type Asked = NonNullable<operations['listTasks']['parameters']['query']>;
export type TaskState = NonNullable<Asked['state']>;
export type Order = NonNullable<Asked['sort']>;
type Age = NonNullable<Asked['age']>;
/** By cycle the leader's page counts, beside what a cycle expects. */
export type Breakdown = Exclude<
  NonNullable<NonNullable<operations['readTaskNumbers']['parameters']['query']>['by']>,
  'cycle'
>;

const states = keysOf<TaskState>({ inTime: 1, soon: 1, overdue: 1, done: 1, withdrawn: 1 });
const ages = keysOf<Age>({ upTo30: 1, upTo90: 1, upTo180: 1, upTo365: 1, over365: 1 });
const orders = keysOf<Order>({ number: 1, due: 1, age: 1, heard: 1 });
const breakdowns = keysOf<Breakdown>({ unit: 1, leader: 1, conference: 1, programme: 1, age: 1 });
export { breakdowns, orders };

/** What the address chooses, as the api understands it: every number opens its list because both read this. */
export interface Choice {
  readonly state?: TaskState;
  readonly age?: Age;
  readonly noUnit?: 'true';
  readonly noDate?: 'true';
  readonly silent?: 'true';
  readonly waiting?: 'verification' | 'extension';
  readonly expected?: 'true';
  readonly late?: 'true';
  readonly side?: 'given' | 'received' | 'co';
  readonly unit?: string;
  readonly conference?: string;
  readonly cycle?: string;
  readonly programme?: string;
  readonly leader?: string;
  readonly q?: string;
  readonly inPlaceOf?: string;
}

/** What stands in the address of this screen; see app/routes.ts. */
export type Search = ReturnType<typeof useSearch<RegisteredRouter, undefined, false>>;

/** Taken back: all by which one of the numbers opens its list. */
export const noStanding = {
  ...{ state: undefined, noDate: undefined, noUnit: undefined, silent: undefined, waiting: undefined },
  ...{ expected: undefined, late: undefined },
};

function oneOf<T extends string>(value: string | undefined, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value);
}

function choiceOf(search: Search): Choice {
  const flag = (value: string | undefined): 'true' | undefined => oneOf(value, ['true']);
  const all = {
    state: oneOf(search.state, states),
    age: oneOf(search.age, ages),
    noUnit: flag(search.noUnit),
    noDate: flag(search.noDate),
    silent: flag(search.silent),
    waiting: oneOf(search.waiting, ['verification', 'extension']),
    expected: flag(search.expected),
    late: flag(search.late),
    side: oneOf(search.side, ['given', 'received', 'co']),
    unit: search.unit,
    conference: search.conference,
    cycle: search.cycle,
    programme: search.programme,
    leader: search.leader,
    q: search.q,
    inPlaceOf: search.inPlaceOf,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export interface Chosen {
  readonly conference: string;
  readonly number: string;
}

/** The filter, the order, the page and the task that is open: all of it stands in the address. */
export function useChoice() {
  const search = useSearch({ strict: false });
  const { conference, number } = useParams({ strict: false });
  const rehearsal = useRehearsalFlag();
  const navigate = useNavigate();
  const key = JSON.stringify(search);
  const choice = useMemo(() => choiceOf(JSON.parse(key) as Search), [key]);
  const task: Chosen | null = conference === undefined || number === undefined ? null : { conference, number };
  const go = (next: Search, at: Chosen | null = task): void => {
    if (at === null) void navigate({ to: '/nhiem-vu', search: next });
    else void navigate({ to: '/nhiem-vu/$conference/$number', params: { ...at }, search: next });
  };
  return {
    choice,
    rehearsal,
    task,
    sort: oneOf(search.sort, orders) ?? 'number',
    by: oneOf(search.by, breakdowns) ?? 'unit',
    page: Math.max(1, Number(search.page ?? 1) || 1),
    /** The list is on another screen: none of its numbers is the one that is open. */
    elsewhere: false,
    /** Changes some of it; another filter begins at the first page. */
    choose: (some: Search) => go({ ...search, page: undefined, ...some }),
    /** Only this filter, nothing of the former one. */
    only: (some: Search) => go({ by: search.by, sort: search.sort, ...some }, null),
    open: (at: Chosen | null) => go(search, at),
  };
}

export type TaskChoice = ReturnType<typeof useChoice>;
