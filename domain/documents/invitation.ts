import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { addressees, areGrouped } from '#domain/documents/addressees.ts';
import {
  capital,
  extractOf,
  type LetterHead,
  listed,
  printedHead,
  sentence,
  small,
} from '#domain/documents/letter-head.ts';
import type { Annex, DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { attachedTo } from '#domain/documents/paper-title.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import { officeDateWithWeekday } from '#domain/words/dates.ts';
import { formLabels, partOfDayLabels } from '#domain/words/labels.ts';

export interface InvitedToPaper {
  readonly name: string;
  /** A body of the register; false: a guest or a group in the host's own words. */
  readonly isUnit: boolean;
  /** Who is meant of it, by name and post or by post alone; empty: its leadership. */
  readonly who: string;
  readonly count: number | null;
}

export interface InvitationFacts {
  readonly head: LetterHead;
  /** In protocol order. */
  readonly invited: readonly InvitedToPaper[];
  readonly conference: string;
  readonly heldOn: CivilDate;
  /** `HH:mm`; without it the part of the day, without that the day alone. */
  readonly hour: string | null;
  readonly partOfDay: keyof typeof partOfDayLabels | null;
  readonly form: keyof typeof formLabels;
  readonly place: string | null;
  readonly chairs: readonly string[];
  readonly points: readonly { readonly name: string; readonly place: string | null }[];
  readonly agenda: readonly { readonly item: string; readonly presenter: string | null }[];
  readonly requirements: readonly string[];
}

const rosterTitle = 'Danh sách đại biểu mời dự';

/**
 * Giấy mời after template 1.7 of NĐ 30/2020/NĐ-CP: who is invited stands after "trân trọng kính mời", once, guests first; what to, who
 * presides, when, where, and what is asked of them (Quyết định 45/2018/QĐ-TTg).
 */
export function invitation(facts: InvitationFacts): OfficialDocument {
  const { head, invited } = facts;
  const units = invited.filter(({ isUnit }) => isUnit);
  const paper: OfficialDocument = {
    ...printedHead(head),
    type: 'giayMoi',
    extract: extractOf(head.layout, `Dự ${meeting(facts.conference)}`),
    addressees: [],
    body: [
      ...opening(facts),
      ...lines(facts).map((text): DocumentBlock => ({ kind: 'paragraph', text })),
      ...(facts.requirements.length === 0
        ? []
        : [
            { kind: 'paragraph', text: 'Yêu cầu:' } as const,
            { kind: 'list', numbered: false, items: facts.requirements.map(sentence) } as const,
          ]),
      ...tables(facts),
      { kind: 'paragraph', text: 'Đề nghị các đại biểu dự đúng thành phần, thời gian./.' },
    ],
    recipients: copiedTo({ above: 'Như thành phần mời', others: [] }, head),
  };
  return areGrouped(units) ? { ...paper, annexes: [roster(paper, units)] } : paper;
}

function opening({ head, invited }: InvitationFacts): readonly DocumentBlock[] {
  const invites = `${capital(head.issuer)} trân trọng kính mời`;
  const guests = invited.filter(({ isUnit }) => !isUnit);
  const units = invited.filter(({ isUnit }) => isUnit);
  const named = [
    ...guests.map(calledBy),
    ...(areGrouped(units)
      ? addressees(units, head.layout).map((group) => `Đại diện lãnh đạo ${within(group)} (theo Danh sách gửi kèm)`)
      : units.map((unit) => (unit.who === '' ? `Đại diện lãnh đạo ${calledBy(unit)}` : calledBy(unit)))),
  ];
  const all = [...new Set(named)];
  const [only, second] = all;
  if (only === undefined) return [{ kind: 'paragraph', text: `${invites}:` }];
  if (second === undefined) return [{ kind: 'paragraph', text: `${invites}: ${sentence(only)}` }];
  const items = all.map((each, index) => (index === all.length - 1 ? sentence(each) : `${each};`));
  return [
    { kind: 'paragraph', text: `${invites}:` },
    { kind: 'list', numbered: false, items },
  ];
}

/** "huyện A: đồng chí Nguyễn Văn B, Bí thư (02 đại biểu)"; what is not said leaves no mark. */
function calledBy({ name, who, count }: InvitedToPaper): string {
  const said = who === '' || who === name ? name : `${name}: ${who}`;
  return count === null || count < 2 ? said : `${said} (${String(count).padStart(2, '0')} đại biểu)`;
}

/** Within a sentence; the name of a body keeps its own letter. */
function within(group: string): string {
  return group.startsWith('Các ') ? `các ${group.slice('Các '.length)}` : group;
}

const meetings = /^(hội nghị|cuộc họp|buổi|phiên|lễ|họp|tọa đàm|hội thảo)\s/iu;

/** One goes to a conference; its title may be only what it is about. */
export function meeting(title: string): string {
  return meetings.test(title) ? title : `Hội nghị ${small(title)}`;
}

/** As the template orders them: to what, who presides, when, in which form, where. */
function lines(facts: InvitationFacts): readonly string[] {
  return [
    `Tới dự: ${sentence(meeting(facts.conference))}`,
    ...(facts.chairs.length === 0 ? [] : [`Chủ trì: ${sentence(listed(facts.chairs))}`]),
    `Thời gian: ${startsAt(facts)}.`,
    ...(facts.form === 'notStated' ? [] : [`Hình thức: ${formLabels[facts.form]}.`]),
    ...(facts.place === null ? [] : [`Địa điểm: ${sentence(facts.place)}`]),
  ];
}

function roster(paper: OfficialDocument, units: readonly InvitedToPaper[]): Annex {
  const counted = units.some(({ count }) => count !== null);
  return {
    mark: 'Phụ lục',
    title: rosterTitle,
    attachedTo: attachedTo(paper),
    body: [
      {
        kind: 'table',
        header: ['TT', 'Cơ quan, đơn vị, địa phương', 'Đại biểu', ...(counted ? ['Số lượng'] : [])],
        rows: units.map(({ name, who, count }, index) => [
          ...[String(index + 1), name, who],
          ...(counted ? [count === null ? '' : String(count)] : []),
        ]),
      },
    ],
  };
}

function tables(facts: InvitationFacts): readonly DocumentBlock[] {
  const agenda: DocumentBlock[] =
    facts.agenda.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Chương trình' },
          {
            kind: 'table',
            header: ['TT', 'Nội dung', 'Người trình bày'],
            rows: facts.agenda.map(({ item, presenter }, index) => [String(index + 1), item, presenter ?? '']),
          },
        ];
  const placed = facts.points.some(({ place }) => place !== null);
  const points: DocumentBlock[] =
    facts.points.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Điểm cầu' },
          {
            kind: 'table',
            header: ['TT', 'Điểm cầu', ...(placed ? ['Địa điểm'] : [])],
            rows: facts.points.map(({ name, place }, index) => [
              ...[String(index + 1), name],
              ...(placed ? [place ?? ''] : []),
            ]),
          },
        ];
  return [...agenda, ...points];
}

export function startsAt({ heldOn, hour, partOfDay }: Pick<InvitationFacts, 'heldOn' | 'hour' | 'partOfDay'>): string {
  const day = officeDateWithWeekday(heldOn);
  if (hour !== null) return `${hour.slice(0, 2)} giờ ${hour.slice(3, 5)} phút, ${day}`;
  return partOfDay === null ? day : `buổi ${partOfDayLabels[partOfDay]}, ${day}`;
}
