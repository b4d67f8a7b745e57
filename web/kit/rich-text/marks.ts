import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { placesIn } from '#web/kit/rich-text/places.ts';

/** `place`: nothing is said of it where it stands, but somebody may be led there. */
export const markKinds = ['wrong', 'unsure', 'outdated', 'kept', 'place'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Letters of the text of which something is to be said; a mark is shown, never stored. */
export interface TextMark {
  /** Places in the text as it is stored. */
  readonly from: number;
  readonly to: number;
  readonly kind: MarkKind;
  /** What is said of it. */
  readonly title: string;
}

export interface Marks {
  /** The text they were found in: in another their places are others. */
  readonly of: string;
  readonly marks: readonly TextMark[];
}

/** The mark somebody is led to, by its place when it was found, and what is shown below its paragraph. */
export interface Led {
  /** Null: to the text as a whole. */
  readonly mark: number | null;
  readonly said: HTMLElement;
  /** One more each time somebody is led: only then the hand is moved, and never by 0. */
  readonly step: number;
}

interface Shown {
  readonly marks: DecorationSet;
  readonly led: Led | null;
}

type Wanted = { readonly marks: Marks } | { readonly led: Led | null };

const key = new PluginKey<Shown>('marks');

/** A mark goes with its letters while others are typed; on letters that were changed it is no longer true. */
export function marksPlugin(onChoose: (mark: number) => void): Plugin<Shown> {
  return new Plugin<Shown>({
    key,
    state: {
      init: () => ({ marks: DecorationSet.empty, led: null }),
      apply: (tr, before) => {
        // Only `wanting` below sets it.
        const wanted = tr.getMeta(key) as Wanted | undefined;
        if (wanted === undefined)
          return tr.docChanged ? { ...before, marks: stillTrue(before.marks.map(tr.mapping, tr.doc), tr.doc) } : before;
        return 'led' in wanted ? { ...before, led: wanted.led } : { ...before, marks: shownIn(tr.doc, wanted.marks) };
      },
    },
    props: {
      decorations: (state) => {
        const shown = key.getState(state);
        return shown?.marks.add(state.doc, [...ledTo(state.doc, shown)]);
      },
      handleClick: ({ state }, pos) => {
        const [found] = key.getState(state)?.marks.find(pos, pos, isOfANumber) ?? [];
        if (found !== undefined) onChoose(specOf(found.spec).mark);
        return false;
      },
    },
  });
}

export const wanting = (tr: Transaction, wanted: Wanted): Transaction =>
  tr.setMeta(key, wanted).setMeta('addToHistory', false);

/** Where the letters of a mark stand by now; null: they are others by now. */
export function placeOfMark(state: EditorState, mark: number): { readonly from: number; readonly to: number } | null {
  const shown = key.getState(state);
  return shown === undefined ? null : (markIn(shown.marks, mark) ?? null);
}

interface Spec {
  /** Its place in the text it was found in. */
  readonly mark: number;
  readonly kind: MarkKind;
  readonly letters: string;
}

/** Every decoration of this plugin is made with one, a few lines below. */
const specOf = (spec: unknown): Spec => spec as Spec;
const isOfANumber = (spec: unknown): boolean => specOf(spec).kind !== 'place';
const markIn = (marks: DecorationSet, mark: number): Decoration | undefined =>
  marks.find(undefined, undefined, (spec) => specOf(spec).mark === mark)[0];

function shownIn(doc: Node, { marks }: Marks): DecorationSet {
  const places = placesIn(doc);
  const shown = marks.flatMap(({ from, to, kind, title }) => {
    const [start, end] = [places(from), places(to)];
    if (start === null || end === null || end <= start) return [];
    const spec: Spec = { mark: from, kind, letters: writtenAt(doc, start, end) };
    return [Decoration.inline(start, end, kind === 'place' ? {} : { 'data-mark': kind, title }, spec)];
  });
  return DecorationSet.create(doc, shown);
}

/** What is said stands below the paragraph, as a remark on paper would: of a table below the whole. */
function ledTo(doc: Node, { marks, led }: Shown): readonly Decoration[] {
  const found = led === null || led.mark === null ? undefined : markIn(marks, led.mark);
  if (led === null || found === undefined) return [];
  return [
    Decoration.inline(found.from, found.to, { 'data-led': 'true' }),
    Decoration.widget(doc.resolve(found.from).after(1), led.said, {
      ...{ side: -1, key: 'said', stopEvent: () => true, ignoreSelection: true },
    }),
  ];
}

function stillTrue(shown: DecorationSet, doc: Node): DecorationSet {
  const untrue = shown.find().filter(({ from, to, spec }) => writtenAt(doc, from, to) !== specOf(spec).letters);
  return untrue.length === 0 ? shown : shown.remove(untrue);
}

/** With a digit that has come to stand right beside them: 35 that goes on as 357 is another number. */
function writtenAt(doc: Node, from: number, to: number): string {
  const [before = ''] = /\d[.,]?$/.exec(lettersIn(doc, Math.max(0, from - 2), from)) ?? [];
  const [after = ''] = /^[.,]?\d/.exec(lettersIn(doc, to, Math.min(doc.content.size, to + 2))) ?? [];
  return `${before}${lettersIn(doc, from, to)}${after}`;
}

const lettersIn = (doc: Node, from: number, to: number): string =>
  doc.textBetween(from, to, '\n', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '');
