import type { ConclusionKind, Towards } from '#domain/conference/conclusion.ts';
import type { EvidenceKind, TaskAddressee } from '#domain/follow-up-task/events.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { capital, listed, sentence, small, withAside } from '#domain/documents/letter-head.ts';
import type { DocumentBlock } from '#domain/documents/official-document.ts';
import { momentWithWeekday } from '#domain/words/dates.ts';
import { milestoneLine } from '#domain/words/milestones.ts';
import { evidenceKindLabels } from '#domain/words/labels.ts';

export interface ConcludedItem {
  readonly number: string;
  /** The programme in words; left out where the conference reviews one only. */
  readonly programme?: string;
  readonly kind?: ConclusionKind;
  readonly towards?: Towards;
  readonly statement: string;
  readonly parts: readonly string[];
  readonly addressees: readonly Pick<TaskAddressee, 'name' | 'inferred' | 'part'>[];
  readonly deadline:
    | { readonly kind: 'none' }
    | { readonly kind: 'event' | 'relative'; readonly text: string; readonly appliesTo?: string }
    | { readonly kind: 'workingDays'; readonly days: number; readonly appliesTo?: string }
    /** `text`: the conclusion's own words for the day ("trước ngày 30/9/2026"), which stand before any of ours. */
    | { readonly kind: 'date'; readonly at: Instant; readonly text?: string; readonly appliesTo?: string };
  readonly horizon: string | null;
  readonly milestones?: readonly { readonly name: string; readonly date: CivilDate }[];
  readonly leaderInCharge?: string;
  readonly measure?: string;
  readonly evidence?: EvidenceKind;
  /** The item of an earlier notice that goes on here. */
  readonly takenOver?: { readonly notice: string; readonly source?: string; readonly number: number };
}

/** The item as it is printed: what is to be done, who does it with whom until when, who answers for it, what proves it. */
export function itemText(item: ConcludedItem): string {
  if (item.kind === 'recommendation') return recommended(item);
  const whole = [...charge(item), ...(ofPart(item) === null ? until(item) : [])].join('; ');
  const said = [
    cited(item),
    ...(whole === '' ? [] : [capital(whole)]),
    ...partly(item),
    ...(item.milestones === undefined || item.milestones.length === 0
      ? []
      : [`Các mốc: ${item.milestones.map(({ name, date }) => milestoneLine(name, date)).join('; ')}`]),
    ...(item.horizon === null ? [] : [`Kỳ thực hiện: ${item.horizon}`]),
    ...(item.leaderInCharge === undefined ? [] : [`Lãnh đạo phụ trách: ${item.leaderInCharge}`]),
    ...(item.measure === undefined ? [] : [`Yêu cầu hoàn thành: ${item.measure}`]),
    ...(item.evidence === undefined ? [] : [`Minh chứng: ${evidenceKindLabels[item.evidence]}`]),
  ];
  return said.map(sentence).join(' ');
}

/** Under the number by which it was concluded, with its parts. */
export function itemBlock(item: ConcludedItem): DocumentBlock {
  return { kind: 'numbered', number: item.number, text: itemText(item), parts: item.parts.map(sentence) };
}

/** One leads, others work with it (NĐ 39/2022/NĐ-CP); where the text does not say who leads, all of them do it. */
function charge({ addressees }: ConcludedItem): readonly string[] {
  // Inferred ones the text does not state.
  const stated = addressees.filter(({ inferred }) => !inferred);
  const lead = stated.filter(({ part }) => part === 'lead');
  const co = stated.filter(({ part }) => part === 'co' || (part === undefined && lead.length > 0));
  const others = stated.filter(({ part }) => part === undefined && lead.length === 0);
  const names = (some: typeof stated): string => listed(some.map(({ name }) => withinSentence(name)));
  const together = co.length === 0 ? '' : `, phối hợp với ${names(co)}`;
  if (lead.length > 0) return [`giao ${names(lead)} chủ trì${together}`];
  if (others.length > 0) return [`giao ${names(others)} thực hiện${together}`];
  return co.length === 0 ? [] : [`${names(co)} phối hợp thực hiện`];
}

/** "Các huyện, thành phố" is no name: behind "giao" it is small. */
function withinSentence(name: string): string {
  return /^(?:Các|Những|Một số|Mọi|Toàn thể|Tất cả)\s/u.test(name) ? small(name) : name;
}

function until({ deadline }: ConcludedItem): readonly string[] {
  switch (deadline.kind) {
    case 'none':
      return [];
    case 'event':
    case 'relative':
      return [`hoàn thành: ${deadline.text}`];
    case 'workingDays':
      return [`hoàn thành trong ${deadline.days} ngày làm việc kể từ ngày ban hành thông báo này`];
    case 'date':
      return [`hoàn thành ${deadline.text ?? before(momentWithWeekday(deadline.at))}`];
    default:
      return unreachable(deadline);
  }
}

/** The last day still counts; an hour is a limit. */
function before(moment: string): string {
  const [, day] = /^hết (.*)$/s.exec(moment) ?? [];
  return day === undefined ? `trước ${moment}` : `chậm nhất ${day}`;
}

function ofPart({ deadline }: ConcludedItem): string | null {
  return 'appliesTo' in deadline ? (deadline.appliesTo ?? null) : null;
}

function partly(item: ConcludedItem): readonly string[] {
  const part = ofPart(item);
  return part === null ? [] : until(item).map((term) => `Riêng ý ${part} ${term}`);
}

const askedWords = { up: 'Kiến nghị', down: 'Yêu cầu', sideways: 'Đề nghị' } as const;

/** Whoever reads it finds where it was first concluded. */
function cited({ statement, takenOver, kind }: ConcludedItem): string {
  if (takenOver === undefined) return statement;
  const { notice, source = `Thông báo số ${notice}`, number } = takenOver;
  const what = kind === 'recommendation' ? 'đã kiến nghị' : 'tiếp tục thực hiện';
  return withAside(statement, `${what}, mục ${number} ${source}`);
}

function recommended(item: ConcludedItem): string {
  const { towards = 'sideways', addressees } = item;
  const statement = cited(item);
  const names = listed(addressees.filter(({ inferred }) => !inferred).map(({ name }) => withinSentence(name)));
  return sentence(names === '' ? statement : `${askedWords[towards]} ${names}: ${statement.trim()}`);
}
