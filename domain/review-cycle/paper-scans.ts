import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Papers that a cycle issues under a number of their own: the call letter, and the consolidated report once it is approved. */
export const issuedPapers = ['call', 'report'] as const;
export type IssuedPaper = (typeof issuedPapers)[number];

export interface Numbered {
  readonly number: WrittenNumber;
  readonly date: CivilDate;
}

/** What was signed, stamped and scanned: of the one paper that bears this number. */
export interface PaperScans extends Numbered {
  readonly paper: IssuedPaper;
  readonly files: readonly NamedFile[];
  readonly by: string;
  readonly at: Instant;
}
