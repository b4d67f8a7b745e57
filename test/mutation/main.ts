import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { runCommand } from '#cli/run-command.ts';
import { equals } from '#test/mutation/equal.ts';
import { mutationPage } from '#test/mutation/page.ts';
import { mutate } from '#test/mutation/run.ts';
import { type FileScore, percent, type Scores, scoresOf, staleNames, sumOf } from '#test/mutation/scores.ts';

/** Where a wrong border costs a unit its "on time", or a total its last digit. */
const core = [
  ...['deadlines', 'calendar', 'consolidation'],
  ...['advance', 'submission.decide', 'extension.decide'].map((file) => `review-cycle/${file}.ts`),
  ...['advance', 'verification'].map((file) => `follow-up-task/${file}.ts`),
];
const kept = 'test/mutation/scores.json';

/** `npm run mutation [-- FOLDER…]`. */
await runCommand(async () => {
  const command = new Command('mutation')
    .description('Mutates folders or files of domain/ and keeps the score in docs/mutation.md.')
    .argument('[targets...]', 'deadlines, review-cycle/advance.ts, …; none: the core');
  const targets = command.parse().args.length === 0 ? core : command.args;
  for (const target of targets) if (!existsSync(`domain/${target}`)) throw new Error(`there is no domain/${target}`);
  for (const folder of new Set(targets.map((target) => target.split('/')[0] ?? target))) {
    const own = targets.filter((target) => target === folder || target.startsWith(`${folder}/`));
    keep(scoresOf(await mutate(folder, own.map(patternOf)), equals, new Date().toISOString().slice(0, 10)));
  }
});

function patternOf(target: string): string {
  return statSync(`domain/${target}`).isDirectory() ? `domain/${target}/**/*.ts` : `domain/${target}`;
}

/** After each folder: what has been measured is not lost with the one after it. */
function keep(fresh: Scores): void {
  const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Scores) : {};
  const scores = Object.fromEntries(
    Object.entries({ ...before, ...fresh })
      .filter(([file]) => existsSync(`domain/${file}`))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(kept, `${JSON.stringify(scores, null, 2)}\n`);
  writeFileSync('docs/mutation.md', mutationPage(scores));
  for (const [file, score] of Object.entries(fresh)) report(file, score);
  for (const { file, was } of staleNames(fresh, equals))
    console.log(`named as equal, but it did not survive: ${file} ${was}`);
}

function report(file: string, score: FileScore): void {
  const { mutants, killed, timedOut, equal } = sumOf([score]);
  const rest = `${timedOut} by time-out; ${equal} named as equal`;
  console.log(`${file}: ${killed} of ${mutants} killed, ${percent(killed, mutants)} %, ${rest}`);
  for (const one of score.survivors)
    if (one.equal === null) console.log(`  line ${one.line} ${one.mutator}: ${one.was} → ${one.becomes}`);
}
