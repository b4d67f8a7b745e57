import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Null on a machine without one: then the tests of the console are skipped with this reason, and `.ci/run` fails on them. */
export const chromiumPath: string | null = candidates.find((path) => existsSync(path)) ?? null;
export const withoutChromium =
  'no Chromium (apt-get install chromium fonts-croscore): the tests of the console are skipped';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export interface Wishes {
  readonly width?: number;
  readonly height?: number;
  /** 1.25 = what a person at 125 % zoom sees. */
  readonly zoom?: number;
  readonly touch?: boolean;
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: errors, refused requests, breaches of the content security policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** A browser with a profile of its own, as an official of the office has it: Vietnamese, in Việt Nam's time, 1366×768. */
export async function openBrowser(url: string, wishes: Wishes = {}): Promise<OpenBrowser> {
  if (chromiumPath === null) throw new Error(withoutChromium);
  const profile = await mkdtemp(join(tmpdir(), 'hoinghi-browser-'));
  const zoom = wishes.zoom ?? 1;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless: true,
    args: flags,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    baseURL: url,
    viewport: { width: Math.round((wishes.width ?? 1366) / zoom), height: Math.round((wishes.height ?? 768) / zoom) },
    deviceScaleFactor: zoom,
    hasTouch: wishes.touch ?? false,
    acceptDownloads: true,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  const listen = (one: Page): void => {
    one.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    one.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
        complaints.push(message.text());
    });
    one.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(url).origin)
        complaints.push(`another host: ${request.url()}`);
    });
  };
  listen(page);
  context.on('page', listen);
  return {
    context,
    page,
    complaints,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** What axe finds wrong by WCAG 2.2 AA: one line per rule and place. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
  );
}
