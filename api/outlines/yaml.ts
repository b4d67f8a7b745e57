import { type Document, isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { asWrittenByHand } from '#api/outlines/yaml-depth.ts';
import { outlineFileSentence, type OutlinePlace } from '#domain/words/outline-file.ts';
import type { TemplateContent } from '#domain/report-template/template.ts';
import { faulty, outlineFrom, type ReadOutline } from '#api/outlines/read-outline.ts';
import { spoken } from '#api/support/spoken.ts';

type Written = TemplateContent & { readonly name: string };

/** What says nothing (null, not required) is left out: reading puts it back. */
export function outlineAsYaml({ name, sections, indicators, relations }: Written): string {
  const said = { name, sections: sections.map(stated), indicators: indicators.map(stated), relations };
  return stringify(said, { lineWidth: 0, version: '1.2' });
}

function stated(entry: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== false));
}

export function outlineFromYaml(text: string): ReadOutline {
  const lines = new LineCounter();
  const broken = (line: number): ReadOutline =>
    faulty([{ place: { kind: 'line', line }, sentence: outlineFileSentence('not-yaml', {}, spoken()) }]);
  if (!asWrittenByHand(text)) return broken(1);
  try {
    const document = parseDocument(text.normalize('NFC'), { version: '1.2', lineCounter: lines, logLevel: 'error' });
    const [error] = document.errors;
    if (error !== undefined) return broken(lines.linePos(error.pos[0]).line);
    return outlineFrom(document.toJS({ maxAliasCount: 100 }), (pointer) => placeIn(document, lines, pointer));
  } catch {
    // Aliases of aliases: no outline has any.
    return broken(1);
  }
}

/** The line of what is at fault, or of what it is a part of. */
function placeIn(document: Document, lines: LineCounter, pointer: string): OutlinePlace {
  const path = pointer.split('/').slice(1);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const keys = path.slice(0, depth).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node: unknown = document.getIn(keys, true);
    if (isNode(node) && node.range) return { kind: 'line', line: lines.linePos(node.range[0]).line };
  }
  return { kind: 'file' };
}
