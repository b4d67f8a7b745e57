import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { type ChairInNotice, comrade, comradeWord } from '#domain/documents/comrade.ts';
import { type ConcludedItem, itemBlock } from '#domain/documents/concluded-item.ts';
import { capital, extractOf, type LetterHead, listed, printedHead, sentence } from '#domain/documents/letter-head.ts';
import { copiedTo } from '#domain/documents/recipients.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { roman } from '#domain/documents/heading-numbers.ts';
import { officeDate } from '#domain/words/dates.ts';

export interface ConclusionNoticeFacts {
  readonly head: LetterHead;
  readonly recipients: readonly string[];
  /** "Hội nghị trực tuyến sơ kết 6 tháng đầu năm 2020". */
  readonly conference: string;
  readonly heldOn: CivilDate;
  readonly place: string | null;
  /** The first concludes; without any it is whoever signs. */
  readonly chairs: readonly ChairInNotice[];
  /** Who took part, as a reader would say it: bodies by name or groups of them. */
  readonly participants: readonly string[];
  readonly assessment: {
    readonly results: readonly string[];
    readonly shortcomings: readonly string[];
    readonly causes: readonly string[];
  };
  readonly items: readonly ConcludedItem[];
}

/** Thông báo kết luận: who concluded, where and before whom; the assessment; the tasks in their own numbers and words. */
export function conclusionNotice(facts: ConclusionNoticeFacts): OfficialDocument {
  const [first = { post: facts.head.signer.post, name: facts.head.signer.name }] = facts.chairs;
  return {
    ...printedHead(facts.head),
    type: 'thongBao',
    extract: extractOf(facts.head.layout, `Kết luận của ${comrade(first)} tại ${facts.conference}`),
    addressees: [],
    body: [
      { kind: 'paragraph', text: opening(facts, first) },
      ...numbered([assessed(facts.assessment), ...assigned(facts.items)]),
      {
        kind: 'paragraph',
        text: `${capital(facts.head.issuer)} thông báo kết luận của ${comradeAgain(first)} để các cơ quan, đơn vị, địa phương biết, thực hiện./.`,
      },
    ],
    recipients: copiedTo({ above: null, others: facts.recipients }, facts.head),
  };
}

/** When he is named a second time his posts are known. */
function comradeAgain({ post, name }: ChairInNotice): string {
  return comrade({ post: name === null || name.trim() === '' ? post : '', name });
}

function opening(facts: ConclusionNoticeFacts, first: ChairInNotice): string {
  const { heldOn, place, chairs, conference, participants } = facts;
  const all =
    chairs.length < 2
      ? comrade(first)
      : `các đồng chí ${listed(chairs.map((each) => comrade(each).slice(comradeWord.length + 1)))}`;
  const where = place === null || place.trim() === '' ? '' : `, tại ${place.trim()}`;
  const lead = `${capital(officeDate(heldOn))}${where}, ${all} ${chairs.length < 2 ? 'chủ trì' : 'đồng chủ trì'} ${conference}.`;
  const present = participants.length === 0 ? [] : [`Tham dự có ${sentence(participants.join('; '))}`];
  const heard = `Sau khi nghe các báo cáo và ý kiến phát biểu của các đại biểu, ${comradeAgain(first)} kết luận như sau:`;
  return [lead, ...present, heard].join(' ');
}

interface Section {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

/** Roman numbers where there are several; one alone needs none. */
function numbered(sections: readonly Section[]): readonly DocumentBlock[] {
  const said = sections.filter(({ blocks }) => blocks.length > 0);
  return said.flatMap(({ title, blocks }, index): readonly DocumentBlock[] => [
    { kind: 'heading', text: said.length === 1 ? title : `${roman(index + 1)}. ${title}` },
    ...blocks,
  ]);
}

function assessed({ results, shortcomings, causes }: ConclusionNoticeFacts['assessment']): Section {
  const part = (title: string, texts: readonly string[]): readonly DocumentBlock[] =>
    texts.length === 0
      ? []
      : [
          { kind: 'heading', text: title },
          ...texts.map((text): DocumentBlock => ({ kind: 'paragraph', text: sentence(text) })),
        ];
  const blocks = [
    ...part('Kết quả đạt được', results),
    ...part('Tồn tại, hạn chế', shortcomings),
    ...part('Nguyên nhân', causes),
  ];
  return { title: 'ĐÁNH GIÁ CHUNG', blocks };
}

/** Tasks and standing directions by programme, each under the number it was concluded by; then what is asked of others. */
function assigned(items: readonly ConcludedItem[]): readonly Section[] {
  const own = items.filter(({ kind }) => kind !== 'recommendation');
  const horizons = new Set(own.map(({ horizon }) => horizon));
  const [horizon = null] = horizons;
  const shared = horizons.size === 1 ? horizon : null;
  const printed = own.map((item) => (shared === null ? item : { ...item, horizon: null }));
  const title = `NHIỆM VỤ TRỌNG TÂM ${(shared ?? 'thời gian tới').toLocaleUpperCase('vi')}`;
  const asked = items.filter(({ kind }) => kind === 'recommendation');
  return [
    { title, blocks: byProgramme(printed) },
    { title: 'KIẾN NGHỊ, ĐỀ XUẤT', blocks: asked.map(itemBlock) },
  ];
}

function byProgramme(items: readonly ConcludedItem[]): readonly DocumentBlock[] {
  const programmes = [...new Set(items.map(({ programme }) => programme ?? ''))];
  if (programmes.length < 2) return items.map(itemBlock);
  return programmes.flatMap((programme): readonly DocumentBlock[] => [
    { kind: 'heading', text: `Về ${programme}` },
    ...items.filter((item) => (item.programme ?? '') === programme).map(itemBlock),
  ]);
}
