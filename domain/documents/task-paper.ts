import { addressees } from '#domain/documents/addressees.ts';
import { capital, extractOf, printedHead, sentence } from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import { decided } from '#domain/documents/task-paper-decided.ts';
import { onlyOne, type TaskPaperFacts } from '#domain/documents/task-paper-facts.ts';
import { asked, owed } from '#domain/documents/task-paper-owed.ts';
import { isLatePaper } from '#domain/follow-up-task/task-paper.ts';
import { officeMoment } from '#domain/words/dates.ts';
import { unreachable } from '#domain/kernel/never.ts';

/**
 * Phiếu báo, công văn đôn đốc (as 3118/PB-VPCP and 9892/VPCP-QHĐP), công văn gia hạn, hoãn, thay đổi thời hạn, thôi giao: by what the
 * task was given, what went before, how it stands or what was decided, what is asked.
 */
export function taskPaper(facts: TaskPaperFacts): OfficialDocument {
  const { head, kind, type, units, earlier, text, leaderInCharge } = facts;
  const late = isLatePaper(kind);
  return {
    ...printedHead(head),
    type,
    extract: extract(facts),
    addressees: addressees(units, head.layout),
    body: [
      said(grounds(facts)),
      ...(earlier.length === 0 ? [] : [said(`Về nhiệm vụ này, ${head.issuer} đã ban hành ${earlier.join('; ')}.`)]),
      ...(late ? owed(facts) : decided(facts)),
      ...(text === null ? [] : [said(sentence(text))]),
      said(late ? asked(facts, kind) : toldOf(facts)),
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

function extract({ kind, head, source: { short } }: TaskPaperFacts): string {
  switch (kind) {
    case 'overdueNotice':
      return extractOf(head.layout, `Nhiệm vụ quá thời hạn theo ${short}`);
    case 'urgingLetter':
      return `V/v đôn đốc thực hiện nhiệm vụ giao tại ${short}`;
    case 'extensionLetter':
      return `V/v gia hạn thực hiện nhiệm vụ giao tại ${short}`;
    case 'postponementLetter':
      return `V/v hoãn thời hạn thực hiện nhiệm vụ giao tại ${short}`;
    case 'changeLetter':
      return `V/v thay đổi thời hạn thực hiện nhiệm vụ giao tại ${short}`;
    case 'withdrawalLetter':
      return `V/v thôi giao nhiệm vụ nêu tại ${short}`;
    default:
      return unreachable(kind);
  }
}

function grounds({ kind, source, item, statement, units }: TaskPaperFacts): string {
  const only = onlyOne(units);
  const who = only === null ? 'các cơ quan, đơn vị có tên dưới đây' : only.body;
  // What a decision has moved is said where it is told.
  const due = only === null || only.due === null || !isLatePaper(kind) ? '' : `; thời hạn: ${officeMoment(only.due)}`;
  return `Căn cứ ${source.full} (nhiệm vụ số ${item}), ${who} được giao thực hiện nhiệm vụ: “${bare(statement)}”${due}.`;
}

function bare(statement: string): string {
  return statement.trim().replace(/[.;,]+$/, '');
}

function toldOf({ head, kind, units }: TaskPaperFacts): string {
  const whom = onlyOne(units)?.body ?? 'các cơ quan, đơn vị';
  return kind === 'withdrawalLetter'
    ? `${capital(head.issuer)} thông báo để ${whom} biết; không phải tiếp tục thực hiện, báo cáo nhiệm vụ này./.`
    : `${capital(head.issuer)} thông báo để ${whom} biết, thực hiện và báo cáo kết quả đúng thời hạn./.`;
}
