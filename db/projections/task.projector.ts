import { deadlineOf, isCo } from '#domain/follow-up-task/assignees.ts';
import { dueMoments, shareOverdueFrom } from '#domain/follow-up-task/due-moments.ts';
import type { Assignee, TaskState, KnownTask } from '#domain/follow-up-task/state.ts';
import type { TaskOutcome } from '#domain/follow-up-task/task-outcome.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { instructionName } from '#domain/words/source.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import { saveOwnNumbers } from '#db/projections/document-numbers.ts';
import { saveFileUses } from '#db/projections/file-uses.ts';
import type { Change, ProjectedEvent } from '#db/projections/projector.ts';
import type { Saved, TaskUnitTable, TaskViewTable } from '#db/projections/tables.ts';
import type { SavedForm, Together } from '#db/together.ts';

export function projectTask(writes: Together, change: Change<TaskState>): void {
  const { state } = change;
  if (state.status === 'none') return;
  saveTask(writes, change, state);
  saveOwnNumbers(writes, change);
  saveFileUses(writes, change, state.created.host);
  saveShares(writes, change, state, touched(change.events, state.assignees));
}

function saveTask(writes: Together, change: Change<TaskState>, state: KnownTask): void {
  const { created, deadline } = state;
  const moments = dueMoments(state);
  const row = {
    stream: change.stream,
    ledger: change.ledger,
    rehearsal: change.rehearsal,
    host: created.host,
    conference: created.conference,
    cycle: created.cycle,
    number: created.number,
    programme: created.programme,
    statement: created.statement,
    status: state.status,
    deadline_kind: deadline.kind,
    due_at: deadline.kind === 'date' ? deadline.deadline.at : null,
    outcome: outcomeOf(state),
    ended_at: state.status === 'running' ? null : state.endedAt,
    units: state.assignees.map((each) => each.unit),
    clock: created.clock,
    concluded_on: vietnamDate(created.concludedAt),
    has_date: moments.hasDate,
    overdue_from: moments.overdueFrom,
    silent_from: moments.silentFrom,
    unit_count: state.assignees.length,
    version: change.events.at(-1)?.version ?? 0,
    folded: withoutDiacritics(searchedText(state)).toLowerCase(),
    leader: created.leaderInCharge ?? null,
    to_verify: waiting(state, ({ work }) => work.status === 'reported'),
    asking: waiting(state, ({ extensionAsked }) => extensionAsked !== null),
    parent: created.passedDown?.task ?? null,
    above: created.passedDown?.above ?? [],
    doc: state,
  } satisfies Saved<TaskViewTable>;
  writes.save(task, [row]);
}

const task: SavedForm<Saved<TaskViewTable>> = { table: 'task_view', key: ['stream'] };

function outcomeOf(state: KnownTask): TaskOutcome | null {
  if (state.status === 'running') return null;
  return state.status === 'done' ? state.outcome : 'withdrawn';
}

function waiting({ status, assignees }: KnownTask, forWhat: (one: Assignee) => boolean): number {
  return status === 'running' ? assignees.filter(forWhat).length : 0;
}

function searchedText({ created, assignees }: KnownTask): string {
  // Of what was passed down a member finds itself and nobody beside it: that it is searched by their names would tell who they are.
  const hidden = assignees.length > 20 || created.passedDown !== undefined;
  const names = hidden ? [] : assignees.map(({ name }) => name);
  const leader = created.leaderInCharge === undefined ? [] : [created.leaderInCharge];
  const { source, noticeNumber, noticeDate } = created;
  const instruction = source?.kind === 'instruction' ? [instructionName(source.leader, noticeDate)] : [];
  return [created.statement, ...created.parts, noticeNumber, ...names, ...leader, ...instruction].join(' ');
}

/** A report changes one unit's row; what concerns the task as a whole (a date, its end) rewrites all. */
function touched(events: readonly ProjectedEvent[], assignees: readonly Assignee[]): readonly Assignee[] {
  const units = new Set<unknown>();
  for (const { type, data } of events) {
    if (remindsOnly.has(type)) continue;
    if (typeof data !== 'object' || data === null || !('unit' in data)) return assignees;
    units.add(data.unit);
  }
  return assignees.filter(({ unit }) => units.has(unit));
}

const remindsOnly = new Set([
  'TaskUrged',
  'TaskPaperIssued',
  'TaskRungFired',
  'TaskBecameOverdue',
  'TaskSilenceRaised',
]);

function saveShares(
  writes: Together,
  change: Change<TaskState>,
  state: KnownTask,
  assignees: readonly Assignee[],
): void {
  writes.save(
    share,
    assignees.map((assignee) => shareRow(change, state, assignee)),
  );
}

const share: SavedForm<Saved<TaskUnitTable>> = {
  table: 'task_unit',
  key: ['task', 'unit'],
  keeps: ['host', 'ledger', 'rehearsal'],
};

function shareRow({ stream, ledger, rehearsal }: Change<TaskState>, state: KnownTask, assignee: Assignee) {
  const { work, extensionAsked: asked } = assignee;
  return {
    task: stream,
    unit: assignee.unit,
    name: assignee.name,
    lead: state.lead === assignee.unit,
    co: isCo(state, assignee),
    host: state.created.host,
    ledger,
    rehearsal,
    running: state.status === 'running',
    status: work.status,
    due_at: deadlineOf(state, assignee)?.at ?? null,
    asked_until: asked?.until ?? null,
    asked_reason: asked?.reason ?? null,
    reported_at: 'report' in work ? work.report.arrivedAt : null,
    heard_at: assignee.heardAt,
    percent: assignee.progress.at(-1)?.percent ?? null,
    overdue_from: state.status === 'withdrawn' ? null : shareOverdueFrom(state, assignee, true),
  } satisfies Saved<TaskUnitTable>;
}
