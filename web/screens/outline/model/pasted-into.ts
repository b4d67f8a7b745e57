import type { Content } from '#web/screens/outline/model/content.ts';
import type { Place } from '#web/screens/outline/model/edit.ts';
import { type PasteWords, type Pasted, readPaste } from '#web/screens/outline/model/paste.ts';

/** Below the line they were pasted on, or in its place while it is empty; sections take names only. */
export function pastedInto(
  content: Content,
  { part, index }: Place,
  text: string,
  words: PasteWords,
): Pasted & { readonly content: Content } {
  const empty = (content[part][index]?.label ?? '').trim() === '';
  const [at, gone] = empty ? [index, 1] : [index + 1, 0];
  const like = content.indicators[part === 'indicators' ? index : content.indicators.length - 1];
  const rest =
    part === 'sections'
      ? { ...content, indicators: content.sections.filter((_one, place) => !empty || place !== index).map(asFigure) }
      : { ...content, indicators: content.indicators.filter((_one, place) => !empty || place !== index) };
  const read = readPaste(text, words, rest, like);
  if (part === 'indicators') {
    return { ...read, content: { ...content, indicators: content.indicators.toSpliced(at, gone, ...read.lines) } };
  }
  const sections = read.lines.map(({ code, label, required }) => ({ code, label, required }));
  return { ...read, content: { ...content, sections: content.sections.toSpliced(at, gone, ...sections) } };
}

function asFigure({ code, label, required }: Content['sections'][number]): Content['indicators'][number] {
  return {
    ...{ code, label, unit: '', kind: 'count', of: null, by: null },
    ...{ setting: null, programme: '', required, source: null },
  };
}
