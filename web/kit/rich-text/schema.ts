import { type Attrs, type Node, Schema } from '@tiptap/pm/model';
import { tableNodes } from '@tiptap/pm/tables';

/**
 * Every line of the text is a block of its own, an item as well: as it is stored, so that nothing an editor can be brought to show lacks
 * a way to be kept.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    bullet: {
      content: 'inline*',
      group: 'block',
      parseDOM: [{ tag: 'p[data-item=bullet]', priority: 60 }],
      toDOM: () => ['p', { 'data-item': 'bullet' }, 0],
    },
    number: {
      content: 'inline*',
      group: 'block',
      /** Null: the next one after the item before it. */
      attrs: { value: { default: null } },
      parseDOM: [{ tag: 'p[data-item=number]', priority: 60 }],
      toDOM: (node) => ['p', { 'data-item': 'number', 'data-value': valueOf(node) }, 0],
    },
    text: { group: 'inline' },
    /** Letters that are shown as one piece. */
    token: {
      ...{ inline: true, group: 'inline', atom: true },
      attrs: { raw: {} },
      toDOM: (node) => ['span', { 'data-token': rawOf(node) }, rawOf(node)],
      leafText: (node) => rawOf(node),
    },
    ...tableNodes({ tableGroup: 'block', cellContent: 'paragraph', cellAttributes: {} }),
  },
});

/** The schema has them: it is written a few lines above. */
function type(name: string) {
  const found = schema.nodes[name];
  if (found === undefined) throw new Error(`the schema has no ${name}`);
  return found;
}

export const nodes = {
  ...{ paragraph: type('paragraph'), bullet: type('bullet'), number: type('number'), token: type('token') },
  ...{ table: type('table'), row: type('table_row'), cell: type('table_cell') },
} as const;

export function rawOf({ attrs }: { readonly attrs: Attrs }): string {
  const raw: unknown = attrs['raw'];
  return typeof raw === 'string' ? raw : '';
}

function valueOf({ attrs }: Node): number | null {
  const value: unknown = attrs['value'];
  return typeof value === 'number' ? value : null;
}

/** The number an item stands under: its own, or the next. `before`: that of the block above it, null if that is no numbered item. */
export function numberOf(node: Node, before: number | null): number | null {
  return node.type === nodes.number ? (valueOf(node) ?? (before ?? 0) + 1) : null;
}
