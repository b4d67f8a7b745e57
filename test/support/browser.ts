import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { roomInMemory } from '#test/support/scratch.ts';

/** The shell is the same engine without the windows around it: the tests of the console take a fifth less of the processor with it. */
const candidates = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Null on a machine without one: then the tests of the console are skipped with this reason, and `.ci/run` fails on them. */
export const chromiumPath: string | null = candidates.find((path) => existsSync(path)) ?? null;
export const withoutChromium =
  'no Chromium (apt-get install chromium-headless-shell fonts-croscore): the tests of the console are skipped';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Pictures go from process to process by the memory of the machine; where that is small (a container's 64 MB), by files. */
const byFiles = '--disable-dev-shm-usage';

export interface Wishes {
  readonly width?: number;
  readonly height?: number;
  /** 1.25 = what a person at 125 % zoom sees. */
  readonly zoom?: number;
  readonly touch?: boolean;
  /** Things fade and slide, as most people have it; left out: they are there at once, which is a sixth less to paint. */
  readonly motion?: true;
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: errors, refused requests, breaches of the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** One Chromium with a throw-away profile; each person gets a context of his own in it. */
export async function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error(withoutChromium);
  // The library asks for files by itself.
  const ignoreDefaultArgs = roomInMemory() ? [byFiles] : [];
  return await chromium.launch({ executablePath: chromiumPath, headless: true, args: flags, ignoreDefaultArgs });
}

/** As an official of the office has it: Vietnamese, in Việt Nam's time, 1366×768. */
export async function openContext(browser: Browser, url: string, wishes: Wishes = {}): Promise<OpenBrowser> {
  const zoom = wishes.zoom ?? 1;
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: url,
    viewport: { width: Math.round((wishes.width ?? 1366) / zoom), height: Math.round((wishes.height ?? 768) / zoom) },
    deviceScaleFactor: zoom,
    hasTouch: wishes.touch ?? false,
    reducedMotion: wishes.motion === true ? 'no-preference' : 'reduce',
    acceptDownloads: true,
  });
  // Other tests run on the same two cores: a condition may take long to come true.
  context.setDefaultTimeout(120_000);
  const complaints: string[] = [];
  context.on('page', (page) => {
    listenTo(page, url, complaints);
  });
  const page = await context.newPage();
  return { context, page, complaints, close: () => context.close() };
}

export async function openBrowser(url: string, wishes: Wishes = {}): Promise<OpenBrowser> {
  const browser = await launchChromium();
  const opened = await openContext(browser, url, wishes);
  return { ...opened, close: () => browser.close() };
}

function listenTo(page: Page, url: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin)
      complaints.push(`another host: ${request.url()}`);
  });
}

/**
 * What axe finds wrong by WCAG 2.2 AA: one line per rule and place. What fades in or out has no contrast of its own: it is waited for.
 * Nobody reads what axe finds right, and no page here has frames of other hosts: written out, and put together in a second page that
 * needs axe once more, both took five times as long.
 */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
  );
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
