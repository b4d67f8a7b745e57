import type { Horizon, TaskAddressee } from '#domain/follow-up-task/events.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

export interface Signer {
  readonly authority: string;
  readonly post: string;
  readonly name: string;
}

/** How the conclusion words a term. `hour` null = the end of the day. */
export type DraftDeadline =
  | { readonly kind: 'none' }
  | { readonly kind: 'event' | 'relative'; readonly text: string; readonly appliesTo: string | null }
  | {
      readonly kind: 'date';
      readonly date: CivilDate;
      readonly hour: string | null;
      readonly text: string | null;
    };

/** One numbered task of the conclusion, in its own words. Nobody named and no date are legal and stay flagged (K11). */
export interface DraftTask {
  readonly number: number;
  readonly programme: string;
  readonly statement: string;
  readonly parts: readonly string[];
  readonly addressees: readonly TaskAddressee[];
  readonly deadline: DraftDeadline;
  readonly horizon: Horizon | null;
}

/** K6: the number declared differs from the list. K11: no body, a body without a unit, or no date. */
export type ConclusionWarning =
  | { readonly check: 'K6'; readonly declared: number; readonly listed: number }
  | { readonly check: 'K11'; readonly number: number; readonly missing: 'addressee' | 'unit' | 'date' };
