import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Command } from 'commander';
import { drillKill } from '#test/drill/kill.ts';
import { type Parts, startParts } from '#test/drill/parts.ts';
import { drillBackends, drillDeadWorker, drillPostgresRestart, drillTemporalLost } from '#test/drill/rows.ts';
import { shownByTests } from '#test/drill/shown.ts';

interface Wishes {
  readonly short?: true;
  readonly json?: true;
  readonly kills?: string;
  readonly commands?: string;
  readonly seed?: string;
}

const program = new Command('drill')
  .description('Breaks the product on purpose, on servers of its own. `all`, or the names of drills.')
  .argument('[names...]', 'kill, backends, postgres-restart, temporal-lost, dead-worker, or a row shown by a test')
  .option('--short', 'to be seen within minutes')
  .option('--json', 'one JSON object and nothing else')
  .option('--kills <n>')
  .option('--commands <n>')
  .option('--seed <n>')
  .parse();

const wishes = program.opts<Wishes>();
const short = wishes.short === true;
const say = (line: string): void => {
  if (wishes.json !== true) console.log(line);
};

/** On parts that run: each is handed them whole and leaves them whole. */
const live: Readonly<Record<string, (parts: Parts) => Promise<object>>> = {
  backends: (parts) => drillBackends(parts, short),
  'postgres-restart': (parts) => drillPostgresRestart(parts, short),
  'temporal-lost': (parts) => drillTemporalLost(parts, short),
  'dead-worker': (parts) => drillDeadWorker(parts, short),
  kill: (parts) =>
    drillKill(
      parts,
      {
        kills: Number(wishes.kills ?? (short ? 10 : 200)),
        commands: Number(wishes.commands ?? (short ? 300 : 10_000)),
        seed: Number(wishes.seed ?? Date.now() % 1_000_000),
      },
      say,
    ),
};

async function byTest({ file, named }: { readonly file: string; readonly named: string }): Promise<object> {
  const words = ['vitest', 'run', '--project', file.includes('.unit.') ? 'unit' : 'int', file];
  const child = spawn('npx', [...words, ...(named === '' ? [] : ['-t', named])], { stdio: 'ignore' });
  await once(child, 'close');
  return { test: file, named, passed: child.exitCode === 0 };
}

const known = [...Object.keys(live), ...Object.keys(shownByTests)];
const wanted = program.args.length === 0 || program.args.includes('all') ? known : program.args;
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`there is no drill ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(2);
}

const told: Record<string, object> = {};
const needsParts = wanted.filter((name) => name in live);
if (needsParts.length > 0) {
  const parts = await startParts(say);
  try {
    for (const name of needsParts) {
      say(`${name} …`);
      told[name] = (await live[name]?.(parts)) ?? {};
      say(JSON.stringify(told[name]));
    }
  } finally {
    await parts.discard();
  }
}
for (const name of wanted) {
  const shown = shownByTests[name];
  if (shown === undefined) continue;
  say(`${name} …`);
  told[name] = await byTest(shown);
}
const held = Object.values(told).every(holds);
console.log(JSON.stringify({ drill: 'all', held, ...told }, null, wishes.json === true ? 0 : 2));
process.exit(held ? 0 : 1);

function holds(result: object): boolean {
  const { lost = 0, doubled = 0, differing = 0, whole = true, passed = true } = result as Record<string, unknown>;
  const { endedByThemselves = [] } = result as { endedByThemselves?: readonly string[] };
  return (
    lost === 0 &&
    doubled === 0 &&
    differing === 0 &&
    whole === true &&
    passed === true &&
    endedByThemselves.length === 0
  );
}
