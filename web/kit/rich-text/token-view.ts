import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import { rawOf } from '#web/kit/rich-text/schema.ts';
import type { ShownToken } from '#web/kit/rich-text/tokens.ts';

/** A piece of the text that shows something else than its letters; `show` may come to say another thing while it stands there. */
export class TokenView implements NodeView {
  readonly dom = document.createElement('span');
  readonly #node: Node;
  readonly #show: (raw: string) => ShownToken;

  constructor(node: Node, show: (raw: string) => ShownToken) {
    this.#node = node;
    this.#show = show;
    this.dom.dataset['token'] = '';
    this.refresh();
  }

  refresh(): void {
    const { text, title, tone } = this.#show(rawOf(this.#node));
    this.dom.textContent = text;
    this.dom.title = title ?? '';
    this.dom.dataset['tone'] = tone ?? 'calm';
  }

  /** What is shown is no input. */
  ignoreMutation(): boolean {
    return true;
  }
}
