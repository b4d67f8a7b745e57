import type { FormTable } from '#domain/documents/form-table.ts';
import { capital, extractOf, listed, withArchive } from '#domain/documents/letter-head.ts';
import { narrativeBlocks } from '#domain/documents/narrative-blocks.ts';
import type { Annex, DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { attachedTo } from '#domain/documents/paper-title.ts';
import { type ReportHead, signingFor } from '#domain/documents/report-head.ts';
import { roman } from '#domain/documents/heading-numbers.ts';
import { isWrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { type Inspection, isAskedFor, type ReviewKind } from '#domain/review-cycle/plan.ts';
import { officeDate } from '#domain/words/dates.ts';

export interface ReportPaperFacts {
  readonly head: ReportHead;
  readonly rehearsal: boolean;
  /** Not handed in: "DỰ THẢO" across every page. */
  readonly draft: boolean;
  readonly date: CivilDate;
  /** Number, or number and symbol, as the unit wrote it. */
  readonly documentNumber: string | null;
  readonly signer: { readonly post: string; readonly name: string };
  /** From what the host entered it; null = the unit handed it in itself. */
  readonly enteredFrom: string | null;
  /** The committee that asks, and its letter once it is issued. */
  readonly asking: string;
  readonly call: { readonly symbol: string; readonly date: CivilDate } | null;
  /** Sentences on the law it is asked by; left out: no document is stated. */
  readonly laws?: readonly string[];
  readonly reviewKind: ReviewKind;
  /** Of an inspection: by whom, when and by which paper. */
  readonly inspection?: Inspection;
  readonly period: string;
  /** Names in full. */
  readonly programmes: readonly string[];
  readonly sections: readonly { readonly label: string; readonly text: string }[];
  /** Null: nothing is counted. */
  readonly form: FormTable | null;
}

/** Báo cáo (BC) of a unit, NĐ 30/2020/NĐ-CP template 1.4: from a subordinate it has "Kính gửi", its form is an annex. */
export function reportPaper(facts: ReportPaperFacts): OfficialDocument {
  const { head, rehearsal, date, asking, form } = facts;
  const { after: _after, ...named } = head;
  const subject = subjectOf(facts);
  const paper: OfficialDocument = {
    ...named,
    ...numberOf(facts.documentNumber),
    rehearsal,
    ...(facts.draft ? { draft: true } : {}),
    type: 'baoCao',
    date,
    extract: extractOf(head.layout, subject),
    addressees: [asking],
    body: [
      { kind: 'paragraph', text: `${ground(facts)}, ${head.issuer} báo cáo như sau:` },
      ...(facts.laws ?? []).map((text) => ({ kind: 'paragraph', text }) as const),
      ...sectionsOf(facts.sections),
      ...(form === null
        ? []
        : [{ kind: 'paragraph', text: 'Số liệu chi tiết tại Phụ lục gửi kèm Báo cáo này.' } as const]),
      { kind: 'paragraph', text: `${capital(head.issuer)} trân trọng báo cáo ${asking}./.` },
      ...(facts.enteredFrom === null
        ? []
        : [{ kind: 'paragraph', text: `(Nhập thay đơn vị từ văn bản: ${facts.enteredFrom}.)` } as const]),
    ],
    recipients: withArchive(['Như trên'], head),
    signer: signingFor(head, facts.signer),
  };
  return form === null ? paper : { ...paper, annexes: [annexOf(paper, form, facts.period)] };
}

/** What it reports on. Of what is asked for beside the reviews, the period's name is the subject. */
function subjectOf({ reviewKind, period, programmes, inspection }: ReportPaperFacts): string {
  const named = listed(programmes);
  const served = inspection === undefined ? '' : `, phục vụ ${inspection.team} kiểm tra ${officeDate(inspection.on)}`;
  return isAskedFor(reviewKind)
    ? `${capital(period)}, trong việc thực hiện ${named}${served}`
    : `Kết quả thực hiện ${named} ${period}`;
}

function ground({ call, asking, inspection }: ReportPaperFacts): string {
  const by = inspection === undefined ? 'Thực hiện' : `Thực hiện ${inspection.document} và`;
  return call === null
    ? `${by} yêu cầu báo cáo của ${asking}`
    : `${by} Công văn số ${call.symbol} ${officeDate(call.date)} của ${asking}`;
}

function numberOf(written: string | null): Pick<OfficialDocument, 'number' | 'symbol'> {
  const text = written?.trim() ?? '';
  if (text === '') return { number: null };
  return isWrittenNumber(text) ? { number: text } : { number: null, symbol: text };
}

/** A label that brings its own number keeps it to itself: the paper counts. */
const counted = /^(?:[IVXLC]+|\d{1,2})[.)]\s+/;

function sectionsOf(sections: ReportPaperFacts['sections']): readonly DocumentBlock[] {
  return sections.flatMap(({ label, text }, index): readonly DocumentBlock[] => [
    { kind: 'heading', level: 1, text: `${roman(index + 1)}. ${label.replace(counted, '')}` },
    ...narrativeBlocks(text),
  ]);
}

function annexOf(paper: OfficialDocument, form: FormTable, period: string): Annex {
  return {
    mark: 'Phụ lục',
    title: `Biểu số liệu báo cáo ${period}`,
    attachedTo: attachedTo(paper),
    body: [form],
    signed: [
      { authority: '', post: 'Người lập biểu', note: '(Ký, ghi rõ họ tên)', name: '' },
      { ...paper.signer, note: '(Ký, đóng dấu, ghi rõ họ tên)' },
    ],
  };
}
