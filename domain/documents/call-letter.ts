import type { UnkeptPromise } from '#domain/follow-up-task/unkept-promises.ts';
import { type AskedReport, askedReport } from '#domain/documents/asked-report.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { capital, type LetterHead, listed, printedHead, sentence, withAside } from '#domain/documents/letter-head.ts';
import { type EarlierNotice, noticeNamed, onNotices } from '#domain/documents/earlier-notice.ts';
import { copiedTo, membersOfCommittee } from '#domain/documents/recipients.ts';
import type { FormTable } from '#domain/documents/form-table.ts';
import type { Annex, DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { attachedTo } from '#domain/documents/paper-title.ts';
import { roman } from '#domain/documents/heading-numbers.ts';
import { formatDate, momentWithWeekday, officeDate } from '#domain/words/dates.ts';
import { type Inspection, isAskedFor } from '#domain/review-cycle/plan.ts';
import { cycleName } from '#domain/words/cycle-name.ts';

export interface CallLetterFacts extends AskedReport {
  readonly head: LetterHead;
  readonly addressees: readonly string[];
  readonly window: { readonly from: CivilDate; readonly to: CivilDate };
  /** A deadline for each level (NĐ 09/2019/NĐ-CP, art. 8(5)); one entry when all have the same. */
  readonly deadlines: readonly { readonly group: string; readonly at: Instant }[];
  /** By which programme of work or plan it is asked (căn cứ), as an office writes it; left out: none is stated. */
  readonly basis?: string;
  /** The units one by one, where they are addressed as groups; each with its term where terms differ. Left out: they are named above. */
  readonly roster?: readonly { readonly name: string; readonly at: Instant }[];
  /** Sentences on the law it is asked by; left out: no document is stated. */
  readonly laws?: readonly string[];
  /** What is to be told in words, in its order. */
  readonly outline: readonly string[];
  /** What is counted, with empty cells; null = nothing is. */
  readonly form: FormTable | null;
  readonly conference: CivilDate | null;
  readonly inspection?: Inspection;
  /** Notices whose conclusions are to be reported on; left out: none. */
  readonly notices?: readonly ReportedNotice[];
  /** Tasks of the last conclusions that are still open and to be reported on. */
  readonly openTasks: readonly OpenTask[];
  /** How many more are open than are named. */
  readonly moreTasks: number;
  /** What was asked of others and nobody has answered; left out: nothing. */
  readonly recommendations?: readonly { readonly from: string; readonly to: string; readonly statement: string }[];
  /** Shortcomings that were found again. */
  readonly recurring: readonly string[];
}

/** How the tasks of an earlier notice stand on the day of the letter. */
export interface ReportedNotice extends EarlierNotice {
  readonly given: number;
  readonly done: number;
  readonly overdue: number;
}

export interface OpenTask {
  readonly statement: string;
  /** The notice that concluded it, and its number there. */
  readonly notice: string;
  /** Another paper that gave it, as it is cited; left out: that notice. */
  readonly source?: string;
  readonly number: number;
  /** Empty: nobody's yet. */
  readonly units: string;
  /** Empty: without one. */
  readonly term: string;
  /** On the day of the letter its day is past: nobody is asked to keep it any more, but to say why. */
  readonly over: boolean;
  /** What was promised of it and not kept; left out: nothing. */
  readonly unkept?: readonly UnkeptPromise[];
}

/** More than these stand in an annex, and the letter stays a letter. */
const inTheLetter = 5;
const termsTitle = 'Thời hạn gửi:';
const rosterTitle = 'Danh sách đơn vị báo cáo';
const taskList = 'Danh mục nhiệm vụ còn mở của kết luận trước';

/** Công văn yêu cầu báo cáo: names what NĐ 09/2019/NĐ-CP art. 7–8 asks of a reporting regime, its outline and form as annexes (art. 8). */
export function callLetter(facts: CallLetterFacts): OfficialDocument {
  const letter = letterOf(facts);
  const annexes = annexesOf(letter, facts);
  return annexes.length === 0 ? letter : { ...letter, annexes };
}

function letterOf(facts: CallLetterFacts): OfficialDocument {
  const what = askedReport(facts);
  return {
    ...printedHead(facts.head),
    type: 'congVan',
    extract: `V/v báo cáo ${what}`,
    addressees: facts.addressees,
    body: [
      {
        kind: 'paragraph',
        text: purpose(facts, what),
      },
      ...(facts.laws ?? []).map((text) => ({ kind: 'paragraph', text }) as const),
      ...numberedBlocks(facts),
      {
        kind: 'paragraph',
        text: 'Đề nghị các cơ quan, đơn vị, địa phương quan tâm, thực hiện đúng nội dung và thời hạn nêu trên./.',
      },
    ],
    recipients: copiedTo({ above: 'Như trên', others: [membersOfCommittee] }, facts.head),
  };
}

/** A công văn opens with what it is asked by and for; a review is prepared, at a conference where one has its day. */
function purpose(facts: CallLetterFacts, what: string): string {
  const { reviewKind, conference, inspection, head, programmes, basis = '' } = facts;
  const units = facts.roster === undefined ? '' : ' (theo Danh sách gửi kèm)';
  const asked = `${head.issuer} đề nghị các cơ quan, đơn vị, địa phương${units} báo cáo`;
  const by = basis.trim() === '' ? '' : grounded(basis.trim());
  const day = conference === null ? '' : ` (dự kiến ${officeDate(conference)})`;
  if (isAskedFor(reviewKind)) {
    const meeting = conference === null ? '' : `để chuẩn bị hội nghị${day}`;
    const begun = [by, meeting].filter((part) => part !== '').join('; ');
    const so = begun === '' ? '' : `${capital(begun)}, `;
    return `${meeting === '' ? inspected(inspection) : ''}${so}${asked} ${what}, trong việc thực hiện ${listed(programmes)}, như sau:`;
  }
  const meeting = `để chuẩn bị ${conference === null ? '' : 'tổ chức Hội nghị '}${what}${day}`;
  const begun = [by, meeting].filter((part) => part !== '').join('; ');
  return `${capital(begun)}, ${asked} kết quả thực hiện với các nội dung sau:`;
}

/** "Thực hiện …" before what was typed without it. */
function grounded(basis: string): string {
  const said = basis.replace(/[.;,]+$/, '');
  return /^(thực hiện|căn cứ|theo)\s/iu.test(said) ? said : `thực hiện ${said}`;
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
    ...noticeSection(facts),
    ...openTaskSection(facts),
    ...recommendationSection(facts),
    ...(facts.recurring.length === 0
      ? []
      : [['Kết quả khắc phục tồn tại, hạn chế còn tái diễn:', facts.recurring.map(sentence)] as const]),
    ...deadlineSection(facts),
    [
      'Phương thức gửi: nhập số liệu, gửi báo cáo (kèm bản ký số hoặc bản chụp văn bản đã ký, đóng dấu) trên hệ thống Hội Nghị; đơn vị nhận được số tiếp nhận.',
      [],
    ],
    ...(facts.head.papers?.contact === undefined
      ? []
      : [[`Đầu mối liên hệ: ${sentence(facts.head.papers.contact)}`, []] as const]),
  ];
  const blocks = sections.map(
    ([text, parts], index): DocumentBlock => ({ kind: 'numbered', number: String(index + 1), text, parts }),
  );
  if (facts.deadlines.length < 2 || facts.roster !== undefined) return blocks;
  const table: DocumentBlock = {
    kind: 'table',
    header: ['Đơn vị', 'Thời hạn'],
    rows: facts.deadlines.map(({ group, at }) => [group, momentWithWeekday(at)]),
  };
  const after = blocks.findIndex((block) => block.kind === 'numbered' && block.text === termsTitle) + 1;
  return [...blocks.slice(0, after), table, ...blocks.slice(after)];
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

function noticeSection({ notices = [] }: CallLetterFacts): readonly (readonly [string, readonly string[]])[] {
  const [only, second] = notices;
  if (only === undefined) return [];
  return second === undefined
    ? [[sentence(`${onNotices} ${noticeSaid(only)}`), []]]
    : [[`${onNotices}:`, notices.map((each) => sentence(noticeSaid(each)))]];
}

function noticeSaid(told: ReportedNotice): string {
  const { given, done, overdue } = told;
  if (given === 0) return noticeNamed(told);
  const open = given - done;
  const late = overdue === 0 ? '' : `, trong đó ${overdue} quá hạn`;
  const rest = open === 0 ? 'đã hoàn thành' : `${done} đã hoàn thành, ${open} chưa hoàn thành${late}`;
  return `${noticeNamed(told)} (${given} nhiệm vụ thuộc phạm vi báo cáo: ${rest})`;
}

function recommendationSection({
  recommendations = [],
}: CallLetterFacts): readonly (readonly [string, readonly string[]])[] {
  if (recommendations.length === 0) return [];
  const said = recommendations.map(({ from, to, statement }) => {
    const whose = [from, to].filter((name) => name.trim() !== '').join(' gửi ');
    return sentence(whose === '' ? statement : withAside(statement, whose));
  });
  return [['Tình hình giải quyết kiến nghị, đề xuất chưa có trả lời:', said]];
}

function sourceOf({ notice, source = `Thông báo số ${notice}`, number }: OpenTask): string {
  return `${source}, nhiệm vụ ${number}`;
}

/** That its day is past is said beside the term. */
const unkeptWords: Readonly<Record<UnkeptPromise, string>> = {
  overdue: '',
  extendedAgain: 'đã gia hạn nhiều lần',
  returned: 'đã yêu cầu bổ sung kết quả',
};

function termOf({ term, over, unkept = [] }: OpenTask): string {
  const said = unkept.map((promise) => unkeptWords[promise]);
  return [term, over ? 'đã quá hạn' : '', ...said].filter((part) => part !== '').join(', ');
}

function taskSentence(task: OpenTask): string {
  const { statement, units } = task;
  const term = termOf(task);
  const until = task.term === '' ? term : `thời hạn ${term}`;
  const whose = [units, until].filter((part) => part !== '').join('; ');
  return sentence(withAside(statement, `${sourceOf(task)}${whose === '' ? '' : `; ${whose}`}`));
}

/** Since when, and how often again, where the record knows it. */
export function foundAgain(again: {
  readonly statement: string;
  readonly since?: CivilDate;
  readonly recurrences?: number;
}): string {
  const { statement, since, recurrences } = again;
  if (since === undefined || recurrences === undefined) return statement;
  return withAside(statement, `nêu lần đầu tại hội nghị ${officeDate(since)}, tái diễn ${recurrences} lần`);
}

/** What goes out with the letter is named in it as it is headed there. */
function contents({ outline, form }: CallLetterFacts): string {
  const named = [...(outline.length === 0 ? [] : ['Đề cương']), ...(form === null ? [] : ['Biểu số liệu'])];
  return named.length === 0 ? 'bằng văn bản' : `theo ${named.join(' và ')} gửi kèm Công văn này`;
}

function annexesOf(letter: OfficialDocument, facts: CallLetterFacts): readonly Annex[] {
  const { outline, form, reviewKind, period, openTasks, notices = [] } = facts;
  const of = cycleName({ reviewKind, period: { label: period } });
  const to = { attachedTo: attachedTo(letter) };
  const reported = notices.map((told) => `Kết quả thực hiện các kết luận tại ${noticeNamed(told)}`);
  const headings = [...outline, ...(outline.length === 0 ? [] : reported)].map(
    (text, index) => ({ kind: 'heading', text: `${roman(index + 1)}. ${text}` }) as const,
  );
  const all = [
    ...(outline.length === 0 ? [] : [{ title: `Đề cương báo cáo ${of}`, ...to, body: headings }]),
    ...(form === null ? [] : [{ title: `Biểu số liệu báo cáo ${of}`, ...to, body: [form] }]),
    ...(facts.roster === undefined ? [] : [{ title: rosterTitle, ...to, body: [rosterTable(facts)] }]),
    ...(openTasks.length > inTheLetter ? [{ title: taskList, ...to, body: taskTable(facts) }] : []),
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
  if (second === undefined) return [[`${termsTitle} ${momentWithWeekday(only.at)}.`, []]];
  return [[facts.roster === undefined ? termsTitle : `${termsTitle} ghi tại ${rosterTitle} gửi kèm Công văn này.`, []]];
}

/** Who is meant by the groups above, one by one; the term beside each where they differ. */
function rosterTable({ roster = [], deadlines }: CallLetterFacts): DocumentBlock {
  const differ = deadlines.length > 1;
  return {
    kind: 'table',
    header: ['TT', 'Đơn vị', ...(differ ? ['Thời hạn gửi'] : [])],
    rows: roster.map(({ name, at }, index) => [String(index + 1), name, ...(differ ? [momentWithWeekday(at)] : [])]),
  };
}
