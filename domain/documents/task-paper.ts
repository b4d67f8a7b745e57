import { addressees } from '#domain/documents/addressees.ts';
import { capital, extractOf, type LetterHead, printedHead, sentence } from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import type { TaskSource } from '#domain/documents/task-source.ts';
import type { TaskPaperKind } from '#domain/follow-up-task/task-paper.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { officeDate, officeMoment } from '#domain/words/dates.ts';

/** Whom it is sent to, and how the task stands with it on the day of the paper. */
export interface ToldUnit {
  readonly name: string;
  /** As it is written to: "Ủy ban nhân dân huyện Gia Viễn". */
  readonly body: string;
  readonly due: Instant | null;
  readonly overdue: boolean;
}

export interface TaskPaperFacts {
  readonly head: LetterHead;
  readonly kind: TaskPaperKind;
  readonly type: OfficialDocument['type'];
  readonly source: TaskSource;
  /** Its number there. */
  readonly item: number;
  readonly statement: string;
  readonly leaderInCharge: string | null;
  readonly units: readonly ToldUnit[];
  /** Papers of the same task before this one, by their numbers and days, in their order. */
  readonly earlier: readonly string[];
  /** Null in a preview only. */
  readonly answerBy: CivilDate | null;
  readonly text: string | null;
}

/** Phiếu báo and công văn đôn đốc (as 3118/PB-VPCP and 9892/VPCP-QHĐP): by what it was given, what went before, how it stands, what is asked. */
export function taskPaper(facts: TaskPaperFacts): OfficialDocument {
  const { head, type, units, earlier, text, leaderInCharge } = facts;
  return {
    ...printedHead(head),
    type,
    extract: extract(facts),
    addressees: addressees(units, head.layout),
    body: [
      { kind: 'paragraph', text: grounds(facts) },
      ...(earlier.length === 0 ? [] : [said(`Về nhiệm vụ này, ${head.issuer} đã ban hành ${earlier.join('; ')}.`)]),
      ...standing(facts),
      ...(text === null ? [] : [said(sentence(text))]),
      said(asked(facts)),
    ],
    recipients: copiedTo(
      { above: 'Như trên', others: leaderInCharge === null ? [] : [`${capital(leaderInCharge)} (để chỉ đạo)`] },
      head,
    ),
  };
}

function said(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}

function extract({ kind, head, source }: TaskPaperFacts): string {
  switch (kind) {
    case 'overdueNotice':
      return extractOf(head.layout, `Nhiệm vụ quá thời hạn theo ${source.short}`);
    case 'urgingLetter':
      return `V/v đôn đốc thực hiện nhiệm vụ giao tại ${source.short}`;
  }
}

function grounds({ source, item, statement, units }: TaskPaperFacts): string {
  const [only, second] = units;
  const who = only === undefined || second !== undefined ? 'các cơ quan, đơn vị có tên dưới đây' : only.body;
  const due =
    only === undefined || second !== undefined || only.due === null ? '' : `; thời hạn: ${officeMoment(only.due)}`;
  return `Căn cứ ${source.full} (nhiệm vụ số ${item}), ${who} được giao thực hiện nhiệm vụ: “${bare(statement)}”${due}.`;
}

function bare(statement: string): string {
  return statement.trim().replace(/[.;,]+$/, '');
}

function standing({ head, units }: TaskPaperFacts): readonly DocumentBlock[] {
  const until = `Đến ${officeDate(head.date)}`;
  const [only, second] = units;
  if (only !== undefined && second === undefined) {
    const late = only.overdue ? '; nhiệm vụ đã quá thời hạn' : '';
    return [said(`${until}, ${head.issuer} chưa nhận được báo cáo hoàn thành nhiệm vụ của ${only.body}${late}.`)];
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

function asked({ kind, head, units, answerBy }: TaskPaperFacts): string {
  const [only, second] = units;
  const whom = only !== undefined && second === undefined ? only.body : 'các cơ quan, đơn vị';
  const by = `chậm nhất ${answerBy === null ? 'ngày ………' : officeDate(answerBy)}./.`;
  switch (kind) {
    case 'overdueNotice':
      return `${capital(head.issuer)} báo để ${whom} biết, khẩn trương hoàn thành nhiệm vụ và báo cáo kết quả hoặc giải trình bằng văn bản lý do chưa hoàn thành, ${by}`;
    case 'urgingLetter':
      return `${capital(head.issuer)} đề nghị ${whom} tập trung chỉ đạo hoàn thành nhiệm vụ nêu trên; báo cáo kết quả, nêu rõ nguyên nhân, trách nhiệm và thời gian hoàn thành đối với nội dung chưa hoàn thành, gửi ${head.issuer} ${by}`;
  }
}
