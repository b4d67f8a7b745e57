import type { Ref } from 'react';
import type { Led, Marks } from '#web/kit/rich-text/marks.ts';
import type { Tokens } from '#web/kit/rich-text/tokens.ts';

/** Whether the hand stands behind a mark, by its place when it was found; of the text as a whole (null) it does unless it is at its start. */
export type Passed = (mark: number | null) => boolean;

/** What can be done to the text from outside, at the place of the hand. */
export interface RichTextHandle {
  /** `apart`: a sentence of its own, with a blank to the words beside it. */
  insert(text: string, apart?: boolean): void;
  /** What stands right behind the hand, to the end of its paragraph. */
  behind(): string;
  focus(): void;
  /** Null: the hand is not in this text, or still where it was led. */
  passed(): Passed | null;
}

export interface RichTextProps {
  readonly id: string;
  readonly label: string;
  /** What on the screen names it, if more stands there than the label. */
  readonly labelledBy?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  /** In the convention of domain/documents/narrative.ts. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** While an input method composes, the letters are not words yet. */
  readonly onCompose?: (composing: boolean) => void;
  readonly readOnly?: boolean;
  /** Pieces of the text that are shown as something else. */
  readonly tokens?: Tokens;
  /** What is to be said of places of the text. */
  readonly marks?: Marks | undefined;
  readonly led?: Led | null;
  /** A mark was clicked on, by its place when it was found. */
  readonly onMark?: (mark: number) => void;
  readonly handle?: Ref<RichTextHandle>;
}

export const namedBy = ({ label, labelledBy }: RichTextProps): Readonly<Record<string, string>> =>
  labelledBy === undefined ? { 'aria-label': label } : { 'aria-labelledby': labelledBy };
