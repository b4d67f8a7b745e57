import { type ISectionOptions, PageOrientation, type Paragraph } from 'docx';
import type { Annex, OfficialDocument } from '#domain/documents/official-document.ts';
import { blocksOf } from '#engine/documents/docx-body.ts';
import { headers } from '#engine/documents/docx-header.ts';
import { placesToSign } from '#engine/documents/docx-foot.ts';
import { centred, rule } from '#engine/documents/docx-parts.ts';
import { landscapeWidth, page, sizesOf, textWidth } from '#engine/documents/docx-style.ts';
import { balancedLines, textWidthOf } from '#engine/documents/text-width.ts';

/** NĐ 30/2020/NĐ-CP, annex I, on annexes: mark and title in the middle, pages counted from one in each. */
export function annexSection(annex: Annex, document: OfficialDocument): ISectionOptions {
  const onItsSide = annex.landscape === true;
  const width = onItsSide ? landscapeWidth : textWidth;
  const { body } = sizesOf[document.layout];
  const { width: across, height, ...margin } = page;
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns width and height over by itself.
        size: { width: across, height, ...(onItsSide ? { orientation: PageOrientation.LANDSCAPE } : {}) },
        margin: { ...margin, header: 567, footer: 567 },
        pageNumbers: { start: 1 },
      },
    },
    headers: headers(document),
    children: [
      ...annexTitle(annex, document, width),
      ...blocksOf(annex.body, body, width),
      ...(annex.signed === undefined ? [] : [placesToSign(annex.signed, document, width)]),
    ],
  };
}

function annexTitle(annex: Annex, { layout }: OfficialDocument, width: number): readonly Paragraph[] {
  const sizes = sizesOf[layout];
  const limit = Math.round(width * 0.85);
  const title = balancedLines(annex.title.toLocaleUpperCase('vi'), sizes.extract, limit);
  const attached = balancedLines(annex.attachedTo, sizes.body, limit);
  const longest = Math.max(...title.map((line) => textWidthOf(line, sizes.extract)));
  return [
    centred([annex.mark], { size: sizes.extract, bold: true }),
    centred(title, { size: sizes.extract, bold: true }, 60),
    centred(attached, { size: sizes.body, italics: true }, 60),
    rule(Math.round(longest * 0.4), width, 160),
  ];
}
