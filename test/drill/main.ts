import { Command } from 'commander';
import { drillKill } from '#test/drill/kill.ts';
import { type Parts, startParts } from '#test/drill/parts.ts';
import { drillBackends, drillDeadWorker, drillPostgresRestart, drillTemporalLost } from '#test/drill/rows.ts';
import { drillFullDisk } from '#test/drill/full-disk.ts';
import { circumstances, keepFigure } from '#test/drill/figure.ts';
import { drillBackup, drillMoment } from '#test/drill/restores.ts';
import { runShown, shownByTests } from '#test/drill/shown.ts';
import { drillUpgrade } from '#test/drill/upgrade.ts';

interface Wishes {
  readonly short?: true;
  readonly json?: true;
  readonly kills?: string;
  readonly commands?: string;
  readonly seed?: string;
}

const program = new Command('drill')
  .description('Breaks the product on purpose, on servers of its own. `all`, or the names of drills.')
  .argument('[names...]', 'what breaks; an unknown name is answered with all there are')
  .option('--short', 'to be seen within minutes')
  .option('--json', 'one JSON object and nothing else; all of them, not short, are kept in docs/figures/drills.json')
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
  backends: (parts) => drillBackends(parts, short),
  'postgres-restart': (parts) => drillPostgresRestart(parts, short),
  'temporal-lost': (parts) => drillTemporalLost(parts, short),
  'dead-worker': (parts) => drillDeadWorker(parts, short),
  backup: (parts) => drillBackup(parts, short),
  moment: (parts) => drillMoment(parts, short),
};

/** On servers of their own. */
const alone: Readonly<Record<string, () => Promise<object>>> = {
  'full-disk': () => drillFullDisk(short),
  upgrade: () => drillUpgrade(say, short),
};

const known = [...Object.keys(live), ...Object.keys(alone), ...Object.keys(shownByTests)];
const wanted = program.args.length === 0 || program.args.includes('all') ? known : program.args;
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`there is no drill ${unknown.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(2);
}

const began = circumstances();
const told: Record<string, Record<string, unknown>> = {};

/** One that fails says so and keeps none of the others from being run. */
async function drill(name: string, act: () => Promise<object>): Promise<void> {
  say(`${name} …`);
  const from = Date.now();
  const result = await act().catch((error: unknown) => ({
    passed: false,
    // Paths are the machine's own.
    error: String(error)
      .split('\n')[0]
      ?.replaceAll(/\/[\w.\-/]+/g, '…'),
  }));
  told[name] = { held: holds(result), seconds: Math.round((Date.now() - from) / 1000), ...result };
  say(JSON.stringify(told[name]));
  keep();
}

/** After each: one that is cut off has left what it found, and says what it did not come to. */
function keep(): object {
  const notRun = wanted.filter((name) => !(name in told));
  const held = notRun.length === 0 && Object.values(told).every((each) => each['held'] === true);
  const answer = { drill: wanted.length === known.length ? 'all' : wanted, held, short, ...began, notRun, ...told };
  if (wishes.json === true && wanted.length === known.length && !short) keepFigure('drills', answer);
  return answer;
}

const needsParts = wanted.filter((name) => name in live);
if (needsParts.length > 0) {
  const parts = await startParts(say);
  try {
    for (const name of needsParts) {
      await drill(name, async () => (await live[name]?.(parts)) ?? {});
      if (told[name]?.['error'] !== undefined) await parts.mend();
    }
  } finally {
    await parts.discard();
  }
}
for (const [name, act] of Object.entries(alone)) if (wanted.includes(name)) await drill(name, act);
const shown = await runShown(wanted.filter((name) => name in shownByTests));
for (const [name, result] of Object.entries(shown)) await drill(name, () => Promise.resolve(result));
const answer = keep();
console.log(JSON.stringify(answer, null, wishes.json === true ? 0 : 2));
process.exit('held' in answer && answer.held === true ? 0 : 1);

function holds(result: object): boolean {
  const { lost = 0, doubled = 0, differing = 0, whole = true, passed = true } = result as Record<string, unknown>;
  const { endedByThemselves = [] } = result as { endedByThemselves?: readonly string[] };
  const nothing = lost === 0 && doubled === 0 && differing === 0;
  return nothing && whole === true && passed === true && endedByThemselves.length === 0;
}
