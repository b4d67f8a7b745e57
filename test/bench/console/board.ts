import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildConsole } from '#cli/servers/console.ts';
import { signIn } from '#test/bench/console/session-of.ts';
import { openBoard } from '#test/bench/console/open-board.ts';
import { type Scrolled, scrollTrace } from '#test/bench/console/scroll-trace.ts';
import type { BenchServers } from '#test/bench/servers.ts';
import { round } from '#test/bench/timing.ts';
import { openBrowser } from '#test/support/browser.ts';

const units = 700;
const loads = 5;
const scrolls = 3;

interface Loaded {
  /** From the last byte of the board's data to the first rows on the screen. */
  readonly dataToRowsMs: number;
  /** … and to the moment the page's thread is free and a key is answered. */
  readonly dataToInteractiveMs: number;
  /** From a pressed arrow key to the next row drawn as chosen. */
  readonly keyToPaintMs: number;
  readonly rowsSet: number;
}

export interface BoardBench {
  readonly units: number;
  readonly bytes: number;
  readonly loads: readonly Loaded[];
  readonly interactiveMs: { readonly middle: number; readonly worst: number };
  readonly scrolls: readonly Scrolled[];
}

/** A board of seven hundred units in a real browser: when it can be used, and how it scrolls. */
export async function benchBoard(servers: BenchServers, say: (line: string) => void): Promise<BoardBench> {
  await buildConsole();
  say(`opening a cycle of ${String(units)} units`);
  const { path, session } = await openBoard(servers, units);
  say('opened; loading it');
  const url = servers.apiUrl.replace('127.0.0.1', 'localhost');
  const browser = await openBrowser(url, { motion: true });
  try {
    await signIn(browser.context, url, session);
    await browser.page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
    const measured: Loaded[] = [];
    let bytes = 0;
    // The first brings scripts and fonts into the cache, as on any day but the first.
    for (let index = 0; index <= loads; index += 1) {
      const one = await load(browser.page, path);
      bytes = one.bytes;
      say(`load ${String(index)}: interactive after ${String(one.loaded.dataToInteractiveMs)} ms`);
      if (index > 0) measured.push(one.loaded);
    }
    const sorted = measured.map(({ dataToInteractiveMs }) => dataToInteractiveMs).sort((a, b) => a - b);
    const interactiveMs = { middle: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
    say(`interactive after ${String(interactiveMs.middle)} ms, at worst ${String(interactiveMs.worst)} ms`);
    const scrolled: Scrolled[] = [];
    for (let index = 0; index < scrolls; index += 1) {
      await browser.page.evaluate('document.querySelector("[role=grid]").scrollTop = 0');
      const one = await scrollTrace(browser.page, '[role=grid]', 12_000);
      say(`scrolled: ${String(one.framesDrawn)} frames drawn, ${String(one.framesDropped)} dropped`);
      scrolled.push(one);
    }
    return { units, bytes, loads: measured, interactiveMs, scrolls: scrolled };
  } finally {
    await browser.close();
  }
}

interface PageFacts {
  readonly rows: number;
  readonly busyUntil: number;
  readonly data: number;
  readonly bytes: number;
  readonly set: number;
}

async function load(page: Page, path: string): Promise<{ readonly loaded: Loaded; readonly bytes: number }> {
  await page.goto(path, { waitUntil: 'commit' });
  await page
    .locator('[data-unit]')
    .first()
    .waitFor()
    .catch(async (cause: unknown) => {
      const shown = await page.locator('body').innerText();
      throw new Error(`no board at ${page.url()}: ${shown.slice(-400)}`, { cause });
    });
  const grid = page.locator('[role=grid]');
  await grid.focus();
  await page.waitForFunction('bench.rows > 0');
  // `bench` is what in-page.js has put into the page; it listens before the key is pressed.
  await page.evaluate('void (bench.answer = bench.keyAnswered())');
  await page.keyboard.press('ArrowDown');
  const keyToPaint = await page.evaluate<number>('bench.answer');
  const { rows, busyUntil, data, bytes, set } = await page.evaluate<PageFacts>('bench.facts()');
  const free = Math.max(rows, busyUntil);
  return {
    bytes,
    loaded: {
      dataToRowsMs: round(rows - data),
      dataToInteractiveMs: round(free - data),
      keyToPaintMs: round(keyToPaint),
      rowsSet: set,
    },
  };
}
