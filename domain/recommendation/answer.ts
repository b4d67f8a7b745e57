import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** How whoever was asked took it: agreed, agreed in part, refused, or taken note of. */
export const answerStances = ['agreed', 'partly', 'refused', 'noted'] as const;
export type AnswerStance = (typeof answerStances)[number];

/** What whoever was asked said: by a letter with its number, or by word. */
export interface AnswerGiven {
  /** Which recommendation, by what it is called where it was made. */
  readonly item: string;
  /** Which of several that were asked, by name; null: for all of them. */
  readonly addressee: string | null;
  /** Who answered, as he is called. */
  readonly by: string;
  /** Number and symbol as they are written; left out: no paper. */
  readonly number?: string;
  readonly date: CivilDate;
  readonly stance: AnswerStance;
  readonly text: string;
}

/** As it is kept: nothing is taken back, a later one for the same addressee stands in its place. */
export interface KeptAnswer extends AnswerGiven {
  /** The unit of the tree that was asked; null: whoever is none. */
  readonly unit: UnitId | null;
  readonly at: Instant;
  readonly recordedBy: string;
}

/** As an event states it. `statement`: as it was asked, for whoever reads the history. `corrects`: it was answered before. */
export type RecordedAnswer = Omit<KeptAnswer, 'at'> & { readonly statement: string; readonly corrects: boolean };
