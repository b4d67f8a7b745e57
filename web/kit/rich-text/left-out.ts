import { attributeOf, childrenOf, type HtmlNode, tagOf } from '#web/kit/rich-text/html-node.ts';

/** What a narrative cannot hold of a page that is pasted: its pictures, and the lines of tables that stand in a cell. */
export interface LeftOut {
  readonly pictures: number;
  readonly nestedTables: number;
}

/** Told to whoever pastes: else they believe that it was taken. The picture before an item is its mark, and no picture. */
export function leftOutOf(node: HtmlNode, inTable = false): LeftOut {
  const tag = tagOf(node);
  if (/mso-list\s*:\s*Ignore/i.test(attributeOf(node, 'style'))) return { pictures: 0, nestedTables: 0 };
  const own = { pictures: tag === 'img' ? 1 : 0, nestedTables: tag === 'table' && inTable ? 1 : 0 };
  return childrenOf(node).reduce((sum, child) => {
    const { pictures, nestedTables } = leftOutOf(child, inTable || tag === 'table');
    return { pictures: sum.pictures + pictures, nestedTables: sum.nestedTables + nestedTables };
  }, own);
}
