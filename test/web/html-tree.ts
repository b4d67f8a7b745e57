import type { HtmlNode } from '#web/kit/rich-text/html-node.ts';

const empty = new Set(['br', 'meta', 'link', 'img', 'col', 'input', 'hr', 'base', 'wbr']);
const piece = /<!--[\s\S]*?-->|<[!?][^>]*>|<(\/?)([a-zA-Z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;
const named: Readonly<Record<string, string>> = { nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"', eacute: 'é' };

interface Made extends HtmlNode {
  readonly childNodes: Made[];
}

/** The tree of a page that closes what it opens, as samples do: the browser reads the others (test/e2e/console/narrative.e2e.test.ts). */
export function treeOf(html: string): HtmlNode {
  const root = element('#document', '', 9);
  const open: Made[] = [root];
  piece.lastIndex = 0;
  for (const [all, slash, name = '', attributes = ''] of html.matchAll(piece)) {
    const at = open.at(-1) ?? root;
    const tag = name.toLowerCase();
    if (name === '') at.childNodes.push(all.startsWith('<!') ? comment() : textNode(all));
    else if (slash === '/') {
      const upTo = open.findLastIndex(({ nodeName }) => nodeName === tag);
      if (upTo > 0) open.length = upTo;
    } else {
      const made = element(tag, attributes, 1);
      at.childNodes.push(made);
      if (!empty.has(tag) && !attributes.endsWith('/')) open.push(made);
    }
  }
  return root;
}

function element(nodeName: string, attributes: string, nodeType: number): Made {
  const found = new Map(
    [...attributes.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(
      ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''],
    ),
  );
  return { nodeType, nodeName, nodeValue: null, childNodes: [], getAttribute: (name) => found.get(name) ?? null };
}

const comment = (): Made => ({ nodeType: 8, nodeName: '#comment', nodeValue: null, childNodes: [] });

const textNode = (source: string): Made => ({
  ...{ nodeType: 3, nodeName: '#text', childNodes: [] },
  nodeValue: source.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (all, code: string) => {
    if (code.startsWith('#x')) return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    return code.startsWith('#') ? String.fromCodePoint(Number(code.slice(1))) : (named[code] ?? all);
  }),
});
