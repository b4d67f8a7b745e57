import { capital } from '#domain/documents/letter-head.ts';
import type { DocumentBlock } from '#domain/documents/official-document.ts';
import { onlyOne, type TaskPaperFacts, type ToldUnit } from '#domain/documents/task-paper-facts.ts';
import type { TaskPaperKind } from '#domain/follow-up-task/task-paper.ts';
import { officeDate, officeMoment } from '#domain/words/dates.ts';

/** What whoever gave the task has decided about it, with the term that was and the one that is. */
export function decided(facts: TaskPaperFacts): readonly DocumentBlock[] {
  const { head, kind, units, withdrawn, answerBy } = facts;
  const answer: readonly DocumentBlock[] =
    answerBy === null ? [] : [{ kind: 'paragraph', text: `Đề nghị trả lời chậm nhất ${officeDate(answerBy)}.` }];
  if (kind === 'withdrawalLetter') return [...(withdrawn === null ? [] : [ended(facts, withdrawn)]), ...answer];
  const what = `${head.issuer} ${deeds[kind] ?? ''} thời hạn hoàn thành nhiệm vụ nêu trên`;
  const only = onlyOne(units);
  const asked = kind !== 'extensionLetter' ? '' : `Xét đề nghị của ${only?.body ?? 'các cơ quan, đơn vị'}, `;
  if (only !== null) {
    const was = only.before === null ? '' : ` (thời hạn trước: ${only.before})`;
    return [{ kind: 'paragraph', text: capital(`${asked}${what} đến ${termOf(only)}${was}.`) }, ...answer];
  }
  return [
    { kind: 'paragraph', text: capital(`${asked}${what} như sau:`), withNext: true },
    {
      kind: 'table',
      header: ['TT', 'Cơ quan, đơn vị', 'Thời hạn trước', 'Thời hạn mới'],
      rows: units.map((unit, index) => [
        ...[String(index + 1), unit.body, capital(unit.before ?? 'Chưa ấn định'), capital(termOf(unit))],
      ]),
    },
    ...answer,
  ];
}

const deeds: Readonly<Partial<Record<TaskPaperKind, string>>> = {
  extensionLetter: 'đồng ý gia hạn',
  postponementLetter: 'hoãn',
  changeLetter: 'thay đổi',
};

function termOf({ due }: ToldUnit): string {
  return due === null ? '………' : officeMoment(due);
}

function ended(
  { head, units }: TaskPaperFacts,
  { on, reason }: NonNullable<TaskPaperFacts['withdrawn']>,
): DocumentBlock {
  const who = onlyOne(units) === null ? ` đối với: ${units.map(({ body }) => body).join(', ')}` : '';
  const why = reason.trim().replace(/[.;,]+$/, '');
  return {
    kind: 'paragraph',
    text: `Từ ${officeDate(on)}, ${head.issuer} không tiếp tục giao nhiệm vụ nêu trên${who}; lý do: ${why}.`,
  };
}
