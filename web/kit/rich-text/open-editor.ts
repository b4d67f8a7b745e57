import { closeHistory } from '@tiptap/pm/history';
import { type Command, EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { copied } from '#web/kit/rich-text/copied.ts';
import { documentOf, textOfDocument, textOfNodes } from '#web/kit/rich-text/document.ts';
import type { LeftOut } from '#web/kit/rich-text/left-out.ts';
import { type Led, type Marks, marksPlugin, placeOfMark, wanting } from '#web/kit/rich-text/marks.ts';
import { narrativeOf } from '#web/kit/rich-text/narrative.ts';
import { pastedFrom, put, putApart } from '#web/kit/rich-text/paste.ts';
import { pluginsFor } from '#web/kit/rich-text/plugins.ts';
import { TokenView } from '#web/kit/rich-text/token-view.ts';
import type { Passed } from '#web/kit/rich-text/rich-text-props.ts';
import { shownOf, type Tokens } from '#web/kit/rich-text/tokens.ts';

/** What the editor asks of whoever shows it; asked at the moment, never kept. */
export interface EditorHolder {
  readonly tokens: () => Tokens;
  readonly attributes: () => Readonly<Record<string, string>>;
  readonly onChange: (text: string) => void;
  readonly onCompose: (composing: boolean) => void;
  readonly onState: (state: EditorState) => void;
  /** More was pasted than a narrative holds. */
  readonly onTooMuch: () => void;
  /** Something was pasted, and this of it was not taken. */
  readonly onLeftOut: (leftOut: LeftOut) => void;
  readonly onMark: (mark: number) => void;
}

export interface OpenEditor {
  /** The text from outside: what is the same stays, and so does the place of the hand. */
  receive(text: string): void;
  run(command: Command): void;
  insert(text: string, apart?: boolean): void;
  behind(): string;
  focus(): void;
  /** Shown if they were found in the text as it stands: those of an older one stay with their letters till then. */
  mark(marks: Marks): void;
  lead(led: Led | null): void;
  passed(): Passed | null;
  /** What is shown around the text is asked for anew. */
  refresh(): void;
  close(): void;
}

export function openEditor(place: HTMLElement, first: string, holder: EditorHolder): OpenEditor {
  const tokenViews = new Set<TokenView>();
  let told = first;
  let steps = 0;
  // Put somewhere by a click or an arrow since it was last led; letters that are typed where it was led do not move it away.
  let moved = true;
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: documentOf(first, holder.tokens()),
      plugins: [...pluginsFor(holder.tokens()), marksPlugin(holder.onMark)],
    }),
    attributes: () => ({ ...holder.attributes() }),
    nodeViews: {
      token: (node) => {
        const made = new TokenView(node, (raw) => shownOf(raw, holder.tokens()));
        tokenViews.add(made);
        return Object.assign(made, { destroy: () => tokenViews.delete(made) });
      },
    },
    clipboardSerializer: copied,
    clipboardTextSerializer: ({ content }) => textOfNodes(content.content),
    handleDOMEvents: {
      compositionstart: () => holder.onCompose(true),
      compositionend: () => holder.onCompose(false),
      blur: () => settle(),
      paste: (_, event) => take(event, event.clipboardData),
      drop: (_, event) => view.dragging === null && take(event, event.dataTransfer),
    },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr));
      if (tr.selectionSet && !tr.docChanged) moved = true;
      if (tr.docChanged && tr.getMeta('outside') !== true) tell(textOfDocument(view.state.doc));
      holder.onState(view.state);
    },
  });

  function tell(text: string): void {
    if (text === told) return;
    told = text;
    holder.onChange(text);
  }

  /** Nothing of it reaches the page but as a narrative. */
  function take(event: Event, data: DataTransfer | null): boolean {
    event.preventDefault();
    const pasted = data === null ? undefined : pastedFrom(data);
    if (pasted === null) holder.onTooMuch();
    if (!pasted) return true;
    // Undone by itself, not with the words before it.
    view.dispatch(closeHistory(put(view.state, pasted.blocks, holder.tokens())));
    holder.onLeftOut(pasted.leftOut);
    return true;
  }

  /** Left: letters are kept composed, however the keyboard made them, and what begins like an item is shown as the item it is kept as. */
  function settle(): void {
    if (view.composing) return;
    tell(told.normalize('NFC'));
    show(told);
  }

  function receive(text: string): void {
    // Letters that are just being composed are not taken from under the hand; the text comes again when they are done.
    if (text === told || view.composing) return;
    told = text;
    show(text);
  }

  /** What is the same stays as it is, and the hand where it is. */
  function show(text: string): void {
    const { doc } = view.state;
    const next = documentOf(text, holder.tokens());
    const start = doc.content.findDiffStart(next.content);
    const end = doc.content.findDiffEnd(next.content);
    if (start === null || end === null) return;
    const over = Math.max(0, start - Math.min(end.a, end.b));
    const slice = next.slice(start, end.b + over);
    const tr = view.state.tr.replace(start, end.a + over, slice);
    view.dispatch(tr.setMeta('outside', true).setMeta('addToHistory', false));
  }

  /** The number is chosen, so that what is typed comes in its place. */
  function lead(led: Led | null): void {
    const tr = wanting(view.state.tr, { led });
    const moves = led !== null && led.step !== 0 && led.step !== steps;
    const place = moves && led.mark !== null ? placeOfMark(view.state, led.mark) : null;
    steps = led?.step ?? steps;
    if (place !== null) tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)).scrollIntoView();
    view.dispatch(tr);
    if (!moves) return;
    moved = false;
    view.focus();
    led.said.scrollIntoView({ block: 'nearest' });
  }

  function passed(): Passed | null {
    if (!moved || !view.hasFocus()) return null;
    const { doc, selection } = view.state;
    const atStart = selection.from <= Selection.atStart(doc).from;
    return (mark) => {
      if (mark === null) return !atStart;
      const place = placeOfMark(view.state, mark);
      return place !== null && place.from < selection.from;
    };
  }

  holder.onState(view.state);
  return {
    receive,
    run(command) {
      command(view.state, view.dispatch, view);
      view.focus();
    },
    insert(text, apart = false) {
      const blocks = narrativeOf(text);
      const made = apart ? putApart : put;
      view.dispatch(made(view.state, blocks, holder.tokens()));
      view.focus();
    },
    behind() {
      const { $to } = view.state.selection;
      return $to.parent.textBetween($to.parentOffset, $to.parent.content.size);
    },
    focus: () => view.focus(),
    mark(marks) {
      if (marks.of === told && !view.composing) view.dispatch(wanting(view.state.tr, { marks }));
    },
    lead,
    passed,
    refresh() {
      view.setProps({ attributes: () => ({ ...holder.attributes() }) });
      for (const each of tokenViews) each.refresh();
    },
    close: () => view.destroy(),
  };
}
