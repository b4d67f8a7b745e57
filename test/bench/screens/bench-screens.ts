import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { buildConsole } from '#cli/servers/console.ts';
import { signIn } from '#test/bench/console/session-of.ts';
import { wideCycle } from '#test/bench/screens/wide-cycle.ts';
import { startServers } from '#test/bench/servers.ts';
import { round, sharesOf } from '#test/bench/timing.ts';
import { launchChromium, openContext } from '#test/support/browser.ts';

const whole = { indicators: 200, units: 700 };
const glance = { indicators: 200, units: 60 };
/** A hand that types fast: what the page does in between meets its keys. */
const betweenKeys = 90;
const wanted = 50;
const inPage = fileURLToPath(new URL('in-page.js', import.meta.url));

interface Typed {
  readonly screen: string;
  readonly keys: number;
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

interface Place {
  readonly screen: string;
  readonly session: string;
  readonly path: string;
  /** What is there once the screen can be used, and takes the keys. */
  readonly target: string;
  readonly keys: readonly string[];
  readonly first?: (page: Page) => Promise<void>;
}

/** From a pressed key to the frame that shows it, on the screens that grow with the number of indicators and units. */
export async function benchScreens(say: (line: string) => void, short: boolean): Promise<object> {
  const size = short ? glance : whole;
  const servers = await startServers(say);
  const chromium = await launchChromium();
  try {
    await buildConsole();
    say(`a cycle of ${String(size.units)} units with ${String(size.indicators)} indicators`);
    const cycle = await wideCycle(servers, size);
    const url = servers.apiUrl.replace('127.0.0.1', 'localhost');
    const typed: Typed[] = [];
    const measure = async (place: Place): Promise<void> => {
      const { context, page } = await openContext(chromium, url, { motion: true });
      await signIn(context, url, place.session);
      await page.addInitScript({ path: inPage });
      typed.push(await type(page, place));
      await context.close();
      say(`${place.screen}: ${JSON.stringify(typed.at(-1))}`);
    };
    const floor = await plainField(chromium);
    say(`a plain field: ${JSON.stringify(floor)}`);
    const { slug, unit, writer, coordinator } = cycle;
    const base = `/ky-bao-cao/${slug}`;
    const entry = { session: writer, path: `${base}/bao-cao/${unit}` };
    const middle = `[id="cell/figures/i${String(size.indicators / 2)}"]`;
    const text = '[role=textbox][aria-multiline=true]';
    await measure({ screen: 'entry, a figure', ...entry, target: middle, keys: figures });
    await measure({ screen: 'entry, a section', ...entry, target: text, keys: words, first: longText });
    await measure({ screen: 'board', session: coordinator, path: base, target: '[role=grid]', keys: arrows });
    await measure({
      screen: 'review',
      session: coordinator,
      path: `${base}/duyet`,
      target: '[data-selectable=true]',
      keys: arrows,
    });
    await cycle.consolidate();
    await measure({
      screen: 'totals',
      session: coordinator,
      path: `${base}/tong-hop`,
      target: '[data-selectable=true]',
      keys: arrows,
    });
    const slowest = Math.max(...typed.map(({ p95 }) => p95));
    // The plain field is measured in the same run: how busy the machine is divides out.
    const beside = typed.map((one) => ({ ...one, ratioToField: round(one.p50 / floor.p50) }));
    return { bench: 'screens', ...size, floor, typed: beside, wantedMs: wanted, holds: slowest <= wanted };
  } finally {
    await chromium.close();
    await servers.stop();
  }
}

/** The same keys into a page with one plain field: what browser and machine take for themselves. */
async function plainField(chromium: Browser): Promise<Typed> {
  const { context, page } = await openContext(chromium, 'http://localhost', { motion: true });
  await page.addInitScript({ path: inPage });
  const typed = await type(page, {
    screen: 'floor',
    session: '',
    path: 'data:text/html,<input>',
    target: 'input',
    keys: figures,
  });
  await context.close();
  return typed;
}

const repeated = (keys: readonly string[], times: number): readonly string[] =>
  Array.from({ length: times }, () => keys).flat();
const lettersOf = (text: string): readonly string[] => text.split('');
const figures = repeated(['1', '0', '7', '9', 'Enter'], 16);
const words = repeated([...lettersOf('tin vui '), 'Enter', ...lettersOf('- muc ')], 6);
const arrows = repeated(['ArrowDown'], 60);

/** About as long as a section may be, with lists and a table in it. */
async function longText(page: Page): Promise<void> {
  const paragraph =
    'Công tác tiếp công dân được duy trì; đã tiếp 1.079 lượt, giải quyết 1.001 đơn, đạt 92,8 %. '.repeat(4);
  const part = `${paragraph}\n- một\n- hai\n| Việc | Số |\n| Tiếp dân | 1.079 |\n`;
  await page.keyboard.insertText(part.repeat(40));
  await page.keyboard.press('Control+Home');
}

async function type(page: Page, { path, target, keys, first, screen }: Place): Promise<Typed> {
  await page.goto(path);
  const field = page.locator(target).first();
  await field.waitFor({ timeout: 40_000 }).catch(async (cause: unknown) => {
    const shown = await page.locator('body').innerText();
    throw new Error(`nothing to type into at ${page.url()}: ${shown.slice(-400)}`, { cause });
  });
  await field.focus();
  await first?.(page);
  // `strokes` is what in-page.js has put into the page.
  await page.evaluate('void (strokes.length = 0)');
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(betweenKeys);
  }
  await page.waitForFunction(`strokes.length >= ${String(keys.length)}`);
  const took = await page.evaluate<number[]>('strokes');
  const at = sharesOf(took);
  return { screen, keys: took.length, p50: at(0.5), p95: at(0.95), worst: at(1) };
}
