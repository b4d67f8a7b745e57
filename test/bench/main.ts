import { benchSubmissions } from '#test/bench/submissions.ts';

/** `npm run bench -- submissions [--json]`: starts what it needs, prints progress, then one JSON object as the last line. */
const [name, ...flags] = process.argv.slice(2);
const quiet = flags.includes('--json');

if (name !== 'submissions') {
  console.error(`there is no bench "${name ?? ''}"; there is: submissions`);
  process.exit(2);
}
const result = await benchSubmissions((line) => {
  if (!quiet) console.log(line);
});
console.log(quiet ? JSON.stringify(result) : JSON.stringify(result, null, 2));
process.exit(0);
