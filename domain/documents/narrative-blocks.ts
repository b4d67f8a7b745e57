import { type NarrativeBlock, narrativeOf } from '#domain/documents/narrative.ts';
import type { DocumentBlock } from '#domain/documents/official-document.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** A narrative on paper. Empty lines part paragraphs on the screen; on paper their distance does. */
export function narrativeBlocks(text: string): readonly DocumentBlock[] {
  return narrativeOf(text).flatMap(blockOf);
}

function blockOf(block: NarrativeBlock): readonly DocumentBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return block.text.trim() === '' ? [] : [{ kind: 'paragraph', text: block.text.trim() }];
    case 'bullets':
      return [{ kind: 'list', numbered: false, items: block.items }];
    case 'numbers':
      return [{ kind: 'list', numbered: true, first: block.start, items: block.items }];
    case 'table':
      return [block];
    default:
      return unreachable(block);
  }
}
