import { DOMSerializer, type Fragment } from '@tiptap/pm/model';
import { schema } from '#web/kit/rich-text/schema.ts';

/** Says that the plain text beside it is a narrative, letter by letter. */
export const ownMark = 'data-narrative';

/** What is copied out is a list to the program it is pasted into: here an item is a line of its own. */
class Copied extends DOMSerializer {
  override serializeFragment(
    fragment: Fragment,
    options?: { readonly document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const made = super.serializeFragment(fragment, options, target);
    for (const line of [...made.children]) gather(line);
    // The whole, not what is within a line of it.
    if (target === undefined) made.firstElementChild?.setAttribute(ownMark, '');
    return made;
  }
}

function gather(line: Element): void {
  const item = line.getAttribute('data-item');
  if (item === null) return;
  const tag = item === 'bullet' ? 'ul' : 'ol';
  const before = line.previousElementSibling;
  const list = before?.tagName.toLowerCase() === tag ? before : document.createElement(tag);
  if (list !== before) line.before(list);
  const start = line.getAttribute('data-value');
  if (start !== null && list.childElementCount === 0) list.setAttribute('start', start);
  const made = document.createElement('li');
  made.append(...line.childNodes);
  list.append(made);
  line.remove();
}

export const copied = new Copied(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
