import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { type LetterHead, listed, sentence, withArchive } from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { dayWithWeekday, formatDate, momentWithWeekday } from '#domain/words/dates.ts';
import { isAskedFor, type ReviewKind } from '#domain/review-cycle/plan.ts';
import { cycleName } from '#domain/words/cycle-name.ts';

export interface CallLetterFacts {
  readonly head: LetterHead;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly reviewKind: ReviewKind;
  /** "6 tháng đầu năm 2020". */
  readonly period: string;
  /** Names in full: "Quy chế dân chủ ở cơ sở". */
  readonly programmes: readonly string[];
  readonly window: { readonly from: CivilDate; readonly to: CivilDate };
  /** A deadline for each level (NĐ 09/2019/NĐ-CP, art. 8(5)); one entry when all have the same. */
  readonly deadlines: readonly { readonly group: string; readonly at: Instant }[];
  readonly outline: readonly string[];
  readonly annexes: readonly string[];
  readonly conference: CivilDate | null;
  /** Tasks of the last conclusion that are still open and to be reported on. */
  readonly openTasks: readonly string[];
}

/** Công văn yêu cầu báo cáo: names what NĐ 09/2019/NĐ-CP art. 7–8 asks of a reporting regime. */
export function callLetter(facts: CallLetterFacts): OfficialDocument {
  const named = cycleName({ reviewKind: facts.reviewKind, period: { label: facts.period } });
  const what = `${named} việc thực hiện ${listed(facts.programmes)}`;
  return {
    ...facts.head,
    type: 'congVan',
    extract: `V/v báo cáo ${isAskedFor(facts.reviewKind) ? named : what}`,
    addressees: facts.addressees,
    body: [
      {
        kind: 'paragraph',
        text: purpose(facts, named, what),
      },
      ...numberedBlocks(facts),
      { kind: 'paragraph', text: 'Đề nghị các đơn vị quan tâm thực hiện đúng nội dung và thời hạn nêu trên./.' },
    ],
    recipients: withArchive(facts.recipients),
  };
}

/** A review prepares an assessment, and a conference where one has its day; what is asked for beside them is only asked for. */
function purpose({ reviewKind, conference, head, programmes }: CallLetterFacts, named: string, what: string): string {
  const asked = `${head.issuer} đề nghị các đơn vị báo cáo`;
  const meeting = conference === null ? '' : `hội nghị dự kiến tổ chức ${dayWithWeekday(conference)}`;
  if (isAskedFor(reviewKind)) {
    const begun = meeting === '' ? asked : `Để chuẩn bị ${meeting}, ${asked}`;
    return `${begun} ${named}, trong việc thực hiện ${listed(programmes)}, như sau:`;
  }
  return `${meeting === '' ? 'Để chuẩn bị' : `Để chuẩn bị ${meeting} và`} đánh giá ${what}, ${asked} như sau:`;
}

function numberedBlocks(facts: CallLetterFacts): readonly DocumentBlock[] {
  const sections: (readonly [text: string, parts: readonly string[]])[] = [
    [
      'Nội dung: báo cáo bằng lời văn theo đề cương và số liệu theo biểu kèm theo.',
      [...facts.outline, ...facts.annexes].map(sentence),
    ],
    [
      `Thời gian chốt số liệu: từ ngày ${formatDate(facts.window.from)} đến hết ngày ${formatDate(facts.window.to)}.`,
      [],
    ],
    ...(facts.openTasks.length === 0
      ? []
      : [['Kết quả thực hiện các nhiệm vụ còn mở của kết luận trước:', facts.openTasks.map(sentence)] as const]),
    ...deadlineSection(facts),
    ['Cách gửi: nhập và gửi trên hệ thống Hội Nghị; đơn vị nhận biên nhận kèm thời điểm nhận.', []],
  ];
  const blocks = sections.map(
    ([text, parts], index): DocumentBlock => ({ kind: 'numbered', number: String(index + 1), text, parts }),
  );
  if (facts.deadlines.length < 2) return blocks;
  const table: DocumentBlock = {
    kind: 'table',
    header: ['Đơn vị', 'Thời hạn'],
    rows: facts.deadlines.map(({ group, at }) => [group, momentWithWeekday(at)]),
  };
  return [...blocks.slice(0, -1), table, ...blocks.slice(-1)];
}

function deadlineSection(facts: CallLetterFacts): readonly (readonly [string, readonly string[]])[] {
  const [only, second] = facts.deadlines;
  if (only === undefined) return [];
  return [[second === undefined ? `Thời hạn gửi: ${momentWithWeekday(only.at)}.` : 'Thời hạn gửi:', []]];
}
