import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { castOf } from '#test/e2e/console/journey/cast.ts';
import { playAll } from '#test/e2e/console/journey/play-all.ts';
import { launchChromium } from '#test/support/browser.ts';
import { loadExample } from '#test/support/example.ts';
import { startStack } from '#test/support/stack.ts';

const folder = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));

/** `npm run docs:screens`: plays the cycle of the tests and keeps a picture of every screen on the way. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [stack, browser] = await Promise.all([startStack(), launchChromium()]);
  let taken = 0;
  const cast = castOf(browser, stack.url, async (page, name) => {
    taken += 1;
    await page.screenshot({ path: `${folder}${String(taken).padStart(2, '0')}-${name}.png`, animations: 'disabled' });
    console.log(name);
  });
  try {
    await loadExample(stack.url);
    await playAll(cast);
  } finally {
    await browser.close();
    await stack.discard();
  }
}

await main();
