import { benchConsole } from '#test/bench/console/bench-console.ts';
import { benchSubmissions } from '#test/bench/submissions.ts';

/** `npm run bench -- submissions|console [--json]`: starts what it needs, prints progress, then one JSON object as the last line. */
const [name = '', ...flags] = process.argv.slice(2);
const quiet = flags.includes('--json');
const benches: Readonly<Record<string, (say: (line: string) => void) => Promise<object>>> = {
  submissions: benchSubmissions,
  console: benchConsole,
};

const bench = benches[name];
if (bench === undefined) {
  console.error(`there is no bench "${name}"; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const result = await bench((line) => {
  if (!quiet) console.log(line);
});
console.log(quiet ? JSON.stringify(result) : JSON.stringify(result, null, 2));
process.exit(0);
