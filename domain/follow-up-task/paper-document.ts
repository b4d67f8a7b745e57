import { bodyNamed } from '#domain/documents/addressees.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { paperNamed } from '#domain/documents/paper-title.ts';
import { type ToldUnit, taskPaper } from '#domain/documents/task-paper.ts';
import { taskSource } from '#domain/documents/task-source.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import { assigneeOf, deadlineOf } from '#domain/follow-up-task/assignees.ts';
import type { TaskEvent, TaskPaperIssued } from '#domain/follow-up-task/events.ts';
import type { TaskFacts, TaskState } from '#domain/follow-up-task/state.ts';
import { typeOfPaper } from '#domain/follow-up-task/task-paper.ts';
import type { DocumentRequest } from '#domain/kernel/document-request.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** What is printed of it; `number` null: the clerk has not given one yet. */
export type PrintedPaper = Omit<TaskPaperIssued['data'], 'number' | 'paperNumber' | 'by'> & {
  readonly number: WrittenNumber | null;
};

const fileNames = { overdueNotice: 'phieu-bao', urgingLetter: 'cong-van-don-doc' } as const;

export function documents(state: TaskState, event: TaskEvent): readonly DocumentRequest[] {
  if (state.status === 'none' || event.type !== 'TaskPaperIssued') return [];
  const { paper, kind, number } = event.data;
  const fileName = `${fileNames[kind]}-${number}.docx`;
  return [{ key: `paper/${paper}`, fileName, document: taskPaperDocument(state, event.data) }];
}

/** It cites what gave the task and its item, then the papers before it in their order. */
export function taskPaperDocument(task: TaskFacts, printed: PrintedPaper): OfficialDocument {
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
    answerBy,
    text,
  });
}

function toldUnit(task: TaskFacts, unit: UnitId, { issuer, date }: PrintedPaper): readonly ToldUnit[] {
  const assignee = assigneeOf(task, unit);
  if (assignee === undefined) return [];
  const due = deadlineOf(task, assignee);
  const { name } = assignee;
  return [
    { name, body: bodyNamed(name, issuer.layout), due: due?.at ?? null, overdue: due !== null && due.date < date },
  ];
}
