import { roman } from '#domain/documents/heading-numbers.ts';
import type { Annex, OfficialDocument } from '#domain/documents/official-document.ts';
import { attachedTo } from '#domain/documents/paper-title.ts';

export interface CodeSheet {
  /** Whose people they are: a unit, or a guest by himself. */
  readonly of: string;
  /** The letter that invites them. */
  readonly letter: OfficialDocument;
  readonly rows: readonly { readonly called: string; readonly point: string; readonly code: string }[];
}

/** A giấy mời with a page of codes for each body it went to: a page is torn off and handed to whom it is about. */
export function withCodeSheets(paper: OfficialDocument, sheets: readonly CodeSheet[]): OfficialDocument {
  const before = paper.annexes ?? [];
  const all = [...before, ...sheets.map(sheetOf)];
  const annexes = all.map((annex, index) =>
    all.length === 1 ? annex : { ...annex, mark: `Phụ lục ${roman(index + 1)}` },
  );
  return { ...paper, annexes };
}

function sheetOf({ of, letter, rows }: CodeSheet): Annex {
  return {
    mark: 'Phụ lục',
    title: `Mã điểm danh đại biểu: ${of}`,
    attachedTo: attachedTo(letter),
    body: [
      {
        kind: 'table',
        header: ['TT', 'Đại biểu', 'Điểm cầu', 'Mã điểm danh'],
        rows: rows.map(({ called, point, code }, index) => [String(index + 1), called, point, code]),
      },
      {
        kind: 'paragraph',
        text: 'Đề nghị đại biểu đọc hoặc đưa mã này tại bàn đón tiếp. Mã chỉ dùng để điểm danh, mỗi đại biểu một mã.',
      },
    ],
  };
}
