import type { Command } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { IndexKey, OutsideIndex, Published } from '#domain/outside-index/outside-index.ts';

/** `host`: in whose book it stands. */
export type RecordOutsideIndex = Command<'RecordOutsideIndex', OutsideIndex & { readonly host: UnitId }>;

/** The publisher, or whoever typed it, was wrong: what stood stays in the history, with why it went. */
export type CorrectOutsideIndex = Command<
  'CorrectOutsideIndex',
  IndexKey & Omit<Published, 'measure'> & { readonly reason: string }
>;

export type WithdrawOutsideIndex = Command<'WithdrawOutsideIndex', IndexKey & { readonly reason: string }>;

export type OutsideIndexCommand = RecordOutsideIndex | CorrectOutsideIndex | WithdrawOutsideIndex;
