import type { Fields } from '#web/app/draft/draft.ts';
import type { MarkKind, Marks, TextMark } from '#web/kit/rich-text/marks.ts';
import { isKept, keptOf, type Section } from '#web/screens/draft-report/model.ts';
import { piecesOf } from '#web/screens/draft-report/tokens.ts';
import type { Finding, Look } from '#web/screens/draft-report/use-look.ts';

const gravest: readonly MarkKind[] = ['wrong', 'kept', 'unsure', 'outdated', 'place'];

/** By section what is marked in its text: numbers that are wrong, unsure, or kept with a reason, and references, so that one is led to them. */
export function marksIn(
  sections: readonly Section[],
  { findings, texts }: Pick<Look, 'findings' | 'texts'>,
  fields: Fields,
  said: (finding: Finding) => string,
): ReadonlyMap<string, Marks> {
  return new Map(
    sections.map(({ id, text }) => {
      const of = texts.get(id) ?? text;
      const found = findings.filter((one) => one.section === id).flatMap((one) => markOf(one, fields, said));
      return [id, { of, marks: [...once(found), ...referencesIn(of, found)] }];
    }),
  );
}

function markOf(finding: Finding, fields: Fields, said: (finding: Finding) => string): readonly TextMark[] {
  const { section, from, to, outcome, rule, sentence } = finding;
  if (finding.corrected !== null) return [{ from, to, kind: 'outdated', title: said(finding) }];
  // A reference that leads nowhere is shown as such already.
  if (rule === 'reference' || (outcome !== 'wrong' && outcome !== 'doubtful')) return [];
  const kept = outcome === 'wrong' ? keptOf(fields, section).find((one) => isKept(one, finding)) : undefined;
  const kind = kept !== undefined ? 'kept' : outcome === 'wrong' ? 'wrong' : 'unsure';
  return [{ from, to, kind, title: kept?.reason ?? sentence }];
}

/** Of one number the gravest. */
function once(said: readonly TextMark[]): readonly TextMark[] {
  const sorted = [...said].sort((a, b) => gravest.indexOf(a.kind) - gravest.indexOf(b.kind));
  return sorted.filter(({ from }, index) => sorted.findIndex((one) => one.from === from) === index);
}

function referencesIn(text: string, said: readonly TextMark[]): readonly TextMark[] {
  const taken = new Set(said.map(({ from }) => from));
  let at = 0;
  return piecesOf(text).flatMap((piece): readonly TextMark[] => {
    const from = at;
    at += piece.text.length;
    return piece.kind === 'figure' && !taken.has(from) ? [{ from, to: at, kind: 'place', title: '' }] : [];
  });
}

interface MarkedPart {
  readonly text: string;
  readonly mark: TextMark | null;
}

/** Signs that no font has and nobody types: they carry the marks of a text through whatever reads its lines. */
const [begin, named, end] = ['\ue000', '\ue001', '\ue002'];
const carried = new RegExp(`${begin}(\\d+)${named}([^${end}]*)${end}`, 'gu');

/** The text with its marks in it, if they are its own. */
export function withMarks(text: string, { of, marks }: Marks): string {
  if (of !== text) return text;
  const shown = marks.map((mark, index) => ({ ...mark, index })).filter(({ kind }) => kind !== 'place');
  let [marked, rest] = ['', 0];
  for (const { from, to, index } of shown.sort((a, b) => a.from - b.from)) {
    if (from < rest) continue;
    marked += `${text.slice(rest, from)}${begin}${String(index)}${named}${text.slice(from, to)}${end}`;
    rest = to;
  }
  return marked + text.slice(rest);
}

/** A piece of such a text in parts, each with the mark it bears. */
export function markedParts(text: string, { marks }: Marks): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let rest = 0;
  for (const found of text.matchAll(carried)) {
    const [all, index = '', letters = ''] = found;
    parts.push({ text: text.slice(rest, found.index), mark: null });
    parts.push({ text: letters, mark: marks[Number(index)] ?? null });
    rest = found.index + all.length;
  }
  return [...parts, { text: text.slice(rest), mark: null }].filter((part) => part.text !== '');
}
