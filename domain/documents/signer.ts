/** What stands under a paper, from above: by whose authority, in which post, the seal, the office elsewhere, the name. */
export interface Signer {
  readonly authority: string;
  readonly post: string;
  readonly name: string;
  /** Where the seal is another body's: the signer's office there, under it (NĐ 30/2020/NĐ-CP, annex I); left out: none is printed. */
  readonly office?: string;
}
