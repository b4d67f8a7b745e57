import { capital } from '#domain/documents/letter-head.ts';
import type { DocumentBlock } from '#domain/documents/official-document.ts';
import { onlyOne, type TaskPaperFacts } from '#domain/documents/task-paper-facts.ts';
import type { LatePaperKind } from '#domain/follow-up-task/task-paper.ts';
import { officeDate, officeMoment } from '#domain/words/dates.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** Who has not reported it done by the day of the paper, and until when each had. */
export function owed({ head, units }: TaskPaperFacts): readonly DocumentBlock[] {
  const until = `Đến ${officeDate(head.date)}`;
  const only = onlyOne(units);
  if (only !== null) {
    const late = only.overdue ? '; nhiệm vụ đã quá thời hạn' : '';
    const text = `${until}, ${head.issuer} chưa nhận được báo cáo hoàn thành nhiệm vụ của ${only.body}${late}.`;
    return [{ kind: 'paragraph', text }];
  }
  return [
    { kind: 'paragraph', text: `${until}, các cơ quan, đơn vị sau chưa báo cáo hoàn thành nhiệm vụ:`, withNext: true },
    {
      kind: 'table',
      header: ['TT', 'Cơ quan, đơn vị', 'Thời hạn', 'Tình trạng'],
      rows: units.map(({ body, due, overdue }, index) => [
        ...[String(index + 1), body],
        due === null ? 'Không có thời hạn' : capital(officeMoment(due)),
        overdue ? 'Quá hạn' : 'Chưa hoàn thành',
      ]),
    },
  ];
}

/** Which day counts is said with it: whether "trước ngày …" counts its own no rule settles. */
export function asked({ head, units, answerBy }: TaskPaperFacts, kind: LatePaperKind): string {
  const whom = onlyOne(units)?.body ?? 'các cơ quan, đơn vị';
  const by = `chậm nhất ${answerBy === null ? 'ngày ………' : officeDate(answerBy)}./.`;
  switch (kind) {
    case 'overdueNotice':
      return `${capital(head.issuer)} báo để ${whom} biết, khẩn trương hoàn thành nhiệm vụ và báo cáo kết quả hoặc giải trình bằng văn bản lý do chưa hoàn thành, ${by}`;
    case 'urgingLetter':
      return `${capital(head.issuer)} đề nghị ${whom} tập trung chỉ đạo hoàn thành nhiệm vụ nêu trên; báo cáo kết quả, nêu rõ nguyên nhân, trách nhiệm và thời gian hoàn thành đối với nội dung chưa hoàn thành, gửi ${head.issuer} ${by}`;
    default:
      return unreachable(kind);
  }
}
