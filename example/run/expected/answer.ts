import type { ApiClient } from '#example/run/api-client.ts';
import type { Case } from '#example/case/case-file.ts';
import type { Cast } from '#example/case/members.ts';
import type { Office } from '#example/case/people.ts';
import type { ConferenceSummary } from '#example/run/read-back.ts';

/** What the product said: an outcome, or a value, or both. */
export interface CaseAnswer {
  readonly outcome: 'pass' | 'fail' | 'warn' | 'value';
  readonly value?: unknown;
}

/** With what a question is asked. */
export interface Asking {
  readonly api: ApiClient;
  readonly office: Office;
  readonly cast: Cast;
  /** The file, with what the expectation alters. */
  readonly content: Case;
  readonly altered: boolean;
  /** What the conference of this run says of itself; null when none was held. */
  readonly summary: ConferenceSummary | null;
  readonly conference: string;
  /** The `given` of the expectation before: "the same on …". */
  readonly before: string;
}

/** Null: there is no question for this. */
export type Question = (given: string, asking: Asking) => Promise<CaseAnswer | null>;

export function value(found: unknown): CaseAnswer {
  return { outcome: 'value', value: found };
}

/** A day named in a `given`. */
export function dayIn(text: string): string | null {
  return /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
}

export function numberIn(text: string, pattern: RegExp): number | null {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
