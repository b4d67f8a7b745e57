import type { Paragraph, Table } from 'docx';
import { headWords } from '#domain/documents/layout-words.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { type Sizes, sizesOf, textWidth } from '#engine/documents/docx-style.ts';
import { centred, rule, twoColumns } from '#engine/documents/docx-parts.ts';
import { balancedLines, textWidthOf } from '#engine/documents/text-width.ts';

/** Air between the two columns, so that long names do not touch. */
const gap = 200;

/**
 * The right column takes what its longest line needs, the left one the rest: a fixed split wraps long agency names badly.
 * A short name leaves more to the right, as an office would set it.
 */
export function headWidths(document: OfficialDocument): readonly [number, number] {
  const words = headWords(document);
  const sizes = sizesOf[document.layout];
  const needed = Math.max(
    ...words.right.map((line, index) => textWidthOf(line, index === 0 ? sizes.right : sizes.motto)),
    Math.ceil(textWidthOf(words.placeAndDate, sizes.placeAndDate) * 0.95),
  );
  const left = Math.max(textWidthOf(words.issuer, sizes.issuer), textWidthOf(words.superior, sizes.superior)) + gap;
  const most = textWidth - needed - gap;
  const least = Math.min(most, Math.round(textWidth * 0.38));
  const width = Math.max(least, Math.min(left, most));
  return [width, textWidth - width];
}

export function headTable(document: OfficialDocument): Table {
  const widths = headWidths(document);
  return twoColumns(widths, [
    [issuerCell(document, widths[0]), nationCell(document, widths[1])],
    [numberCell(document, widths[0]), dateCell(document)],
  ]);
}

function issuerCell(document: OfficialDocument, width: number): readonly Paragraph[] {
  const sizes = sizesOf[document.layout];
  const { superior, issuer } = headWords(document);
  const issuerLines = balancedLines(issuer, sizes.issuer, width - gap);
  const named = [
    ...(superior === ''
      ? []
      : [centred(balancedLines(superior, sizes.superior, width - gap), { size: sizes.superior })]),
    centred(issuerLines, { size: sizes.issuer, bold: true }),
  ];
  // State: a rule of a third to half of the issuer's line. Party: an asterisk.
  if (document.layout === 'party') return [...named, centred(['*'], { size: sizes.issuer })];
  const longest = Math.max(...issuerLines.map((line) => textWidthOf(line, sizes.issuer)));
  return [...named, rule(Math.round(longest * 0.4), width)];
}

function nationCell(document: OfficialDocument, width: number): readonly Paragraph[] {
  const sizes = sizesOf[document.layout];
  const [name, motto] = headWords(document).right;
  if (motto === undefined) {
    return [centred([name], { size: sizes.right, bold: true }), rule(textWidthOf(name, sizes.right), width)];
  }
  return [
    centred([name], { size: sizes.right, bold: true }),
    centred([motto], { size: sizes.motto, bold: true }),
    rule(textWidthOf(motto, sizes.motto), width),
  ];
}

function numberCell(document: OfficialDocument, width: number): readonly Paragraph[] {
  const sizes = sizesOf[document.layout];
  return [
    centred([headWords(document).number], { size: sizes.number }, 80),
    ...(document.type === 'congVan' ? [letterExtract(document, sizes, width)] : []),
  ];
}

/** State: upright; Party: italic (Hướng dẫn 36-HD/VPTW). Both 12. */
function letterExtract(document: OfficialDocument, sizes: Sizes, width: number): Paragraph {
  const lines = balancedLines(document.extract, sizes.letterExtract, width - gap);
  return centred(lines, { size: sizes.letterExtract, italics: document.layout === 'party' }, 40);
}

function dateCell(document: OfficialDocument): readonly Paragraph[] {
  const { placeAndDate } = headWords(document);
  if (placeAndDate === '') return [centred([''], { size: sizesOf[document.layout].placeAndDate }, 80)];
  return [centred([placeAndDate], { size: sizesOf[document.layout].placeAndDate, italics: true }, 80)];
}
