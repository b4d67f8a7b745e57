import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { root } from '#cli/events-doc/source.ts';
import { variables } from '#config/env.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const handbook = ['README.md', 'AGENTS.md', 'docs/runbook.md']
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

it('the README names every variable the product reads, and no other', () => {
  const table = readme.slice(readme.indexOf('## Environment'));
  const named = [...table.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1] ?? '');
  expect(named.toSorted()).toEqual(Object.keys(variables).toSorted());
});

it('every script that a page names is one', () => {
  const named = [...handbook.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map((match) => match[1] ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
});

it('every script is named on a page', () => {
  const spoken = Object.keys(scripts).filter(
    (name) => !handbook.includes(`npm run ${name}`) && !handbook.includes(`npm ${name}`),
  );
  expect(spoken.filter((name) => !handbook.includes(`npm run --silent ${name}`))).toEqual([]);
});

it('the map names the rooms there are, and no other', () => {
  const kept = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
  const rooms = new Set(kept.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/') + 1)));
  const map = readme.slice(readme.indexOf('## Rooms'), readme.indexOf('## Parts alone'));
  const named = [...map.matchAll(/^\| `([a-z]+\/)` \|/gm)].map((match) => match[1] ?? '');
  expect(named.toSorted()).toEqual([...rooms].filter((room) => !room.startsWith('.')).toSorted());
});
