import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { type LetterHead, listed, sentence, withArchive, printedHead } from '#domain/documents/letter-head.ts';
import { documentSymbol } from '#domain/documents/document-number.ts';
import type { FormTable } from '#domain/documents/form-table.ts';
import type { Annex, DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { roman } from '#domain/documents/heading-numbers.ts';
import { dayWithWeekday, formatDate, momentWithWeekday, officeDate } from '#domain/words/dates.ts';
import { type Inspection, isAskedFor, type ReviewKind } from '#domain/review-cycle/plan.ts';
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
  /** Sentences on the law it is asked by; left out: no document is stated. */
  readonly laws?: readonly string[];
  /** What is to be told in words, in its order. */
  readonly outline: readonly string[];
  /** What is counted, with empty cells; null = nothing is. */
  readonly form: FormTable | null;
  readonly conference: CivilDate | null;
  readonly inspection?: Inspection;
  /** Tasks of the last conclusions that are still open and to be reported on. */
  readonly openTasks: readonly OpenTask[];
  /** How many more are open than are named. */
  readonly moreTasks: number;
  /** Shortcomings that were found again. */
  readonly recurring: readonly string[];
}

export interface OpenTask {
  readonly statement: string;
  /** The notice that concluded it, and its number there. */
  readonly notice: string;
  readonly number: number;
  /** Empty: nobody's yet. */
  readonly units: string;
  /** Empty: without one. */
  readonly term: string;
  /** On the day of the letter its day is past: nobody is asked to keep it any more, but to say why. */
  readonly over: boolean;
}

/** More than these stand in an annex, and the letter stays a letter. */
const inTheLetter = 5;
const taskList = 'Danh mục nhiệm vụ còn mở của kết luận trước';

/** Công văn yêu cầu báo cáo: names what NĐ 09/2019/NĐ-CP art. 7–8 asks of a reporting regime, its outline and form as annexes (art. 8). */
export function callLetter(facts: CallLetterFacts): OfficialDocument {
  const letter = letterOf(facts);
  const annexes = annexesOf(letter, facts);
  return annexes.length === 0 ? letter : { ...letter, annexes };
}

function letterOf(facts: CallLetterFacts): OfficialDocument {
  const named = cycleName({ reviewKind: facts.reviewKind, period: { label: facts.period } });
  const what = `${named} việc thực hiện ${listed(facts.programmes)}`;
  return {
    ...printedHead(facts.head),
    type: 'congVan',
    extract: `V/v báo cáo ${isAskedFor(facts.reviewKind) ? named : what}`,
    addressees: facts.addressees,
    body: [
      {
        kind: 'paragraph',
        text: purpose(facts, named, what),
      },
      ...(facts.laws ?? []).map((text) => ({ kind: 'paragraph', text }) as const),
      ...numberedBlocks(facts),
      { kind: 'paragraph', text: 'Đề nghị các đơn vị quan tâm thực hiện đúng nội dung và thời hạn nêu trên./.' },
    ],
    recipients: withArchive(facts.recipients, facts.head),
  };
}

/** A review prepares an assessment, and a conference where one has its day; what is asked for beside them is only asked for. */
function purpose(
  { reviewKind, conference, inspection, head, programmes }: CallLetterFacts,
  named: string,
  what: string,
): string {
  const asked = `${head.issuer} đề nghị các đơn vị báo cáo`;
  const meeting = conference === null ? '' : `hội nghị dự kiến tổ chức ${dayWithWeekday(conference)}`;
  if (isAskedFor(reviewKind)) {
    const begun = meeting === '' ? `${inspected(inspection)}${asked}` : `Để chuẩn bị ${meeting}, ${asked}`;
    return `${begun} ${named}, trong việc thực hiện ${listed(programmes)}, như sau:`;
  }
  return `${meeting === '' ? 'Để chuẩn bị' : `Để chuẩn bị ${meeting} và`} đánh giá ${what}, ${asked} như sau:`;
}

function inspected(inspection: Inspection | undefined): string {
  if (inspection === undefined) return '';
  const { document, team, on } = inspection;
  return `Thực hiện ${document}, ${team} tiến hành kiểm tra ${officeDate(on)}. `;
}

function numberedBlocks(facts: CallLetterFacts): readonly DocumentBlock[] {
  const sections: (readonly [text: string, parts: readonly string[]])[] = [
    [`Nội dung: báo cáo ${contents(facts)}.`, []],
    [
      `Thời gian chốt số liệu: từ ngày ${formatDate(facts.window.from)} đến hết ngày ${formatDate(facts.window.to)}.`,
      [],
    ],
    ...openTaskSection(facts),
    ...(facts.recurring.length === 0
      ? []
      : [['Kết quả khắc phục tồn tại, hạn chế còn tái diễn:', facts.recurring.map(sentence)] as const]),
    ...deadlineSection(facts),
    ['Cách gửi: nhập và gửi trên hệ thống Hội Nghị; đơn vị nhận được số tiếp nhận kèm thời điểm nhận.', []],
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

function openTaskSection({ openTasks, moreTasks }: CallLetterFacts): readonly (readonly [string, readonly string[]])[] {
  if (openTasks.length === 0) return [];
  const what = 'Kết quả thực hiện các nhiệm vụ còn mở của kết luận trước';
  if (openTasks.length > inTheLetter) {
    const count = openTasks.length + moreTasks;
    return [[`${what}: ${count} nhiệm vụ, theo ${taskList} gửi kèm Công văn này.`, []]];
  }
  return [[`${what}:`, openTasks.map(taskSentence)]];
}

function sourceOf({ notice, number }: OpenTask): string {
  return `Thông báo số ${notice}, nhiệm vụ ${number}`;
}

function termOf({ term, over }: OpenTask): string {
  return over ? `${term}, đã quá hạn` : term;
}

function taskSentence(task: OpenTask): string {
  const { statement, units } = task;
  const term = termOf(task);
  const whose = [...(units === '' ? [] : [units]), ...(term === '' ? [] : [`thời hạn ${term}`])].join('; ');
  const said = statement.trim().replace(/[.;]+$/, '');
  return sentence(`${said} (${sourceOf(task)}${whose === '' ? '' : `; ${whose}`})`);
}

/** What goes out with the letter is named in it as it is headed there. */
function contents({ outline, form }: CallLetterFacts): string {
  const named = [...(outline.length === 0 ? [] : ['Đề cương']), ...(form === null ? [] : ['Biểu số liệu'])];
  return named.length === 0 ? 'bằng văn bản' : `theo ${named.join(' và ')} gửi kèm Công văn này`;
}

function annexesOf(letter: OfficialDocument, facts: CallLetterFacts): readonly Annex[] {
  const { outline, form, reviewKind, period, openTasks } = facts;
  const of = cycleName({ reviewKind, period: { label: period } });
  const attachedTo = `(Kèm theo Công văn số ${documentSymbol(letter)} ${officeDate(letter.date)} của ${letter.issuer})`;
  const headings = outline.map((text, index) => ({ kind: 'heading', text: `${roman(index + 1)}. ${text}` }) as const);
  const all = [
    ...(outline.length === 0 ? [] : [{ title: `Đề cương báo cáo ${of}`, attachedTo, body: headings }]),
    ...(form === null ? [] : [{ title: `Biểu số liệu báo cáo ${of}`, attachedTo, body: [form] }]),
    ...(openTasks.length > inTheLetter ? [{ title: taskList, attachedTo, body: taskTable(facts) }] : []),
  ];
  return all.map((annex, index) => ({ mark: all.length === 1 ? 'Phụ lục' : `Phụ lục ${roman(index + 1)}`, ...annex }));
}

function taskTable({ openTasks, moreTasks }: CallLetterFacts): readonly DocumentBlock[] {
  const rows = openTasks.map((task, index) => [
    ...[String(index + 1), task.statement, sourceOf(task), task.units, termOf(task)],
  ]);
  const header = ['TT', 'Nhiệm vụ', 'Văn bản', 'Đơn vị thực hiện', 'Thời hạn'];
  const table: DocumentBlock = { kind: 'table', header, rows };
  if (moreTasks === 0) return [table];
  return [table, { kind: 'paragraph', text: `Và ${moreTasks} nhiệm vụ khác, xem trên hệ thống Hội Nghị.` }];
}

function deadlineSection(facts: CallLetterFacts): readonly (readonly [string, readonly string[]])[] {
  const [only, second] = facts.deadlines;
  if (only === undefined) return [];
  return [[second === undefined ? `Thời hạn gửi: ${momentWithWeekday(only.at)}.` : 'Thời hạn gửi:', []]];
}
