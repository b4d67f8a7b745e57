import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { capital, type LetterHead, listed, sentence, withArchive } from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { roman } from '#domain/documents/heading-numbers.ts';
import { momentWithWeekday, officeDate } from '#domain/words/dates.ts';

export interface ConcludedTask {
  readonly number: string;
  /** The programme in words; left out where the conference reviews one only. */
  readonly programme?: string;
  readonly statement: string;
  readonly parts: readonly string[];
  readonly addressees: readonly { readonly name: string; readonly inferred: boolean }[];
  readonly deadline:
    | { readonly kind: 'none' }
    | { readonly kind: 'event' | 'relative'; readonly text: string }
    | { readonly kind: 'date'; readonly at: Instant };
  readonly horizon: string | null;
}

export interface ConclusionNoticeFacts {
  readonly head: LetterHead;
  readonly recipients: readonly string[];
  /** "Hội nghị trực tuyến sơ kết 6 tháng đầu năm 2020". */
  readonly conference: string;
  readonly heldOn: CivilDate;
  /** Post and body of whoever concluded: "đồng chí Trưởng Ban Chỉ đạo". */
  readonly concludedBy: string;
  readonly assessments: readonly string[];
  readonly tasks: readonly ConcludedTask[];
}

/** Thông báo kết luận, in its own numbering: the tasks are printed as concluded, with nothing inferred shown as stated. */
export function conclusionNotice(facts: ConclusionNoticeFacts): OfficialDocument {
  return {
    ...facts.head,
    type: 'thongBao',
    extract: `Kết luận của ${facts.concludedBy} tại ${facts.conference}`,
    addressees: [],
    body: [
      {
        kind: 'paragraph',
        text: `${capital(officeDate(facts.heldOn))}, ${facts.head.issuer} tổ chức ${facts.conference}. Sau khi nghe báo cáo và các ý kiến phát biểu, ${facts.concludedBy} kết luận như sau:`,
      },
      ...assessed(facts.assessments),
      ...assigned(facts.tasks, facts.assessments.length > 0),
      {
        kind: 'paragraph',
        text: `${facts.head.issuer} thông báo kết luận để các cơ quan, đơn vị biết, thực hiện./.`,
      },
    ],
    recipients: withArchive(facts.recipients),
  };
}

function assessed(assessments: readonly string[]): readonly DocumentBlock[] {
  if (assessments.length === 0) return [];
  return [
    { kind: 'heading', text: 'I. ĐÁNH GIÁ CHUNG' },
    ...assessments.map((text): DocumentBlock => ({ kind: 'paragraph', text: sentence(text) })),
  ];
}

function assigned(tasks: readonly ConcludedTask[], isSecond: boolean): readonly DocumentBlock[] {
  if (tasks.length === 0) return [];
  const programmes = [...new Set(tasks.map(({ programme }) => programme ?? ''))];
  if (programmes.length === 1) {
    return [{ kind: 'heading', text: `${isSecond ? 'II. ' : ''}NHIỆM VỤ` }, ...tasks.map(item)];
  }
  // Several programmes under one chair: each has its heading, the items keep the numbers they were concluded under.
  const first = isSecond ? 1 : 0;
  return programmes.flatMap((programme, index): readonly DocumentBlock[] => [
    { kind: 'heading', text: `${roman(first + index + 1)}. ${capital(programme)}` },
    ...tasks.filter((task) => (task.programme ?? '') === programme).map(item),
  ]);
}

function item(task: ConcludedTask): DocumentBlock {
  return { kind: 'numbered', number: task.number, text: taskText(task), parts: task.parts.map(sentence) };
}

function taskText(task: ConcludedTask): string {
  const stated = task.addressees.filter(({ inferred }) => !inferred).map(({ name }) => name);
  const said = [
    task.statement,
    ...(stated.length === 0 ? [] : [`Thực hiện: ${listed(stated)}`]),
    ...deadlineText(task.deadline),
    ...(task.horizon === null ? [] : [`Kỳ thực hiện: ${task.horizon}`]),
  ];
  return said.map(sentence).join(' ');
}

function deadlineText(deadline: ConcludedTask['deadline']): readonly string[] {
  switch (deadline.kind) {
    case 'none':
      return [];
    case 'event':
    case 'relative':
      return [`Thời hạn: ${deadline.text}`];
    case 'date':
      return [`Thời hạn: ${momentWithWeekday(deadline.at)}`];
    default:
      return unreachable(deadline);
  }
}
