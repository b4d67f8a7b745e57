import type { ChairInNotice } from '#domain/documents/comrade.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

/** NĐ 30/2020/NĐ-CP, template 1.9: who was there, then what went on, in its order. */
export const minutesParts = [
  ...(['attendance', 'proceedings', 'speeches'] as const),
  ...(['recommendations', 'awards', 'conclusion'] as const),
] as const;
export type MinutesPart = (typeof minutesParts)[number];

/** What is sealed when minutes are approved; nothing else of the conference is printed. */
export interface MinutesText {
  readonly title: string;
  readonly heldOn: CivilDate;
  /** `HH:mm`; null = nobody said. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly chairs: readonly ChairInNotice[];
  readonly secretary: ChairInNotice;
  /** Who signs as chair. */
  readonly chair: string;
  /** Those that say something, in their order. */
  readonly parts: readonly { readonly part: MinutesPart; readonly text: string }[];
}
