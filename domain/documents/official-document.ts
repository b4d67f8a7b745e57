import type { FormTable } from '#domain/documents/form-table.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

export const documentLayouts = ['state', 'party'] as const;

/** State layout: Nghị định 30/2020/NĐ-CP. Party layout: Hướng dẫn 36-HD/VPTW (03/04/2018). A setting of the committee. */
export type DocumentLayout = (typeof documentLayouts)[number];

/** "I. …", "1. …", "a) …" of a long paper. */
export type HeadingLevel = 1 | 2 | 3;

export type DocumentBlock =
  /** `withNext`: it does not stand at the end of a page without what follows. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly withNext?: true }
  /** Left out, a letter's own heading: bold, as it is written. */
  | { readonly kind: 'heading'; readonly text: string; readonly level?: HeadingLevel }
  | { readonly kind: 'numbered'; readonly number: string; readonly text: string; readonly parts: readonly string[] }
  /** What stands before each item: a dash, or "1.", "2.", … from `first` on; left out = from 1. */
  | { readonly kind: 'list'; readonly numbered: boolean; readonly first?: number; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | FormTable;

/** Phụ lục (NĐ 30/2020/NĐ-CP, template 2.1): on pages of its own, counted from one. */
export interface Annex {
  /** "Phụ lục", or "Phụ lục I" when there are several. */
  readonly mark: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số … của …)". */
  readonly attachedTo: string;
  readonly body: readonly DocumentBlock[];
  /** Lies on its side: a form with many columns. */
  readonly landscape?: boolean;
  /** A form that is signed by itself: who drew it up, and who answers for it. Left out: it is signed with its paper. */
  readonly signed?: readonly [PlaceToSign, PlaceToSign];
}

export interface PlaceToSign {
  readonly authority: string;
  readonly post: string;
  /** What is to be put there: "(Ký, ghi rõ họ tên)". */
  readonly note: string;
  /** Empty: written by hand. */
  readonly name: string;
}

/** Everything a letter shows, in the order of its thể thức. Text is final Vietnamese; the renderer adds only layout. */
export interface OfficialDocument {
  readonly layout: DocumentLayout;
  /** Prints "DIỄN TẬP" across every page. */
  readonly rehearsal: boolean;
  /** Not issued: prints "DỰ THẢO" across every page. Left out by everything that is. */
  readonly draft?: boolean;
  readonly superior: string;
  readonly issuer: string;
  /** Running number, null = left blank for the clerk. The renderer composes `Số: 05/TB-BCĐ` or `Số 05-TB/BCĐ`. */
  readonly number: WrittenNumber | null;
  /** Number and symbol whole, as a unit with a register of its own wrote them; left out = composed of number, type and issuer's code. */
  readonly symbol?: string;
  readonly type: 'congVan' | 'giayMoi' | 'thongBao' | 'baoCao' | 'bienBan' | 'phieuBao' | 'toTrinh';
  /** Empty where nobody told it: room is left for it. */
  readonly issuerCode: string;
  /** Of a công văn of the State, behind the issuer's; left out: none. */
  readonly draftingUnit?: string;
  readonly place: string;
  readonly date: CivilDate;
  readonly extract: string;
  readonly addressees: readonly string[];
  readonly body: readonly DocumentBlock[];
  readonly recipients: readonly string[];
  readonly signer: Signer;
  /** Of minutes: who wrote them signs beside whoever led; left out = one signs. */
  readonly secretary?: { readonly post: string; readonly name: string };
  /** What goes out with it; left out = nothing. */
  readonly annexes?: readonly Annex[];
}
