import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { callersOf } from '#test/schemathesis/callers.ts';
import { foundByLiar } from '#test/schemathesis/liar.ts';
import { type Asked, type Run, ran } from '#test/schemathesis/ran.ts';

/** Behind `.ci/schemathesis`, which has started the product and brought the program. */
const wishes = new Command('schemathesis')
  .requiredOption('--url <url>')
  .requiredOption('--place <folder>', 'where the program is and its reports go')
  .requiredOption('--examples <n>', 'at each address, of each caller')
  .requiredOption('--rims <seconds>', 'for the rims of values, once, as the administrator')
  .requiredOption('--seed <n>')
  .requiredOption('--version <n>')
  .option('--save', 'keep the counts in docs/figures/schemathesis.json')
  .parse()
  .opts<{ url: string; place: string; examples: string; rims: string; seed: string; version: string; save?: true }>();

const { place, seed, url } = wishes;
const missed = await foundByLiar({ place, seed });
if (missed.length > 0) throw new Error(`the guard does not see: ${missed.join(', ')}`);
console.log('it finds each of four lies of a server that lies');

const runs: Record<string, Omit<Run, 'said'>> = {};
const asked = (await callersOf(url)).map(({ name, token, ids }) => ({
  ...{ name, place, seed, ids, examples: Number(wishes.examples) },
  ...{ description: `${url}/openapi.json`, headers: [`Authorization: Bearer ${token}`] },
}));
for (const one of asked) await counted(one.name, one);
const last = asked.at(-1);
if (last !== undefined) await counted('rims', { ...last, rimsForSeconds: Number(wishes.rims) });

async function counted(name: string, asked: Asked): Promise<void> {
  const { said, ...counts } = await ran({ ...asked, name });
  runs[name] = counts;
  const { operations, cases, failures, seconds } = counts;
  const told = `${String(operations)} operations, ${String(cases)} cases, ${String(failures)} failures`;
  console.log(`${name}: ${told}, ${String(seconds)} s`);
  if (failures === 0) return;
  console.error(said);
  process.exitCode = 1;
}

if (wishes.save === true && process.exitCode === undefined) {
  const folder = join(import.meta.dirname, '../../docs/figures');
  mkdirSync(folder, { recursive: true });
  const { version } = wishes;
  const kept = { what: 'schemathesis against the started product', version, seed: Number(seed), runs };
  writeFileSync(join(folder, 'schemathesis.json'), `${JSON.stringify(kept, null, 2)}\n`);
}
