import type { LetterHead } from '#domain/documents/letter-head.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { TaskSource } from '#domain/documents/task-source.ts';
import type { TaskPaperKind } from '#domain/follow-up-task/task-paper.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Whom it is sent to, and how the task stands with it on the day of the paper. */
export interface ToldUnit {
  readonly name: string;
  /** As it is written to: "Ủy ban nhân dân huyện Gia Viễn". */
  readonly body: string;
  readonly due: Instant | null;
  readonly overdue: boolean;
  /** The term it had before whoever gave the task moved it; null: nobody has, or it had none. */
  readonly before: string | null;
}

export interface TaskPaperFacts {
  readonly head: LetterHead;
  readonly kind: TaskPaperKind;
  readonly type: OfficialDocument['type'];
  readonly source: TaskSource;
  /** Its number there. */
  readonly item: number;
  readonly statement: string;
  readonly leaderInCharge: string | null;
  readonly units: readonly ToldUnit[];
  /** Papers of the same task before this one, by their numbers and days, in their order. */
  readonly earlier: readonly string[];
  /** Of a task that was withdrawn: since when, and why. */
  readonly withdrawn: { readonly on: CivilDate; readonly reason: string } | null;
  /** Null: no answer is asked, or a preview. */
  readonly answerBy: CivilDate | null;
  readonly text: string | null;
}

/** Null: there are several, and they stand in a table. */
export function onlyOne(units: readonly ToldUnit[]): ToldUnit | null {
  const [only, second] = units;
  return only === undefined || second !== undefined ? null : only;
}
