import type { Node } from '@tiptap/pm/model';
import { nodes, schema } from '#web/kit/rich-text/schema.ts';

/** How a piece of text is shown instead of its letters: a figure for its code, a mark for its source. */
export interface ShownToken {
  readonly text: string;
  readonly title?: string;
  readonly tone?: 'calm' | 'now' | 'soon' | 'overdue' | 'ok';
}

/** Letters of the text that an editor shows as one piece; they are stored as they are. */
export interface TokenKind {
  readonly pattern: RegExp;
  readonly show: (raw: string) => ShownToken;
}

export type Tokens = readonly TokenKind[];

export const noTokens: Tokens = [];

export interface TextPiece {
  readonly text: string;
  readonly kind: TokenKind | null;
}

/** The text in pieces, in order; together they are the text. */
export function piecesOf(text: string, tokens: Tokens): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let rest = 0;
  for (const { index, raw, kind } of foundIn(text, tokens)) {
    // Found by one kind within what another has already.
    if (index < rest) continue;
    if (index > rest) pieces.push({ text: text.slice(rest, index), kind: null });
    pieces.push({ text: raw, kind });
    rest = index + raw.length;
  }
  return rest < text.length ? [...pieces, { text: text.slice(rest), kind: null }] : pieces;
}

function foundIn(text: string, tokens: Tokens) {
  return tokens
    .flatMap((kind) => [...text.matchAll(new RegExp(kind.pattern, 'gu'))].map((found) => ({ ...at(found), kind })))
    .filter(({ raw }) => raw !== '')
    .sort((a, b) => a.index - b.index);
}

const at = (found: RegExpExecArray) => ({ index: found.index, raw: found[0] });

export function inlineOf(text: string, tokens: Tokens): readonly Node[] {
  return piecesOf(text, tokens).map((piece) =>
    piece.kind === null ? schema.text(piece.text) : nodes.token.create({ raw: piece.text }),
  );
}

export function shownOf(raw: string, tokens: Tokens): ShownToken {
  const kind = tokens.find(({ pattern }) => new RegExp(`^(?:${pattern.source})$`, 'u').test(raw));
  return kind?.show(raw) ?? { text: raw };
}
