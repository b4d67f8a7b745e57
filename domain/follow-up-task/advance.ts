import type { Rung } from '#domain/deadlines/deadline.ts';
import { type Target, targetsOf } from '#domain/follow-up-task/assignees.ts';
import type { TaskEvent, TaskRungFired } from '#domain/follow-up-task/events.ts';
import { silenceDueAt } from '#domain/follow-up-task/silence.ts';
import type { RunningTask, TaskState } from '#domain/follow-up-task/state.ts';
import { remindedToday } from '#domain/follow-up-task/urge-task.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { DueMoment } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';

interface Due {
  readonly at: Instant;
  readonly event: TaskEvent;
}

/** Everything that has fallen due, in the order of its moments; nothing twice, nothing left behind. */
export function advance(state: TaskState, now: Instant): readonly TaskEvent[] {
  if (state.status !== 'running') return [];
  return [...dueRungs(state, now), ...dueOverdue(state, now), ...dueSilence(state, now)]
    .sort((a, b) => millisOf(a.at) - millisOf(b.at))
    .map(({ event }) => event);
}

export function nextDue(state: TaskState): DueMoment | null {
  if (state.status !== 'running') return null;
  const moments = targetsOf(state).flatMap((target) => momentsOf(state, target));
  return moments.reduce<DueMoment | null>((first, m) => (first === null || m.at < first.at ? m : first), null);
}

function momentsOf(task: RunningTask, target: Target): readonly DueMoment[] {
  const [rung] = armed(target);
  const overdue = overdueAt(target);
  const silence = silenceDueAt(task, target);
  const who = target.unit ?? task.created.host;
  const part = target.milestone === undefined ? '' : `/m${String(target.milestone)}`;
  return [
    ...(rung === undefined ? [] : [{ key: `rung/${rung.key}/${who}`, at: rung.at }]),
    ...(overdue === null ? [] : [{ key: `overdue/${who}${part}`, at: overdue }]),
    ...(silence === null ? [] : [{ key: `silence/${who}`, at: silence }]),
  ];
}

function armed({ deadline, watch }: Target): readonly Rung[] {
  return deadline === null ? [] : deadline.rungs.filter(({ at }) => at > watch.remindedUpTo);
}

/** Several rungs of one unit due at once collapse to the last; units in the same position share an event. */
function dueRungs(task: RunningTask, now: Instant): readonly Due[] {
  const groups = new Map<string, TaskRungFired>();
  const told = new Set<UnitId>();
  for (const target of targetsOf(task)) {
    const due = armed(target).filter(({ at }) => at <= now);
    const last = due[due.length - 1];
    if (last === undefined || target.deadline === null) continue;
    const superseded = due.slice(0, -1).map(({ key }) => key);
    const group = [last.key, ...superseded].join(' ');
    const before = groups.get(group)?.data;
    const who = target.unit ?? task.created.host;
    // Of a term and a milestone that fall due in one night one letter goes out: it lists the other.
    const quiet = remindedToday(target.watch, now) || told.has(who);
    told.add(who);
    groups.set(group, {
      type: 'TaskRungFired',
      data: {
        key: last.key,
        version: target.deadline.version,
        offset: last.offset,
        audience: last.audience,
        dueAt: last.at,
        units: unitsWith(before?.units, target.unit),
        quiet: [...(before?.quiet ?? []), ...(quiet ? [who] : [])],
        superseded,
      },
    });
  }
  return [...groups.values()].map((event) => ({ at: event.data.dueAt, event }));
}

function dueOverdue(task: RunningTask, now: Instant): readonly Due[] {
  const groups = new Map<number, Due & { readonly units: readonly UnitId[] }>();
  for (const target of targetsOf(task)) {
    const at = overdueAt(target);
    if (at === null || at > now || target.deadline === null) continue;
    const { version } = target.deadline;
    const units = unitsWith(groups.get(version)?.units, target.unit);
    const data = { version, dueAt: target.deadline.at, units };
    groups.set(version, { at, units, event: { type: 'TaskBecameOverdue', data } });
  }
  return [...groups.values()];
}

/** The last moment of the term is still in time; the first after it is not. */
function overdueAt({ deadline, watch }: Target): Instant | null {
  if (deadline === null || watch.overdueVersion === deadline.version) return null;
  return instantFromMillis(millisOf(deadline.at) + 1);
}

function dueSilence(task: RunningTask, now: Instant): readonly Due[] {
  const silent = targetsOf(task).filter((target) => {
    const at = silenceDueAt(task, target);
    return at !== null && at <= now;
  });
  if (silent.length === 0) return [];
  const units = silent.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  return [{ at: now, event: { type: 'TaskSilenceRaised', data: { on: vietnamDate(now), units } } }];
}

function unitsWith(units: readonly UnitId[] | undefined, unit: UnitId | null): readonly UnitId[] {
  return [...(units ?? []), ...(unit === null ? [] : [unit])];
}
