import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { type LetterHead, listed, sentence, withArchive, printedHead } from '#domain/documents/letter-head.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { officeDateWithWeekday } from '#domain/words/dates.ts';
import { formLabels, partOfDayLabels } from '#domain/words/labels.ts';

export interface InvitationFacts {
  readonly head: LetterHead;
  readonly invited: readonly string[];
  readonly recipients: readonly string[];
  readonly conference: string;
  readonly heldOn: CivilDate;
  /** `HH:mm`; without it the part of the day, without that the day alone. */
  readonly hour: string | null;
  readonly partOfDay: keyof typeof partOfDayLabels | null;
  readonly form: keyof typeof formLabels;
  readonly place: string | null;
  readonly chairs: readonly string[];
  readonly participants: readonly string[];
  readonly points: readonly { readonly name: string; readonly place: string | null }[];
  readonly agenda: readonly { readonly item: string; readonly presenter: string | null }[];
  readonly requirements: readonly string[];
}

/** Giấy mời: chair, participants, content, time, place and requirements (Quyết định 45/2018/QĐ-TTg). */
export function invitation(facts: InvitationFacts): OfficialDocument {
  return {
    ...printedHead(facts.head),
    type: 'giayMoi',
    extract: facts.conference,
    addressees: facts.invited,
    body: [
      { kind: 'paragraph', text: `${facts.head.issuer} trân trọng kính mời dự ${facts.conference}.` },
      ...numbered(facts),
      ...tables(facts),
      { kind: 'paragraph', text: 'Đề nghị các đại biểu dự đúng thành phần và thời gian nêu trên./.' },
    ],
    recipients: withArchive(facts.recipients, facts.head),
  };
}

function numbered(facts: InvitationFacts): readonly DocumentBlock[] {
  const lines: (readonly [text: string, parts: readonly string[]])[] = [
    [`Thời gian: ${startsAt(facts)}.`, []],
    ...(facts.form === 'notStated' ? [] : [[`Hình thức: ${formLabels[facts.form]}.`, []] as const]),
    ...(facts.place === null ? [] : [[`Địa điểm: ${sentence(facts.place)}`, []] as const]),
    ...(facts.chairs.length === 0 ? [] : [[`Chủ trì: ${sentence(listed(facts.chairs))}`, []] as const]),
    ...(facts.participants.length === 0 ? [] : [['Thành phần:', facts.participants.map(sentence)] as const]),
    ...(facts.requirements.length === 0 ? [] : [['Yêu cầu:', facts.requirements.map(sentence)] as const]),
  ];
  return lines.map(([text, parts], index) => ({ kind: 'numbered', number: String(index + 1), text, parts }));
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
  const points: DocumentBlock[] =
    facts.points.length === 0
      ? []
      : [
          { kind: 'heading', text: 'Điểm cầu' },
          {
            kind: 'table',
            header: ['TT', 'Điểm cầu', 'Địa điểm'],
            rows: facts.points.map(({ name, place }, index) => [String(index + 1), name, place ?? '']),
          },
        ];
  return [...agenda, ...points];
}

function startsAt({ heldOn, hour, partOfDay }: InvitationFacts): string {
  const day = officeDateWithWeekday(heldOn);
  if (hour !== null) return `${hour.slice(0, 2)} giờ ${hour.slice(3, 5)} phút, ${day}`;
  return partOfDay === null ? day : `buổi ${partOfDayLabels[partOfDay]}, ${day}`;
}
