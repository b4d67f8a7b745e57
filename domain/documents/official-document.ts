import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

export const documentLayouts = ['state', 'party'] as const;

/** State layout: Nghị định 30/2020/NĐ-CP. Party layout: Hướng dẫn 36-HD/VPTW (03/04/2018). A setting of the committee. */
export type DocumentLayout = (typeof documentLayouts)[number];

export type DocumentBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'numbered'; readonly number: string; readonly text: string; readonly parts: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

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
  readonly type: 'congVan' | 'giayMoi' | 'thongBao';
  readonly issuerCode: string;
  readonly place: string;
  readonly date: CivilDate;
  readonly extract: string;
  readonly addressees: readonly string[];
  readonly body: readonly DocumentBlock[];
  readonly recipients: readonly string[];
  readonly signer: { readonly authority: string; readonly post: string; readonly name: string };
}
