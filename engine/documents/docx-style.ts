import type { DocumentLayout } from '#domain/documents/official-document.ts';

/**
 * Twips (1/20 pt). NĐ 30/2020/NĐ-CP, annex I: A4; top and bottom 20–25 mm, left 30–35, right 15–20. Whole twips chosen inside
 * the ranges: 20 mm is 1133.86, so a right margin of 1134 would already be outside.
 */
export const page = { width: 11_906, height: 16_838, top: 1_134, bottom: 1_134, left: 1_701, right: 1_021 } as const;

export const textWidth = page.width - page.left - page.right;

/** Between the same margins on a page that lies on its side. */
export const landscapeWidth = page.height - page.left - page.right;

export const font = 'Times New Roman';

/** Points. */
export interface Sizes {
  readonly right: number;
  readonly motto: number;
  readonly superior: number;
  readonly issuer: number;
  readonly number: number;
  readonly placeAndDate: number;
  readonly title: number;
  readonly extract: number;
  readonly letterExtract: number;
  readonly body: number;
  readonly signature: number;
  readonly recipientsTitle: number;
  readonly recipients: number;
}

/** docs/domain.md#documents. Quốc hiệu 12–13 and the sizes of "Nơi nhận" are unconfirmed there: changed here when settled. */
export const sizesOf: Record<DocumentLayout, Sizes> = {
  state: {
    right: 12,
    motto: 13,
    superior: 12,
    issuer: 12,
    number: 13,
    placeAndDate: 13,
    title: 14,
    extract: 14,
    letterExtract: 12,
    body: 14,
    signature: 14,
    recipientsTitle: 12,
    recipients: 11,
  },
  party: {
    right: 15,
    motto: 15,
    superior: 14,
    issuer: 14,
    number: 14,
    placeAndDate: 14,
    title: 16,
    extract: 15,
    letterExtract: 12,
    body: 14,
    signature: 14,
    recipientsTitle: 12,
    recipients: 12,
  },
};

/** Paragraphs ≥ 6 pt apart, lines 1–1.5 (240 twips = single); first line 12.7 mm in. */
export const paragraph = { after: 120, line: 276, firstLine: 720 } as const;
