import { describe, expect, it } from 'vitest';
import { page, sources } from '#test/docs/cited.ts';

const rows = page('docs/glossary.md')
  .split('\n')
  .filter((line) => /^\| (?!Vietnamese|-)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));
const names = rows.flatMap(([, , named = '']) => [...named.matchAll(/`(\w+)`/g)].map((match) => match[1] ?? ''));
const code = sources()
  .filter((file) => file.startsWith('domain/'))
  .map((file) => page(file))
  .join('\n');

describe('the glossary', () => {
  it('says of each word its Vietnamese, its English and its name in the code', () => {
    expect(rows.length).toBeGreaterThan(40);
    for (const [vietnamese = '', english = '', named = ''] of rows) {
      expect(
        [vietnamese, english, named].every((cell) => cell.trim() !== ''),
        vietnamese,
      ).toBe(true);
      expect(named, vietnamese).toMatch(/`\w+`/);
    }
  });

  it('names types that the domain has, and values that it uses', () => {
    const types = names.filter((name) => /^[A-Z]/.test(name));
    expect(types.filter((name) => !new RegExp(`export (?:type|interface) ${name}\\b`).test(code))).toEqual([]);
    const values = names.filter((name) => /^[a-z]/.test(name));
    expect(values.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });

  it('names each thing once, and gives no name twice', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
