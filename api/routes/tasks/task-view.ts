import { z } from 'zod';
import { dateOf, deadlineOf, undecidedAddressees } from '#domain/follow-up-task/assignees.ts';
import { executionState, executionWords, unitIsOverdue } from '#domain/follow-up-task/execution-state.ts';
import { isSilent } from '#domain/follow-up-task/silence.ts';
import {
  type Assignee,
  type DoneReport,
  type TaskFacts,
  type TaskState,
  taskStatuses,
} from '#domain/follow-up-task/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { NamedFileShape } from '#api/routes/files/file-shape.ts';
import { Ended, type EndedShape } from '#api/support/ended.ts';
import { AddresseeKind, AddresseePart, DeadlineKind, EvidenceKind, WorkStatus } from '#api/support/unions.ts';

const Text = z.string().nullable();
const Files = z.array(NamedFileShape);

const AssigneeView = z.object({
  unit: z.string(),
  name: z.string(),
  lead: z.boolean(),
  status: WorkStatus,
  dueAt: Text,
  overdue: z.boolean(),
  late: z.boolean().nullable(),
  extensionAsked: z.object({ until: z.string(), reason: z.string() }).nullable(),
  reportedAt: Text,
  report: z
    .object({ text: z.string(), documentNumber: Text, by: z.string(), files: Files })
    .nullable()
    .describe('What the last report of being done says; null = none, or opened again since'),
  returnReasons: z.array(z.string()).nullable(),
  evidence: Files.describe('Every file that came with any report of the unit, also with one that was returned'),
  progress: z.array(
    z.object({
      ...{ percent: z.int().nullable(), text: z.string(), documentNumber: Text, evidence: Text, at: z.string() },
      files: Files,
    }),
  ),
  heardAt: Text,
  lastRemindedAt: Text,
  ended: Ended.describe('The unit is no more: how, since when, and who carries on'),
});

export const TaskView = z.object({
  conference: z.string(),
  number: z.int(),
  cycle: Text,
  host: z.object({ unit: z.string(), name: z.string() }),
  noticeNumber: z.string(),
  noticeDate: z.string(),
  programme: z.string(),
  statement: z.string(),
  parts: z.array(z.string()),
  addressees: z
    .array(
      z.object({
        ...{ name: z.string(), kind: AddresseeKind, unit: Text, inferred: z.boolean() },
        part: AddresseePart.optional().describe('Left out: the text does not say who leads'),
      }),
    )
    .describe('As concluded; inferred ones the text does not state'),
  undecided: z.array(z.string()).describe('Classes and bodies no person has turned into units yet'),
  deadline: z.object({
    kind: DeadlineKind,
    text: Text,
    appliesTo: Text,
    date: Text,
    dueAt: Text,
    version: z.int().nullable(),
  }),
  horizon: Text,
  leaderInCharge: Text.describe('Who of the committee’s leaders answers for it'),
  measure: Text.describe('By what it is known to be done'),
  evidence: EvidenceKind.nullable().describe('What is to prove it'),
  rehearsal: z.boolean(),
  status: z.enum(taskStatuses),
  word: z.enum(executionWords).nullable(),
  noDeadline: z.boolean(),
  silent: z.boolean(),
  concludedOn: z.string(),
  endedAt: Text,
  withdrawnBecause: Text,
  assignees: z.array(AssigneeView),
});

export type KnownTask = Exclude<TaskState, { readonly status: 'none' }>;

/** A task as its page shows it at that moment of its own time. `ended`: what is to be said of units that are no more. */
export function taskView(
  state: KnownTask,
  rehearsal: boolean,
  at: Instant,
  ended: ReadonlyMap<UnitId, EndedShape>,
): z.output<typeof TaskView> {
  const { created, deadline } = state;
  const execution = executionState(state, at);
  const dated = dateOf(deadline);
  return {
    conference: slugOf(created.conference),
    number: created.number,
    cycle: created.cycle === null ? null : slugOf(created.cycle),
    host: { unit: created.host, name: created.hostName },
    noticeNumber: created.noticeNumber,
    noticeDate: created.noticeDate,
    programme: created.programme,
    statement: created.statement,
    parts: [...created.parts],
    addressees: [...created.addressees],
    undecided: [...undecidedAddressees(state)],
    deadline: {
      kind: deadline.kind,
      text: 'text' in deadline ? deadline.text : (dated?.rule.raw ?? null),
      appliesTo: 'appliesTo' in deadline ? (deadline.appliesTo ?? null) : null,
      date: dated?.date ?? null,
      dueAt: dated?.at ?? null,
      version: dated?.version ?? null,
    },
    horizon: created.horizon?.label ?? null,
    leaderInCharge: created.leaderInCharge ?? null,
    measure: created.measure ?? null,
    evidence: created.evidence ?? null,
    rehearsal,
    status: state.status,
    word: execution?.word ?? null,
    noDeadline: execution?.noDeadline ?? false,
    silent: isSilent(state, vietnamDate(at)),
    concludedOn: vietnamDate(created.concludedAt),
    endedAt: state.status === 'running' ? null : state.endedAt,
    withdrawnBecause: state.status === 'withdrawn' ? state.reason : null,
    assignees: state.assignees.map((each) => assigneeView(state, each, at, ended.get(each.unit) ?? null)),
  };
}

function assigneeView(
  task: TaskFacts,
  assignee: Assignee,
  at: Instant,
  ended: EndedShape,
): z.output<typeof AssigneeView> {
  const { work } = assignee;
  return {
    unit: assignee.unit,
    name: assignee.name,
    lead: task.lead === assignee.unit,
    status: work.status,
    dueAt: deadlineOf(task, assignee)?.at ?? null,
    overdue: unitIsOverdue(task, assignee, at),
    late: work.status === 'verified' ? work.late : null,
    extensionAsked: assignee.extensionAsked,
    reportedAt: 'report' in work ? work.report.arrivedAt : null,
    report: 'report' in work ? said(work.report) : null,
    returnReasons: work.status === 'returned' ? [...work.reasons] : null,
    evidence: [...(assignee.evidence ?? [])],
    progress: assignee.progress.map(({ files = [], ...told }) => ({ ...told, files: [...files] })),
    heardAt: assignee.heardAt,
    lastRemindedAt: assignee.watch.lastReminder?.at ?? null,
    ended,
  };
}

/** For whoever is to judge it: without the account of its sender, which is no matter of the task. */
function said({ text, documentNumber, by, files = [] }: DoneReport): z.output<typeof AssigneeView>['report'] {
  return { text, documentNumber, by, files: [...files] };
}
