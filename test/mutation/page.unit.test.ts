import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutationPage } from '#test/mutation/page.ts';
import { type Mutant, type Scores, scoresOf, staleNames, sumOf } from '#test/mutation/scores.ts';

const mutant = (more: Partial<Mutant>): Mutant => ({
  ...{ file: 'calendar/a.ts', line: 3, mutator: 'EqualityOperator', was: 'a < b', becomes: 'a <= b', fate: 'killed' },
  ...more,
});
const mutants = [
  mutant({}),
  mutant({ fate: 'survived' }),
  mutant({ fate: 'survived', line: 9, was: '`x`', becomes: '``' }),
  mutant({ file: 'deadlines/b.ts' }),
];
const named = { file: 'calendar/a.ts', was: 'a < b', becomes: 'a <= b', why: 'they never meet' };

it('counts what was killed, and tells the survivors that are named from those that miss a test', () => {
  const scores = scoresOf(mutants, [named], '2026-11-28');
  expect(sumOf(Object.values(scores))).toEqual({ mutants: 4, killed: 2, timedOut: 0, equal: 1 });
  const page = mutationPage(scores);
  expect(page).toContain('| `calendar/a.ts` | 3 | 1 | 0 | 33.3 | 1 | 1 | 2026-11-28 |');
  expect(page).toContain('| **all** | 4 | 2 | 0 | 50.0 | 1 | 1 |  |');
  expect(page).toContain('- `calendar/a.ts` `a < b` → `a <= b`: they never meet');
  expect(page).toContain('- `calendar/a.ts` `` `x` `` → `` `` `` (line 9)');
});

it('counts what only the clock ended as killed, and says how many they are', () => {
  const scores = scoresOf([...mutants, mutant({ fate: 'timedOut' })], [named], '2026-11-28');
  expect(mutationPage(scores)).toContain('| **all** | 5 | 3 | 1 | 60.0 | 1 | 1 |  |');
});

it('says of a name that its mutant did not survive, in files that were mutated', () => {
  const gone = { ...named, becomes: 'a > b' };
  const elsewhere = { ...named, file: 'calendar/c.ts' };
  expect(staleNames(scoresOf(mutants, [named, gone, elsewhere], '2026-11-28'), [named, gone, elsewhere])).toEqual([
    gone,
  ]);
});

it('is in docs what the last scores say', () => {
  const scores = JSON.parse(readFileSync('test/mutation/scores.json', 'utf8')) as Scores;
  expect(readFileSync('docs/mutation.md', 'utf8')).toBe(mutationPage(scores));
});
