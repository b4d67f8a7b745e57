import { benchConsole } from '#test/bench/console/bench-console.ts';
import { benchConsolidation } from '#test/bench/consolidation.ts';
import { benchFollowUp } from '#test/bench/follow-up/bench-follow-up.ts';
import { benchLetters } from '#test/bench/letters.ts';
import { benchScreens } from '#test/bench/screens/bench-screens.ts';
import { benchStart } from '#test/bench/start.ts';
import { benchStore } from '#test/bench/store.ts';
import { benchUpload } from '#test/bench/upload.ts';
import { benchSubmissions } from '#test/bench/submissions.ts';

/**
 * `npm run bench -- submissions|console|store|start|letters|consolidation|follow-up|upload|screens [--short] [--json]`: starts what it needs, prints progress, then one JSON
 * object as the last line. `--short`: one round of one level, to be seen within a minute or two.
 */
const [name = '', ...flags] = process.argv.slice(2);
const quiet = flags.includes('--json');
const benches: Readonly<Record<string, (say: (line: string) => void, short: boolean) => Promise<object>>> = {
  submissions: benchSubmissions,
  console: benchConsole,
  store: benchStore,
  start: benchStart,
  letters: benchLetters,
  consolidation: benchConsolidation,
  'follow-up': benchFollowUp,
  upload: benchUpload,
  screens: benchScreens,
};

const bench = benches[name];
if (bench === undefined) {
  console.error(`there is no bench "${name}"; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const result = await bench((line) => {
  if (!quiet) console.log(line);
}, flags.includes('--short'));
console.log(quiet ? JSON.stringify(result) : JSON.stringify(result, null, 2));
process.exit(0);
