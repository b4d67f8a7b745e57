import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, type Citation, citationsIn, idsUnder, page, root, sources } from '#test/docs/cited.ts';

const domain = page('docs/domain.md');
const traps = idsUnder(domain, 'Traps');
const checks = idsUnder(domain, 'Checks');

/** A page that tests make up, or that the product itself writes somewhere else, is no citation. */
const ownExamples = ['test/docs/', 'test/config/'];

function leadsSomewhere({ cited }: Citation): boolean {
  if (cited.startsWith('§')) return false;
  if (/^K\d/.test(cited)) return checks.has(cited);
  if (/^traps?/i.test(cited)) return traps.has(/\d+/.exec(cited)?.[0] ?? '');
  const [file = '', anchor] = cited.split('#');
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || anchorsOf(page(file)).has(anchor);
}

describe('what code cites', () => {
  it('is there: every page, heading, trap and check', () => {
    const cited = sources()
      .filter((file) => !ownExamples.some((folder) => file.startsWith(folder)))
      .flatMap((file) => citationsIn(file, page(file)));
    expect(cited.length).toBeGreaterThan(50);
    expect(cited.filter((citation) => !leadsSomewhere(citation))).toEqual([]);
  });

  it('is there on the pages too: what docs and the two handbooks link to', () => {
    const broken = [
      'README.md',
      'AGENTS.md',
      'docs/domain.md',
      'docs/glossary.md',
      'docs/runbook.md',
      'docs/threats.md',
    ].flatMap((name) => {
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      const links = [...page(name).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map((match) => match[1] ?? '');
      return links.filter((link) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? name : join(folder, file);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && !anchorsOf(page(target)).has(anchor);
      });
    });
    expect(broken).toEqual([]);
  });

  it('is there where the threats are told: every test that holds one', () => {
    const named = [...page('docs/threats.md').matchAll(/`((?:test|\.ci)\/[^`]+)`/g)].map((match) => match[1] ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it.each([
    'see domain.md c',
    'docs/domain.md#no-such-heading',
    '(trap 99)',
    'the check of K19, by K19',
    'papers.md',
    '§ 5',
  ])('would be caught if it were not: %s', (text) => {
    expect(citationsIn('x.ts', text).some((citation) => !leadsSomewhere(citation))).toBe(true);
  });

  it('finds all eighteen traps and all eighteen checks', () => {
    expect([traps.size, checks.size]).toEqual([18, 18]);
  });
});
