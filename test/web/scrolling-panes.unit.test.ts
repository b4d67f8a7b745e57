import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const web = fileURLToPath(new URL('../../web/', import.meta.url));
/** The house's own: what is built of them stands in `dist`, with what Mantine brings. */
const sheets = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !file.startsWith('dist/'),
);

const scrolls = /(?:^|[\s;])overflow(?:-[xy]|-inline|-block)?:[^;]*\b(?:auto|scroll)\b/;
const positioned = /(?:^|[\s;])position:\s*(?:relative|absolute|sticky|fixed)/;

/** Rules, innermost, that make a pane scroll and leave what is set absolutely in it to the document. */
function unheld(css: string): readonly string[] {
  return [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)\{([^{}]*)\}/g)]
    .filter(([, , body = '']) => scrolls.test(body) && !positioned.test(body))
    .map(([, selector = '']) => selector.trim());
}

/**
 * A word for the ear alone is set absolutely: in a pane that is not positioned it stands outside of it, as far down as its place in
 * the pane, and the whole document scrolls away under its head.
 */
describe('a pane that scrolls holds all that stands in it', () => {
  it.each(sheets)('in %s', (file) => {
    expect(unheld(readFileSync(join(web, file), 'utf8'))).toEqual([]);
  });

  it('finds one that does not', () => {
    expect(
      unheld(
        '.a { overflow: auto; } @media print { .b { overflow: hidden scroll } } .c { position: sticky; overflow-y: auto; }',
      ),
    ).toEqual(['.a', '.b']);
    expect(unheld('.a { overflow: hidden; } .b { position: relative; overflow: auto; }')).toEqual([]);
  });
});
