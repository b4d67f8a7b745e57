import { type Height, withHeight } from '#web/kit/rich-text/raised.ts';

/** What a conversion needs to know of a node: the browser's own nodes have it, and those of a test. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  /** The characters of a text. */
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly getAttribute?: (name: string) => string | null;
}

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => Array.from(node.childNodes);

export const isText = (node: HtmlNode): boolean => node.nodeType === 3;

/** In small letters; '' for what is no element. */
export const tagOf = (node: HtmlNode): string => (node.nodeType === 1 ? node.nodeName.toLowerCase() : '');

export const attributeOf = (node: HtmlNode, name: string): string => node.getAttribute?.(name) ?? '';

/** What is not read: programs and their frames, pictures, fields, the page's own head, text that was struck out. */
const unread = new Set(
  (
    'head title style script noscript template meta link base object embed iframe frame applet svg math img picture ' +
    'video audio canvas map button select option textarea input datalist del'
  ).split(' '),
);

const hidden =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-element\s*:\s*(comment|header|footer)/i;
const remark = /mso-special-character\s*:\s*comment|mso-comment-/i;

/** Hidden text and an office program's remarks are no part of what was written. */
export function isUnread(node: HtmlNode): boolean {
  const tag = tagOf(node);
  if (tag === '') return !isText(node);
  if (unread.has(tag) || (node.getAttribute?.('hidden') ?? null) !== null) return true;
  const style = attributeOf(node, 'style');
  return hidden.test(style) || remark.test(style) || /\bMsoCommentReference\b/.test(attributeOf(node, 'class'));
}

/** Marks that belong to no word: those of a symbol font, zero widths, soft hyphens. */
const noLetters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2060\ufeff\ue000-\uf8ff]/g;

/** White space as a page shows it: one space; letters as they are kept here. */
export const wordsOf = (raw: string): string => raw.replace(noLetters, '').replace(/\s+/g, ' ').normalize('NFC');

/** All that can be read in a node, on one line: a cell, a mark before an item. */
export function lineOf(node: HtmlNode): string {
  return wordsOf(rawOf(node)).trim();
}

function rawOf(node: HtmlNode): string {
  if (isText(node)) return node.nodeValue ?? '';
  if (isUnread(node)) return '';
  const inner = innerOf(node);
  return inline.has(tagOf(node)) ? inner : ` ${inner} `;
}

/** Null: it stands on the line. */
export function heightOf(node: HtmlNode): Height | null {
  const tag = tagOf(node);
  if (tag === 'sup' || tag === 'sub') return tag === 'sup' ? 'raised' : 'lowered';
  const [, style] = /vertical-align\s*:\s*(super|sub)\b/i.exec(attributeOf(node, 'style')) ?? [];
  return style === undefined ? null : style.toLowerCase() === 'super' ? 'raised' : 'lowered';
}

/** What stands small above or below its line says so in its letters: a narrative has no look of them. */
export function innerOf(node: HtmlNode): string {
  const inner = childrenOf(node).map(rawOf).join('');
  const height = heightOf(node);
  return height === null ? inner : withHeight(inner, height);
}

/** Whatever else an element is called, it stands on lines of its own. */
export const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr o:p st1:place'
  ).split(' '),
);
