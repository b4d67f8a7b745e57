import type { Conference } from '#web/screens/conference/model.ts';

export type Shortcoming = Conference['shortcomings'][number];
export type Direction = Conference['directions'][number];
export type Recommendation = Conference['recommendations'][number];

/** The list of kinds is open; these have a word. */
export const recipientKinds = ['superior', 'ministry', 'agency', 'locality', 'other'] as const;

/** A name that none of the lines has yet: a line keeps its own for ever, whatever is written before it. */
export function freshId(prefix: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  for (let number = taken.length + 1; ; number += 1) {
    const id = `${prefix}-${String(number)}`;
    if (!ids.has(id)) return id;
  }
}

/** One line of the text, one item: a pasted list loses its bullets and numbers. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\v]/).flatMap((line) => {
    const said = line.replace(/^\s*(?:[-–—•*+]|\d{1,3}[.)]|[a-zđ][.)])\s+/i, '').trim();
    return said === '' ? [] : [said];
  });
}

export function unnamed(kind: Shortcoming['kind'], statement: string, taken: readonly Shortcoming[]): Shortcoming {
  return { id: freshId('tt', taken), statement, kind, recurring: false, inferred: false };
}

/** Most go up, from the committee that holds the conference. */
export function recommendationOf(from: string, statement: string, taken: readonly Recommendation[]): Recommendation {
  const number = Math.max(0, ...taken.map((one) => one.number)) + 1;
  return { number, direction: 'up', from, to: '', toKind: 'superior', via: null, statement, deadline: null };
}

/** Blanks around are nobody's words; an empty line of a text that may be left out is none. */
export function trimmed(items: readonly Recommendation[]): Recommendation[] {
  const orNone = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim());
  return items.map((item) => ({
    ...item,
    from: item.from.trim(),
    to: item.to.trim(),
    statement: item.statement.trim(),
    via: orNone(item.via),
    deadline: orNone(item.deadline),
  }));
}
