import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { type TaskCounts, taskCounts } from '#domain/checks/tasks-as-concluded.ts';
import type { Conclude } from '#domain/conference/commands.ts';
import { type DraftTask, hasDay } from '#domain/conference/conclusion.ts';
import type { Award } from '#domain/conference/parts.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

export type ConvenedState = Exclude<ConferenceState, { readonly status: 'none' }>;

/** The concluded items; empty before there is a conclusion. */
export function concludedTasks(state: ConvenedState): readonly DraftTask[] {
  return 'draft' in state ? state.draft.tasks : [];
}

export function declaredTasks(state: ConvenedState): number | null {
  return 'draft' in state ? state.draft.declaredCount : null;
}

/** Left out: nothing was said of the period. */
export function assessmentOf(state: ConvenedState) {
  const said = 'draft' in state ? state.draft.assessment : undefined;
  if (said === undefined) return {};
  const { results, shortcomings, causes } = said;
  return { assessment: { results: [...results], shortcomings: [...shortcomings], causes: [...causes] } };
}

/** As drafted last; nothing before there is a draft. */
export function storedOf(state: ConvenedState): Conclude['data'] {
  if (!('draft' in state)) return { declaredCount: null, tasks: [] };
  const { warnings: _warnings, ...said } = state.draft;
  return said;
}

/** A number that was declared beside the number that is listed: K6, which only ever warns. */
export function declaredAgainst(declared: number | null, listed: number) {
  return {
    declared,
    listed,
    outcome: declared === null || declared === listed ? ('pass' as const) : ('warn' as const),
  };
}

export function countsOf(tasks: readonly DraftTask[]): TaskCounts {
  return taskCounts(
    tasks.map(({ number, programme, parts, addressees, deadline }) => ({
      number,
      programme,
      parts,
      addressees,
      deadline: countedKind(deadline),
    })),
  );
}

/** Working days from the notice are a day like any other once it is issued. */
function countedKind({ kind }: DraftTask['deadline']): 'none' | 'event' | 'relative' | 'date' {
  return kind === 'workingDays' ? 'date' : kind;
}

function partOf(deadline: DraftTask['deadline']): string[] {
  const part = 'appliesTo' in deadline ? (deadline.appliesTo ?? null) : null;
  return part === null ? [] : [part];
}

/** Addressees, not tasks: a task may name several. None is ever expanded into units here. */
export function addresseesByKind(tasks: readonly DraftTask[]) {
  const all = tasks.flatMap(({ addressees }) => addressees);
  const of = (kind: 'named' | 'class'): number => all.filter((each) => each.kind === kind).length;
  return { named: of('named'), class: of('class') };
}

/** K11, task by task: legal, accepted, and flagged as long as it is so. */
export function flagsOf(tasks: readonly DraftTask[]) {
  const items = tasks
    .map((task) => ({
      number: task.number,
      withoutAddressee: task.addressees.length === 0,
      withoutDate: !hasDay(task),
    }))
    .filter(({ withoutAddressee, withoutDate }) => withoutAddressee || withoutDate);
  return { outcome: items.length === 0 ? ('pass' as const) : ('warn' as const), items };
}

export function lineOf({ number, programme, parts, deadline, horizon }: DraftTask) {
  return {
    number,
    programme,
    parts: parts.length,
    deadlineKind: countedKind(deadline),
    /** A horizon ("năm 2021") sets none. */
    deadlineState: hasDay({ deadline }) ? ('deadline date set' as const) : ('no deadline date set' as const),
    deadlineDate: deadline.kind === 'date' ? deadline.date : null,
    /** Parts the condition holds for; empty = the whole task. */
    appliesTo: partOf(deadline),
    horizon: horizon?.label ?? null,
  };
}

export function awardsOf(awards: readonly Award[]) {
  const items = (fits: (award: Award) => boolean): number =>
    awards.filter(fits).reduce((sum, { count }) => sum + count, 0);
  const kinds = [...new Set(awards.map(({ kind }) => kind))];
  return {
    items: items(() => true),
    persons: items(({ recipient }) => recipient === 'person'),
    collectives: items(({ recipient }) => recipient === 'collective'),
    byKind: Object.fromEntries(kinds.map((kind) => [kind, items((award) => award.kind === kind)])),
  };
}

/** What follows from the day: as planned by the conference's own settings, and both ways of counting beside it. */
export function datesOf(state: ConvenedState, calendar: WorkingCalendar) {
  const { heldOn, settings } = state.facts;
  const workingDays = settings.invitationWorkingDays;
  const latest = (clearDays: boolean): CivilDate | null =>
    invitationLatestDate(heldOn, calendar, { clearDays, workingDays });
  return {
    noticeDueOn: noticeDueDate(heldOn, calendar, settings.noticeWorkingDays) ?? state.plan.noticeDueOn,
    latestInvitationOn: state.plan.latestInvitationOn,
    latestInvitationClearDays: latest(true),
    latestInvitationCountedBack: latest(false),
    silenceFlaggedFrom: silenceFlagDate(heldOn),
  };
}

export function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}
