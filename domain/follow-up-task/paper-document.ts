import { bodyNamed } from '#domain/documents/addressees.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { paperNamed } from '#domain/documents/paper-title.ts';
import { taskPaper } from '#domain/documents/task-paper.ts';
import type { ToldUnit } from '#domain/documents/task-paper-facts.ts';
import { taskSource } from '#domain/documents/task-source.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import { assigneeOf, deadlineOf } from '#domain/follow-up-task/assignees.ts';
import type { TaskDeadline, TaskEvent, TaskPaperIssued } from '#domain/follow-up-task/events.ts';
import { extendedFrom, newTerm } from '#domain/follow-up-task/paper-fits.ts';
import type { TaskFacts, TaskState, KnownTask } from '#domain/follow-up-task/state.ts';
import { type TaskPaperKind, typeOfPaper } from '#domain/follow-up-task/task-paper.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { officeDate, officeMoment } from '#domain/words/dates.ts';

/** What is printed of it; `number` null: the clerk has not given one yet. */
export type PrintedPaper = Omit<TaskPaperIssued['data'], 'number' | 'paperNumber' | 'by'> & {
  readonly number: WrittenNumber | null;
};

const fileNames: Readonly<Record<TaskPaperKind, string>> = {
  overdueNotice: 'phieu-bao',
  urgingLetter: 'cong-van-don-doc',
  extensionLetter: 'cong-van-gia-han',
  postponementLetter: 'cong-van-hoan',
  changeLetter: 'cong-van-thay-doi-thoi-han',
  withdrawalLetter: 'cong-van-thoi-giao',
};

export function documents(state: TaskState, event: TaskEvent): readonly DocumentRequest[] {
  if (state.status === 'none' || event.type !== 'TaskPaperIssued') return [];
  const { paper, kind, number } = event.data;
  const fileName = `${fileNames[kind]}-${number}.docx`;
  return [{ key: `paper/${paper}`, fileName, document: taskPaperDocument(state, event.data) }];
}

/** It cites what gave the task and its item, then the papers before it in their order. */
export function taskPaperDocument(task: KnownTask, printed: PrintedPaper): OfficialDocument {
  const { created, papers = [] } = task;
  const { issuer: of, kind, number, date, signer, units, answerBy, text } = printed;
  const { committee: _, ...issuer } = of;
  return taskPaper({
    head: { ...issuer, rehearsal: created.clock !== null, number, date, signer },
    kind,
    type: typeOfPaper(kind),
    source: taskSource(created),
    item: created.number,
    statement: created.statement,
    leaderInCharge: created.leaderInCharge ?? null,
    units: units.flatMap((unit) => toldUnit(task, unit, printed)),
    earlier: papers
      .filter(({ paper }) => paper < printed.paper)
      .map((one) => paperNamed(typeOfPaper(one.kind), one.paperNumber, one.date)),
    withdrawn: task.status === 'withdrawn' ? { on: vietnamDate(task.endedAt), reason: task.reason } : null,
    answerBy,
    text,
  });
}

function toldUnit(task: TaskFacts, unit: UnitId, { kind, issuer, date }: PrintedPaper): readonly ToldUnit[] {
  const assignee = assigneeOf(task, unit);
  if (assignee === undefined) return [];
  const { name } = assignee;
  // A term set for the whole task is told as it was set, whatever a unit was given since.
  const moved = kind === 'postponementLetter' || kind === 'changeLetter';
  const due = moved ? newTerm(task) : deadlineOf(task, assignee);
  return [
    {
      ...{ name, body: bodyNamed(name, issuer.layout), due: due?.at ?? null },
      overdue: due !== null && due.date < date,
      before: moved ? wordsOf(task.created.deadline) : wordsOfDay(extendedFrom(assignee)),
    },
  ];
}

function wordsOfDay(date: CivilDate | null): string | null {
  return date === null ? null : officeDate(date);
}

function wordsOf(deadline: TaskDeadline): string | null {
  switch (deadline.kind) {
    case 'none':
      return null;
    case 'event':
    case 'relative':
      return deadline.text;
    case 'date':
      return officeMoment(deadline.deadline.at);
    default:
      return unreachable(deadline);
  }
}
