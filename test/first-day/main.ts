import { Command } from 'commander';
import { circumstances } from '#test/drill/figure.ts';
import { launchChromium } from '#test/support/browser.ts';
import { startStack } from '#test/support/stack.ts';
import { stories } from '#test/first-day/stories.ts';
import { type FirstDay, walkFirstDay } from '#test/first-day/walk.ts';

const program = new Command('first-day')
  .description('From an empty data folder to an issued call, by screens only, in a real browser: minutes and clicks.')
  .argument('[story]', 'province (129 communes and wards, 40 bodies) or commune; left out: both')
  .option('--json', 'one JSON object and nothing else')
  .parse();
const quiet = program.opts<{ json?: true }>().json === true;
const say = (line: string): void => {
  if (!quiet) console.log(line);
};

const wanted = Object.values(stories).filter(({ name }) => program.args.length === 0 || program.args.includes(name));
if (wanted.length === 0) {
  console.error(`there is no such story; there are: ${Object.keys(stories).join(', ')}`);
  process.exit(2);
}
const told: FirstDay[] = [];
const browser = await launchChromium();
try {
  for (const story of wanted) {
    say(`${story.name} …`);
    const stack = await startStack();
    try {
      const link = /once[^:]*: (\S+)/.exec(stack.output())?.[1] ?? '';
      told.push(await walkFirstDay(story, { url: stack.url, link, browser, say }));
    } finally {
      await stack.discard();
    }
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify({ ...circumstances(), firstDay: told }, null, quiet ? undefined : 2));
