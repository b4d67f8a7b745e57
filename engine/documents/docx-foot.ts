import { AlignmentType, Paragraph, type Table, UnderlineType } from 'docx';
import { recipientsTitle } from '#domain/documents/layout-words.ts';
import type { Annex, OfficialDocument, PlaceToSign } from '#domain/documents/official-document.ts';
import { linesIn } from '#domain/kernel/readable.ts';
import { sizesOf, textWidth } from '#engine/documents/docx-style.ts';
import { centred, run, twoColumns } from '#engine/documents/docx-parts.ts';
import { balancedLines } from '#engine/documents/text-width.ts';

/** Room for the signature and the seal; the engine never fills it. */
const signatureSpace = 1_400;

export function footTable(document: OfficialDocument): Table {
  const left = Math.round(textWidth * 0.48);
  const widths = [left, textWidth - left] as const;
  const { secretary } = document;
  if (secretary !== undefined) {
    const by = { ...document, signer: { authority: '', ...secretary } };
    // Both sign in one line; whom it goes to stands below (NĐ 30/2020/NĐ-CP, template 1.9).
    return twoColumns(widths, [
      [signatureCell(by, widths[0]), signatureCell(document, widths[1])],
      [recipientsCell(document), []],
    ]);
  }
  return twoColumns(widths, [[recipientsCell(document), signatureCell(document, widths[1])]]);
}

function recipientsCell(document: OfficialDocument): readonly Paragraph[] {
  const sizes = sizesOf[document.layout];
  const isState = document.layout === 'state';
  const title = run(
    recipientsTitle,
    { size: sizes.recipientsTitle, bold: isState, italics: isState },
    isState ? {} : { underline: { type: UnderlineType.SINGLE } },
  );
  const last = document.recipients.length - 1;
  return [
    new Paragraph({ spacing: { before: 240, after: 0 }, children: [title] }),
    ...document.recipients.map(
      (name, index) =>
        new Paragraph({
          alignment: AlignmentType.LEFT,
          indent: { left: 180, hanging: 180 },
          spacing: { after: 0 },
          children: [run(`- ${name}${index === last ? '.' : ';'}`, { size: sizes.recipients })],
        }),
    ),
  ];
}

/** Below a form that is signed by itself; whoever has no name there writes it. */
export function placesToSign(places: NonNullable<Annex['signed']>, { layout }: OfficialDocument, width: number): Table {
  const half = Math.round(width / 2);
  const size = sizesOf[layout].signature;
  const cell = ({ note, name, ...by }: PlaceToSign): readonly Paragraph[] => [
    ...postLines(by, { size, bold: true }, half),
    centred([note], { size, italics: true }),
    centred([name], { size, bold: true }, signatureSpace),
  ];
  const [left, right] = places;
  return twoColumns([half, width - half], [[cell(left), cell(right)]]);
}

/** The post below the authority in whose name it is held. */
function postLines(
  { authority, post }: Pick<PlaceToSign, 'authority' | 'post'>,
  { size, bold }: { readonly size: number; readonly bold: boolean },
  width: number,
): readonly Paragraph[] {
  const upper = (text: string) => upperLines(text, size, width);
  return [
    ...(authority === '' ? [] : [centred(upper(authority), { size, bold: true }, 240)]),
    centred(upper(post), { size, bold }, authority === '' ? 240 : 0),
  ];
}

/** "TM. Ủy ban nhân dân" over "KT. Chủ tịch" are lines of their own, however short. */
function upperLines(text: string, size: number, width: number): readonly string[] {
  return linesIn(text).flatMap((line) => balancedLines(line.toLocaleUpperCase('vi'), size, width - 200));
}

function signatureCell(document: OfficialDocument, width: number): readonly Paragraph[] {
  const { signer, layout } = document;
  const { name, office } = signer;
  const size = sizesOf[layout].signature;
  return [
    // The Party prints the post light under a bold authority, and bold where it stands alone: who signs directly.
    ...postLines(signer, { size, bold: layout === 'state' || signer.authority === '' }, width),
    // Under the seal of another body stands what the signer is there.
    ...(office === undefined ? [] : [centred(upperLines(office, size, width), { size, bold: true }, signatureSpace)]),
    centred([name], { size, bold: true }, office === undefined ? signatureSpace : 0),
  ];
}
