import { AlignmentType, Header, ImportedXmlComponent, PageNumber, Paragraph, TextRun } from 'docx';
import { markOf } from '#domain/documents/layout-words.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { font } from '#engine/documents/docx-style.ts';
import { run } from '#engine/documents/docx-parts.ts';

/** Page number centred on top from page 2 (NĐ 30/2020/NĐ-CP, annex I); a rehearsal and a draft are marked on every page. */
export function headers(document: OfficialDocument): { readonly first: Header; readonly default: Header } {
  const word = markOf(document);
  return {
    first: new Header({ children: word === null ? [new Paragraph({})] : [mark(word)] }),
    default: new Header({ children: [pageNumber(), ...(word === null ? [] : [mark(word)])] }),
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
  });
}

/** The line is what a printer or a screen reader cannot lose, the watermark what an eye cannot overlook. */
function mark(word: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      run(word, { size: 14, bold: true }),
      new TextRun({ children: [ImportedXmlComponent.fromXmlString(watermark(word))] }),
    ],
  });
}

/** WordArt behind the text of every page. The library's own watermark has a random id: two renderings would differ. */
const watermark = (word: string): string =>
  [
    '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"',
    ' xmlns:o="urn:schemas-microsoft-com:office:office">',
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">',
    '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>',
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>',
    '<v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t"/><v:textpath on="t" fitshape="t"/></v:shapetype>',
    '<v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" fillcolor="#c0c0c0" stroked="f" style="position:absolute;',
    'width:480pt;height:90pt;rotation:315;z-index:-251657216;mso-position-horizontal:center;',
    'mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin">',
    `<v:fill opacity=".5"/><v:textpath style="font-family:&quot;${font}&quot;;font-size:1pt" string="${word}"/>`,
    '</v:shape></w:pict>',
  ].join('');
