import { scanPause } from '#web/app/files/use-files.ts';
import { keys } from '#web/app/query-keys.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { type Breakdown, type Choice, type Chosen, noStanding, type Order } from '#web/screens/tasks/use-choice.ts';

type Body<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer B } } } };
}
  ? B
  : never;

export type TaskList = Body<'/tasks'>;
export type ListedTask = TaskList['tasks'][number];
export type Numbers = Body<'/tasks/numbers'>;
export type NumbersRow = NonNullable<Numbers['rows']>[number];
export type TaskDetail = Body<'/tasks/{conference}/{number}'>;
export type TaskClasses = Body<'/tasks/{conference}/{number}/classes'>;
export type NewPaper = Body<'/tasks/{conference}/{number}/papers/new'>;
export type Assignee = TaskDetail['assignees'][number];
export type Milestone = TaskDetail['milestones'][number];
export type OverTime = Body<'/tasks/over-time'>;
type Flag = 'true' | 'false';

export const pageSize = 50;

function withoutStanding(choice: Choice): Choice {
  return Object.fromEntries(Object.entries(choice).filter(([name]) => !(name in noStanding)));
}

/** The numbers of what is chosen apart from the state itself: choosing one of five must not empty the other four. */
export function useNumbers(choice: Choice, rehearsal: Flag, by: Breakdown) {
  const rest = withoutStanding(choice);
  return useQuery({
    queryKey: keys.tasks('numbers', rest, rehearsal, by),
    queryFn: () => taken(api.GET('/tasks/numbers', { params: { query: { ...rest, rehearsal, by } } })),
    placeholderData: keepPreviousData,
  });
}

export function useTaskList(choice: Choice, rehearsal: Flag, sort: Order, page: number) {
  const query = { ...choice, rehearsal, sort, limit: pageSize, offset: (page - 1) * pageSize };
  return useQuery({
    queryKey: keys.tasks('list', query),
    queryFn: () => taken(api.GET('/tasks', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useOverTime(choice: Choice, rehearsal: Flag) {
  const { state: _, ...rest } = choice;
  return useQuery({
    queryKey: keys.tasks('over-time', rest, rehearsal),
    queryFn: () => taken(api.GET('/tasks/over-time', { params: { query: { ...rest, rehearsal } } })),
    placeholderData: keepPreviousData,
  });
}

export function streamOf({ conference, number }: Chosen): string {
  return `task/${conference}/${number.padStart(2, '0')}`;
}

export const taskQuery = (task: Chosen) => ({
  queryKey: keys.of(streamOf(task), 'task'),
  queryFn: () => taken(api.GET('/tasks/{conference}/{number}', { params: { path: task } })),
});

export function useTask(task: Chosen) {
  return useQuery(taskQuery(task));
}

/** What a new paper about it begins with, as it stands now. */
export function useNewPaper({ conference, number }: Pick<TaskDetail, 'conference' | 'number'>) {
  const path = { conference, number: String(number) };
  return useQuery({
    queryKey: keys.of(streamOf(path), 'new-paper'),
    queryFn: () => taken(api.GET('/tasks/{conference}/{number}/papers/new', { params: { path } })),
    gcTime: 0,
  });
}

/** Whom each class of bodies in the conclusion could mean, and everybody there is. */
export function useTaskClasses({ conference, number }: Pick<TaskDetail, 'conference' | 'number'>) {
  const path = { conference, number: String(number) };
  return useQuery({
    queryKey: keys.of(streamOf(path), 'classes'),
    queryFn: () => taken(api.GET('/tasks/{conference}/{number}/classes', { params: { path } })),
  });
}

/** To whom a unit could pass its share down. */
export function useTaskMembers({ conference, number }: Pick<TaskDetail, 'conference' | 'number'>, unit: string) {
  const path = { conference, number: String(number) };
  return useQuery({
    queryKey: keys.of(streamOf(path), 'members', unit),
    queryFn: () => taken(api.GET('/tasks/{conference}/{number}/members', { params: { path, query: { unit } } })),
  });
}

/** What the store tells of the evidence of a task; nobody asks where there is none. */
export function useTaskFiles({ conference, number }: Pick<TaskDetail, 'conference' | 'number'>, asked: boolean) {
  const path = { conference, number: String(number) };
  return useQuery({
    queryKey: keys.of(streamOf(path), 'files'),
    queryFn: () => taken(api.GET('/tasks/{conference}/{number}/files', { params: { path } })),
    enabled: asked,
    refetchInterval: (query) => scanPause(query.state.data?.files),
  });
}
