import { comrade } from '#domain/documents/comrade.ts';
import { type LetterHead, listed, printedHead, withArchive } from '#domain/documents/letter-head.ts';
import { type MinutesPart, minutesParts, type MinutesText } from '#domain/documents/minutes-text.ts';
import { narrativeBlocks } from '#domain/documents/narrative-blocks.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { officeDate, officeHour } from '#domain/words/dates.ts';

/** Biên bản (NĐ 30/2020/NĐ-CP, template 1.9): begin, place, who was there, who led and wrote, what went on, end; two sign. */
export function minutesPaper(head: Omit<LetterHead, 'signer'>, text: MinutesText): OfficialDocument {
  const said = new Map(text.parts.map(({ part, text: own }) => [part, own]));
  const course = minutesParts.filter((part) => part !== 'attendance' && said.has(part));
  return {
    ...printedHead(head),
    type: 'bienBan',
    extract: text.title,
    addressees: [],
    body: [
      paragraph(`Thời gian bắt đầu: ${hour(text.from)}, ${officeDate(text.heldOn)}.`),
      paragraph(`Địa điểm: ${text.place?.trim() || blank}.`),
      paragraph('Thành phần tham dự:'),
      ...narrativeBlocks(said.get('attendance') ?? blank),
      paragraph(`Chủ trì: ${chairsOf(text)}.`),
      paragraph(`Thư ký: ${text.secretary.name === null ? blank : comrade(text.secretary)}.`),
      { kind: 'heading', text: 'Nội dung:' },
      ...course.flatMap((part, index): readonly DocumentBlock[] => [
        { kind: 'heading', level: 2, text: `${index + 1}. ${titleOfPart(part)}` },
        ...narrativeBlocks(said.get(part) ?? ''),
      ]),
      paragraph(`Hội nghị kết thúc vào hồi ${hour(text.to)}, ${officeDate(text.heldOn)}./.`),
    ],
    recipients: withArchive(['Các đồng chí chủ trì Hội nghị', 'Các cơ quan, đơn vị dự Hội nghị'], head),
    signer: { authority: '', post: 'Chủ tọa', name: text.chair },
    secretary: { post: 'Thư ký', name: text.secretary.name ?? '' },
  };
}

/** Room for what is written by hand. */
const blank = '……………………';

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}

function hour(time: string | null): string {
  return time === null ? '…… giờ ……' : officeHour(time);
}

function chairsOf({ chairs }: MinutesText): string {
  return chairs.length === 0 ? blank : listed(chairs.map(comrade));
}

/** How a part is headed; of the first the template has words of its own. */
export function titleOfPart(part: MinutesPart): string {
  switch (part) {
    case 'attendance':
      return 'Thành phần tham dự';
    case 'proceedings':
      return 'Diễn biến Hội nghị';
    case 'speeches':
      return 'Tham luận, ý kiến phát biểu';
    case 'recommendations':
      return 'Kiến nghị, đề xuất';
    case 'awards':
      return 'Khen thưởng';
    case 'conclusion':
      return 'Kết luận của chủ tọa';
    default:
      return unreachable(part);
  }
}
