import { type Addressed, addressees, areGrouped } from '#domain/documents/addressees.ts';
import { type AskedReport, askedReport } from '#domain/documents/asked-report.ts';
import { capital, type LetterHead, printedHead, sentence } from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { CyclePaperKind } from '#domain/review-cycle/cycle-paper.ts';
import { officeDate, officeMoment } from '#domain/words/dates.ts';

export interface LateUnit extends Addressed {
  /** As it is written to: "Ủy ban nhân dân huyện Gia Viễn". */
  readonly body: string;
  readonly due: Instant;
  /** The day it had before it was given more time; null: it was given none. */
  readonly before: CivilDate | null;
  /** It has sent one, which came back to be completed. */
  readonly returned: boolean;
}

export interface CyclePaperFacts extends AskedReport {
  readonly head: LetterHead;
  readonly kind: CyclePaperKind;
  /** "Công văn số 05/BCĐ-VP ngày …"; null: there is none. */
  readonly call: string | null;
  /** Papers to these units before this one, in their order. */
  readonly earlier: readonly string[];
  readonly units: readonly LateUnit[];
  /** Null: none is set, or a preview. */
  readonly answerBy: CivilDate | null;
  readonly text: string | null;
}

/** Công văn đôn đốc, công văn gia hạn gửi báo cáo: by the call, what went before, how each unit stands, what is asked or agreed to. */
export function cyclePaper(facts: CyclePaperFacts): OfficialDocument {
  const { head, kind, units, earlier, text } = facts;
  const only = units.length === 1 ? (units[0] ?? null) : null;
  const whom = only?.body ?? 'các cơ quan, đơn vị, địa phương';
  return {
    ...printedHead(head),
    type: 'congVan',
    extract: `V/v ${kind === 'urgingLetter' ? 'đôn đốc' : 'gia hạn'} gửi báo cáo ${askedReport(facts)}`,
    // A group would name those that have reported as well.
    addressees: areGrouped(units)
      ? ['Các cơ quan, đơn vị, địa phương có tên dưới đây']
      : addressees(units, head.layout),
    body: [
      ...stands(facts, only, whom),
      ...(earlier.length === 0 ? [] : [said(`Về việc này, ${head.issuer} đã ban hành ${earlier.join('; ')}.`)]),
      ...(text === null ? [] : [said(sentence(text))]),
      said(closing(facts, whom)),
    ],
    recipients: copiedTo({ above: 'Như trên', others: [] }, head),
  };
}

function said(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}

function stands(facts: CyclePaperFacts, only: LateUnit | null, whom: string): readonly DocumentBlock[] {
  const { head, kind, call } = facts;
  const report = `báo cáo ${askedReport(facts)}`;
  const by = call === null ? '' : `Căn cứ ${call} của ${head.issuer} về việc ${report}, `;
  const until = `đến ${officeDate(head.date)}`;
  switch (kind) {
    case 'urgingLetter':
      return only === null
        ? [lead(`${by}${until}, ${head.issuer} chưa nhận được báo cáo của các cơ quan, đơn vị sau:`), table(facts)]
        : [said(capital(`${by}${until}, ${head.issuer} ${lacks(only)} (thời hạn gửi: ${officeMoment(only.due)}).`))];
    case 'extensionLetter': {
      const agreed = `${by}xét đề nghị của ${whom}, ${head.issuer} đồng ý gia hạn gửi báo cáo`;
      return only === null
        ? [lead(`${agreed} như sau:`), table(facts)]
        : [said(capital(`${agreed} đến ${officeMoment(only.due)}${was(only)}.`))];
    }
    default:
      return unreachable(kind);
  }
}

function lead(text: string): DocumentBlock {
  return { kind: 'paragraph', text: capital(text), withNext: true };
}

function lacks({ body, returned }: LateUnit): string {
  return returned
    ? `chưa nhận lại được báo cáo đã đề nghị ${body} bổ sung, hoàn chỉnh`
    : `chưa nhận được báo cáo của ${body}`;
}

function was({ before }: LateUnit): string {
  return before === null ? '' : ` (thời hạn trước: ${officeDate(before)})`;
}

function table({ kind, units }: CyclePaperFacts): DocumentBlock {
  const late = kind === 'urgingLetter';
  return {
    kind: 'table',
    header: ['TT', 'Cơ quan, đơn vị', ...(late ? ['Thời hạn gửi', 'Tình trạng'] : ['Thời hạn trước', 'Thời hạn mới'])],
    rows: units.map(({ body, due, before, returned }, index) => [
      ...[String(index + 1), body],
      ...(late
        ? [capital(officeMoment(due)), returned ? 'Chưa gửi lại báo cáo đã đề nghị bổ sung' : 'Chưa gửi']
        : [before === null ? '' : capital(officeDate(before)), capital(officeMoment(due))]),
    ]),
  };
}

/** Which day counts is said with it: whether "trước ngày …" counts its own no rule settles. */
function closing({ head, kind, answerBy }: CyclePaperFacts, whom: string): string {
  switch (kind) {
    case 'urgingLetter': {
      const by = `chậm nhất ${answerBy === null ? 'ngày ………' : officeDate(answerBy)}`;
      return `${capital(head.issuer)} đề nghị ${whom} tập trung chỉ đạo hoàn thành, gửi báo cáo ${by}; trường hợp chưa gửi được, nêu rõ lý do bằng văn bản./.`;
    }
    case 'extensionLetter':
      return `${capital(head.issuer)} thông báo để ${whom} biết, hoàn thành và gửi báo cáo đúng thời hạn./.`;
    default:
      return unreachable(kind);
  }
}
