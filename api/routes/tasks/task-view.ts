import { z } from 'zod';
import { dateOf, deadlineOf, isCo, isOpen, undecidedAddressees } from '#domain/follow-up-task/assignees.ts';
import { evidenceKindFault } from '#domain/follow-up-task/evidence.ts';
import type { ClosingRule } from '#domain/follow-up-task/closing-rule.ts';
import { executionState, executionWords, unitIsOverdue } from '#domain/follow-up-task/execution-state.ts';
import type { TaskSource } from '#domain/follow-up-task/source.ts';
import type { ReachedMilestone } from '#domain/follow-up-task/milestone.ts';
import { markOn, milestonesFor, milestonesOf } from '#domain/follow-up-task/milestones.ts';
import { isSilent } from '#domain/follow-up-task/silence.ts';
import {
  type Assignee,
  type DoneReport,
  type TaskFacts,
  taskStatuses,
  type KnownTask,
} from '#domain/follow-up-task/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { NamedFileShape } from '#api/routes/files/file-shape.ts';
import { NotedPlaceShape, notedPlace } from '#api/support/noted-place.ts';
import { TaskAddress, taskAddress } from '#api/support/task-address.ts';
import { Ended, type EndedShape } from '#api/support/ended.ts';
import {
  AddresseeKind,
  AddresseePart,
  ClosingKind,
  DeadlineKind,
  EvidenceFault,
  EvidenceKind,
  PaperKind,
  TaskPaperKind,
  WorkStatus,
} from '#api/support/unions.ts';

const Text = z.string().nullable();
const Files = z.array(NamedFileShape);

/** As a rule for closing is told; which fields hold is the kind's to say. */
const Closing = z.object({
  kind: ClosingKind,
  count: z.int().nullable().describe('How many have to be verified'),
  atLeast: z.int().nullable().describe('Which sum of weights has to be reached'),
  weights: z.array(z.object({ unit: z.string(), weight: z.int() })).describe('Of whom nothing is said, one'),
});

const AssigneeView = z.object({
  unit: z.string(),
  name: z.string(),
  lead: z.boolean(),
  co: z.boolean().describe('Works with the one that leads: the task is counted there'),
  status: WorkStatus,
  dueAt: Text,
  overdue: z.boolean(),
  late: z.boolean().nullable(),
  extensionAsked: z.object({ until: z.string(), reason: z.string() }).nullable(),
  reportedAt: Text,
  report: z
    .object({
      ...{ text: z.string(), documentNumber: Text, by: z.string(), files: Files },
      fromBelow: z
        .object({ verified: z.int(), of: z.int() })
        .nullable()
        .describe('Closed by those it was passed down to: how many of them were verified'),
    })
    .nullable()
    .describe('What the last report of being done says; null = none, or opened again since'),
  evidenceFault: EvidenceFault.nullable().describe(
    'What is wrong with the evidence of a report that was made: said, never refused',
  ),
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
  milestones: z
    .array(
      z.object({
        ...{ number: z.int(), name: z.string(), date: z.string(), overdue: z.boolean() },
        reached: z.object({ at: z.string(), text: z.string(), by: z.string(), late: z.boolean() }).nullable(),
        verified: z.object({ at: z.string(), by: z.string() }).nullable(),
        returned: z.object({ at: z.string(), reason: z.string() }).nullable().describe('Why it has to be reached anew'),
        asked: z.object({ until: z.string(), reason: z.string() }).nullable().describe('More time asked for it alone'),
      }),
    )
    .describe('Those that are its own or everybody’s, by day'),
  passed: z
    .object({ task: TaskAddress, closes: Closing, verified: z.int(), of: z.int(), met: z.boolean() })
    .nullable()
    .describe('The task by which the unit passed its share down to its members, and how far they are'),
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
  milestones: z
    .array(z.object({ number: z.int(), name: z.string(), date: z.string(), whose: Text }))
    .describe('Named parts with days of their own; `whose` null: every unit has it'),
  horizon: Text,
  leaderInCharge: Text.describe('Who of the committee’s leaders answers for it'),
  measure: Text.describe('By what it is known to be done'),
  evidence: EvidenceKind.nullable().describe('What is to prove it'),
  source: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('paper'), paper: PaperKind, issuer: z.string() }),
      z.object({
        ...{ kind: z.literal('instruction'), leader: z.string() },
        place: NotedPlaceShape.nullable().describe('What the note was written on; for whoever hosts it'),
        person: Text.describe('Who of the host’s own office carries it out'),
      }),
    ])
    .nullable()
    .describe(
      'What gave it beside a conference, with the number and the day of a notice (a leader’s instruction has a day alone); null: a notice of conclusions',
    ),
  passedDown: z
    .object({
      task: TaskAddress.nullable().describe('From which task; null for a member, who has no part in that'),
      closes: Closing.nullable().describe('How it closes that task’s share'),
      ...{ remark: Text, by: z.string() },
      until: Text.describe('The term of the unit that passed it down'),
    })
    .nullable(),
  takenOver: z
    .object({
      notice: z.string(),
      number: z.int(),
      task: TaskAddress.nullable().describe('Null: it was a recommendation'),
    })
    .nullable()
    .describe('The item of an earlier notice that goes on in it'),
  rehearsal: z.boolean(),
  status: z.enum(taskStatuses),
  word: z.enum(executionWords).nullable(),
  noDeadline: z.boolean(),
  silent: z.boolean(),
  concludedOn: z.string(),
  endedAt: Text,
  withdrawnBecause: Text,
  papers: z
    .array(
      z.object({
        ...{ key: z.string(), kind: TaskPaperKind, number: z.string(), date: z.string() },
        units: z.array(z.string()),
        answerBy: Text,
      }),
    )
    .describe('Numbered papers about it, in their order; the files are among the documents of its stream, by the key'),
  assignees: z.array(AssigneeView),
});

/**
 * A task as its page shows it at that moment of its own time. `ended`: what is to be said of units that are no more. Of what was
 * passed down a member reads its own share: how its neighbours are doing is whose they are to know.
 */
export function taskView(
  state: KnownTask,
  {
    rehearsal,
    at,
    ended,
    reader,
    staff,
  }: {
    readonly rehearsal: boolean;
    readonly at: Instant;
    readonly ended: ReadonlyMap<UnitId, EndedShape>;
    readonly reader: UnitId;
    /** The reader works for whoever hosts it. */
    readonly staff: boolean;
  },
): z.output<typeof TaskView> {
  const { created, deadline } = state;
  const execution = executionState(state, at);
  const dated = dateOf(deadline);
  const { passedDown, takenOver } = created;
  const alone = passedDown !== undefined && ![...passedDown.above, created.host].includes(reader);
  const seen = alone ? state.assignees.filter(({ unit }) => unit === reader) : state.assignees;
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
    // Those it was passed down to are its units: no conclusion names them.
    addressees: passedDown === undefined ? [...created.addressees] : [],
    undecided: [...undecidedAddressees(state)],
    deadline: {
      kind: deadline.kind,
      text: 'text' in deadline ? deadline.text : (dated?.rule.raw ?? null),
      appliesTo: 'appliesTo' in deadline ? (deadline.appliesTo ?? null) : null,
      date: dated?.date ?? null,
      dueAt: dated?.at ?? null,
      version: dated?.version ?? null,
    },
    milestones: milestonesOf(state)
      .filter(({ whose }) => !alone || whose === null || whose === reader)
      .map(({ number, name, whose, deadline: { date } }) => ({ number, name, date, whose })),
    horizon: created.horizon?.label ?? null,
    leaderInCharge: created.leaderInCharge ?? null,
    measure: created.measure ?? null,
    evidence: created.evidence ?? null,
    source: created.source === undefined ? null : sourceOf(created.source, staff),
    passedDown:
      passedDown === undefined
        ? null
        : {
            task: alone ? null : taskAddress(passedDown.task),
            closes: alone ? null : closingOf(passedDown.rule),
            remark: passedDown.remark,
            by: passedDown.by,
            until: passedDown.until,
          },
    takenOver:
      takenOver === undefined
        ? null
        : { ...takenOver, task: takenOver.task === null ? null : taskAddress(takenOver.task) },
    rehearsal,
    status: state.status,
    word: execution?.word ?? null,
    noDeadline: execution?.noDeadline ?? false,
    silent: isSilent(state, vietnamDate(at)),
    concludedOn: vietnamDate(created.concludedAt),
    endedAt: state.status === 'running' ? null : state.endedAt,
    withdrawnBecause: state.status === 'withdrawn' ? state.reason : null,
    papers: (state.papers ?? []).map(({ paper, paperNumber, units, kind, date, answerBy }) => ({
      ...{ key: `paper/${String(paper)}`, kind, number: paperNumber, date, answerBy },
      units: [...units],
    })),
    assignees: seen.map((each) => assigneeView(state, each, at, ended.get(each.unit) ?? null)),
  };
}

function sourceOf(source: TaskSource, staff: boolean): z.output<typeof TaskView>['source'] {
  if (source.kind === 'paper') return source;
  const { kind, leader, place, person = null } = source;
  return { kind, leader, place: staff ? notedPlace(place) : null, person };
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
    co: isCo(task, assignee),
    status: work.status,
    dueAt: deadlineOf(task, assignee)?.at ?? null,
    overdue: unitIsOverdue(task, assignee, at),
    late: work.status === 'verified' ? work.late : null,
    extensionAsked: assignee.extensionAsked,
    reportedAt: 'report' in work ? work.report.arrivedAt : null,
    report: 'report' in work ? said(work.report) : null,
    evidenceFault: evidenceKindFault(task, assignee),
    returnReasons: work.status === 'returned' ? [...work.reasons] : null,
    evidence: [...(assignee.evidence ?? [])],
    progress: assignee.progress.map(({ files = [], ...told }) => ({ ...told, files: [...files] })),
    heardAt: assignee.heardAt,
    lastRemindedAt: assignee.watch.lastReminder?.at ?? null,
    milestones: shareMilestones(task, assignee, at),
    passed: passedOf(assignee),
    ended,
  };
}

function shareMilestones(task: TaskFacts, assignee: Assignee, at: Instant) {
  return [...milestonesFor(task, assignee.unit)]
    .sort((a, b) => (a.deadline.at < b.deadline.at ? -1 : 1))
    .map((milestone) => {
      const { number, name, deadline } = milestone;
      const { reached, verified = null, returned = null, asked = null } = markOn(assignee, milestone);
      return {
        ...{ number, name, date: deadline.date },
        overdue: reached === null && isOpen(assignee) && at > deadline.at,
        reached: reached === null ? null : reachedShape(reached, reached.at > deadline.at),
        ...{ verified, returned, asked },
      };
    });
}

/** For whoever is to judge it: without the account of its sender, which is no matter of the task. */
function said({
  text,
  documentNumber,
  by,
  files = [],
  fromBelow,
}: DoneReport): z.output<typeof AssigneeView>['report'] {
  return { text, documentNumber, by, files: [...files], fromBelow: fromBelow ?? null };
}

function passedOf({ passed }: Assignee): z.output<typeof AssigneeView>['passed'] {
  if (passed === undefined) return null;
  const { task, rule, verified, of, met } = passed;
  return { task: taskAddress(task), closes: closingOf(rule), verified, of, met };
}

function closingOf(rule: ClosingRule): z.output<typeof Closing> {
  return {
    kind: rule.kind,
    count: rule.kind === 'count' ? rule.count : null,
    atLeast: rule.kind === 'weight' ? rule.atLeast : null,
    weights: rule.kind === 'weight' ? [...rule.weights] : [],
  };
}

/** Without the account of its sender, which is no matter of the task. */
function reachedShape({ at, text, by }: ReachedMilestone, late: boolean) {
  return { at, text, by, late };
}
