/** What a committee's papers say that no rule settles for all; whatever is left out is printed as is usual for the layout. */
export interface PaperSettings {
  /** Đơn vị soạn thảo: in the symbol of a công văn (`05/BCĐ-VP`) and behind "Lưu: VT". */
  readonly draftingUnit?: string;
  /** Whole, instead of the usual one: "Lưu Văn phòng Tỉnh ủy". */
  readonly archive?: string;
  /** Đầu mối, with a telephone: "đồng chí Nguyễn Văn A, chuyên viên, điện thoại 0229…". */
  readonly contact?: string;
  /** To whom papers are copied for their information, before all others: "Thường trực Tỉnh ủy". */
  readonly reportTo?: readonly string[];
  /** It has no seal of its own: the signer's office in the superior body is printed under that one's. */
  readonly sealOfSuperior?: true;
}

/** Whom a reader of a letter can ring; where a committee has stated nobody the fact is not there. */
export function contactFact(papers: PaperSettings | undefined): { readonly contact?: string } {
  return papers?.contact === undefined ? {} : { contact: papers.contact };
}
