import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedCycles } from '#example/stage/load-example.ts';
import { words as en } from '#web/words/en/index.ts';
import { words as vi } from '#web/words/vi/index.ts';
import { castOf, type Cast } from '#test/e2e/console/journey/cast.ts';
import { accessibilityFaults, chromiumPath, launchChromium, openContext } from '#test/support/browser.ts';
import { loadExample } from '#test/support/example.ts';
import { type StartedStack, startStack } from '#test/support/stack.ts';
import { pressed } from '#test/support/press.ts';

const house = 'Tỉnh ủy Ninh Bình';
const { collecting, planned } = loadedCycles;
/** What a screen lists; the board is a grid that is moved about in by keys. */
const rows = 'main table, main [role=grid]';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const boxOf = async (locator: Locator): Promise<Box> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('what is measured is not to be seen');
  return box;
};

/** Whether the words of an element stand in it whole: neither cut nor run out of the window. */
const whole = (element: Element): boolean => {
  const { right, left } = element.getBoundingClientRect();
  return element.scrollWidth <= element.clientWidth + 1 && left >= 0 && right <= window.innerWidth;
};

/** The line on which the first words of an element stand. */
const lineOf = (element: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().bottom;
};

const at = '2026-11-28T15:00:00.000Z';
const nobody = { checked: 0, keys: [], faults: [] };
const ofAdministrators = {
  '/own-wishes': {
    wishes: [
      {
        ...{ id: 'w', kind: 'position', account: 'a', person: 'Nguyễn Thị Quản', own: false, role: 'admin' },
        ...{ unitName: 'tỉnh Ninh Bình', title: '', rights: [], validFrom: '2026-11-28', validTo: null },
        ...{ document: null, askedAt: at },
      },
    ],
  },
  '/parked-commands': {
    commands: [
      {
        ...{ receipt: 1204, commandId: 'c', stream: 'cycle/ninh-binh-a.qcdc.2026-h2', type: 'SubmitReport' },
        ...{
          person: 'Người lập báo cáo huyện Gia Viễn',
          unit: 'gia-vien',
          unitName: 'huyện Gia Viễn',
          arrivedAt: at,
          parkedAt: at,
        },
        error: 'RangeError: Invalid array length at decide (domain/review-cycle/submission.decide.ts)',
      },
    ],
  },
  '/anchors': {
    anchors: [
      {
        ...{ number: 12, at, sha256: 'ab'.repeat(32), fingerprint: 'cd'.repeat(32), signed: true, ledgers: 4 },
        ...{ events: 120_431, accessLines: 9_120, stamped: true, mailed: true },
      },
    ],
    next: null,
  },
  '/anchors/compare': {
    kept: { ...nobody, checked: 12, faults: [{ from: '12', why: 'ledger-rewritten', where: 'ninh-binh-a 5121' }] },
    handedIn: nobody,
  },
};

describe.skipIf(chromiumPath === null)('the console has one of each, at every width', () => {
  let stack: StartedStack;
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  let cast: Cast;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ env: { HOUSE_NAME: house } }), launchChromium()]);
    await loadExample(stack.url);
    cast = castOf(browser, stack.url, () => Promise.resolve());
  });
  afterAll(async () => {
    await browser.close();
    await stack.discard();
  });

  const at = async (persona: Parameters<Cast['as']>[0], address: string): Promise<Page> => {
    const page = await cast.as(persona);
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    return page;
  };

  it('says at the door whose house it is, and what it is for', async () => {
    const { page, close } = await openContext(browser, stack.url);
    await page.goto('/dang-nhap');
    await page.getByText(house, { exact: true }).waitFor();
    await page.getByText(vi.login.house.what).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });

  it('says at the door that nobody stays signed in over an open line, before anybody tries', async () => {
    const { page, context, close } = await openContext(browser, stack.url);
    await context.addInitScript(() => {
      Object.defineProperty(window, 'isSecureContext', { value: false });
    });
    await page.goto('/dang-nhap');
    await page.getByText(vi.login.plain.fact.replace('{{address}}', stack.url)).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });

  it.each([
    ['coordinator', '/ky-bao-cao'],
    ['coordinator', `/ky-bao-cao/${collecting}`],
    ['coordinator', `/ky-bao-cao/${collecting}/duyet`],
    ['coordinator', '/hop-thu'],
    ['coordinator', '/to-chuc'],
    ['admin', '/quan-tri'],
    ['admin', '/quan-tri/nhat-ky'],
  ] as const)('has title and workbook at the two ends of the head: %s on %s', async (persona, address) => {
    const page = await at(persona, address);
    const link = page.getByRole('link', { name: vi.common.act.exportXlsx, exact: true });
    await link.waitFor();
    expect(await link.count()).toBe(1);
    const [title, workbook] = [await boxOf(page.locator('main h1')), await boxOf(link)];
    expect(title.x).toBe(20);
    // The gutter; a scroll bar may stand beside it.
    expect(Math.round(workbook.x + workbook.width)).toBeGreaterThanOrEqual(1366 - 20 - 16);
    // The band may still take its second line for a long name: looked at until the page stands still.
    const apart = async (): Promise<number> => {
      const [one, other] = [await boxOf(page.locator('main h1')), await boxOf(link)];
      return Math.abs(one.y + one.height / 2 - (other.y + other.height / 2));
    };
    await expect.poll(apart).toBeLessThan(4);
  });

  it('sets the word of a status on the line of its row', async () => {
    const page = await at('admin', '/quan-tri');
    // A name of one line: beside two the word stands between them.
    const row = page.locator('tr[data-row]').filter({ hasText: 'Thủ trưởng huyện Gia Viễn' }).first();
    await row.waitFor();
    const word = row.getByText(vi.admin.accounts.inUse).first();
    const [name, status] = [await row.locator('td').first().evaluate(lineOf), await word.evaluate(lineOf)];
    expect(Math.abs(name - status)).toBeLessThan(0.6);
  });

  it.each([1366, 1920])(
    'shows committee and person whole, and no table wider than can be read, at %d',
    async (width) => {
      for (const address of ['/viec-can-xu-ly', '/ky-bao-cao', `/ky-bao-cao/${collecting}`, '/hop-thu']) {
        const page = await at('coordinator', address);
        await page.setViewportSize({ width, height: 768 });
        const table = page.locator(rows).first();
        await table.waitFor();
        for (const name of await page.locator('header strong, header strong + span').all())
          expect(await name.evaluate(whole)).toBe(true);
        expect((await boxOf(table)).width).toBeLessThanOrEqual(1480);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      }
    },
  );

  it.each(['/viec-can-xu-ly', '/ky-bao-cao', `/ky-bao-cao/${collecting}`, '/nhiem-vu'])(
    'calls programmes and everything else by their names, never by a code, on %s',
    async (address) => {
      const page = await at('coordinator', address);
      // The example has no task yet: its list is a first step.
      const first = page.getByRole('heading', { name: vi.tasks.empty.title });
      await page.locator(rows).or(first).first().waitFor();
      const text = await page.locator('#root').innerText();
      expect(text).not.toMatch(/\b(QCDC|DVK)\b|\b[a-z0-9]+(-[a-z0-9]+){2,}\b/);
    },
  );

  it.each([
    ['a history of a kind that there is not', '/nhat-ky/khong-co/x', vi.common.problem.notFound],
    ['the administration to a coordinator', '/quan-tri', vi.admin.notYours],
    ['the administration to a coordinator, by the address of a part', '/quan-tri/nhat-ky', vi.admin.notYours],
  ])('answers %s in one sentence, with a way to the work and no table', async (_what, address, sentence) => {
    const page = await cast.as('coordinator');
    await page.goto(address);
    await page.getByRole('heading', { name: sentence, exact: true }).waitFor();
    expect(await page.locator('main').getByRole('link', { name: vi.shell.nav.work }).getAttribute('href')).toBe('/');
    expect(await page.locator(rows).count()).toBe(0);
  });

  it('says one word of every unit on a board before its call, and offers no key of what is shut until then', async () => {
    const page = await at('coordinator', `/ky-bao-cao/${planned}`);
    const { word, act, states } = vi.board;
    const main = page.locator('main');
    const grid = main.getByRole('grid');
    await grid.locator('[data-name]').first().waitFor();
    const count = await grid.locator('[data-name]').count();
    expect(count).toBeGreaterThan(1);
    expect(await grid.getByText(word.notCalled, { exact: true }).count()).toBe(count);
    await main.getByRole('radio', { name: word.notCalled }).waitFor({ state: 'attached' });
    expect(await main.getByText(states.notDue, { exact: true }).count()).toBe(0);
    for (const shut of [act.urge, act.extend, act.exempt])
      await main.getByRole('button', { name: shut, exact: true, disabled: true }).first().waitFor();
    await grid.focus();
    for (const key of ['n', 'g', 'm', 'l']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    const offered = await page.locator('footer kbd').allInnerTexts();
    expect(offered.filter((key) => key === 'N' || key === 'G')).toEqual([]);
  });

  it('opens a work item wherever its row is clicked', async () => {
    const page = await at('coordinator', '/viec-can-xu-ly');
    const row = page.locator('main tr[data-row]').first();
    await row.waitFor();
    await row
      .locator('td')
      .nth(1)
      .click({ position: { x: 3, y: 3 } });
    await page.waitForURL((url) => url.pathname !== '/viec-can-xu-ly');
  });

  it('lays what it tells over no act and no key', async () => {
    const page = await at('reporter', `/ky-bao-cao/${collecting}/bao-cao/gia-vien`);
    await pressed(page.getByRole('button', { name: vi.entry.act.acknowledge }));
    const toast = page.locator('.mantine-Notification-root').first();
    await toast.waitFor();
    const covered = await toast.evaluate((told) => {
      const over = told.getBoundingClientRect();
      const acts = [...document.querySelectorAll('main button, main a, kbd')].filter((act) => {
        const { top, bottom, left, right, width } = act.getBoundingClientRect();
        return width > 0 && left < over.right && over.left < right && top < over.bottom && over.top < bottom;
      });
      return acts.map((act) => act.textContent);
    });
    expect(covered).toEqual([]);
  });

  it('wraps a warning in its pane', async () => {
    const page = await at('admin', '/to-chuc?don-vi=nghe-an');
    const warning = page.getByText(vi.organisation.contactsNone);
    await warning.waitFor();
    expect(await warning.evaluate(whole)).toBe(true);
    const [text, pane] = [await boxOf(warning), await boxOf(page.locator('main aside'))];
    expect(text.x + text.width).toBeLessThanOrEqual(pane.x + pane.width);
  });

  it('shows what will follow where it cannot be undone, and folds it for what is done every day', async () => {
    const page = await at('coordinator', `/ky-bao-cao/${collecting}`);
    await pressed(page.getByRole('button', { name: vi.board.act.close }));
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: vi.common.willFollow }).waitFor();
    expect(await dialog.locator('details').count()).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    await page.getByText('huyện Gia Viễn').first().click();
    await pressed(page.getByRole('button', { name: vi.board.act.extend, exact: true }).first());
    await dialog.locator('details:not([open])').getByText(vi.common.willFollow).click();
    await dialog.locator('details[open]').getByText(`${vi.board.extend.newDue}:`, { exact: true }).waitFor();
  });

  it.each(['vi', 'en'] as const)('shows an administrator each of his pages whole, in %s', async (language) => {
    const { page, context, close, complaints } = await openContext(browser, stack.url);
    const words = { vi, en }[language];
    const headers = { origin: stack.url };
    await context.request.post('/evaluation/session', { data: { persona: 'admin' }, headers });
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto('/tai-khoan');
    await page.evaluate((chosen) => localStorage.setItem('hoi-nghi.language', chosen), language);
    // What the example has none of: the answers as the api gives them.
    for (const [address, answer] of Object.entries(ofAdministrators))
      await page.route(`**${address}`, (route) =>
        route.request().resourceType() === 'document' ? route.continue() : route.fulfill({ json: answer }),
      );
    const { ownWishes, parked, doctor, anchors, erase } = words.admin;
    for (const [address, seen] of [
      ['/quan-tri', ownWishes.title],
      ['/quan-tri/lenh-loi', parked.explain],
      ['/quan-tri/tinh-trang', doctor.todo],
      ['/quan-tri/niem-so', anchors.explain],
      ['/quan-tri/xoa-du-lieu', erase.explain],
    ] as const) {
      await page.goto(address);
      await page.getByText(seen).first().waitFor();
      await page.locator('main h1').waitFor();
      await wholeAndReadable(page, address);
    }
    await page.goto('/quan-tri/niem-so');
    await pressed(page.getByRole('button', { name: anchors.compare, exact: true }));
    await page.getByText(anchors.todo.keep).waitFor();
    await wholeAndReadable(page, 'what to do when it does not agree');
    await page.goto('/quan-tri/xoa-du-lieu');
    await page.getByLabel(erase.texts).fill('Nguyễn Văn Không Có');
    await pressed(page.getByRole('button', { name: erase.look }));
    const dialog = page.getByRole('dialog');
    const act = dialog.getByRole('button', { name: erase.act });
    await act.waitFor();
    expect(await act.isDisabled()).toBe(true);
    await wholeAndReadable(page, 'before somebody is erased');
    await dialog.getByRole('textbox').fill('Nguyễn Văn Không Có');
    await act.click();
    await page.getByText(erase.done, { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  const wholeAndReadable = async (page: Page, what: string): Promise<void> => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), what).toBe(true);
    const cells = page.locator('main th, main td, main nav a, [role=dialog] li');
    const cut = await cells.evaluateAll((all) =>
      all.flatMap((cell) => {
        const { right, left } = cell.getBoundingClientRect();
        const stands = cell.scrollWidth <= cell.clientWidth + 1 && left >= 0 && right <= window.innerWidth;
        return stands ? [] : [cell.textContent];
      }),
    );
    expect(cut, what).toEqual([]);
    expect(await accessibilityFaults(page), what).toEqual([]);
  };

  it('is English as a whole: its days too', async () => {
    const { page, context, close } = await openContext(browser, stack.url);
    await context.addInitScript(() => {
      localStorage.setItem('hoi-nghi.language', 'en');
    });
    const headers = { origin: stack.url };
    await context.request.post('/evaluation/session', { data: { persona: 'coordinator' }, headers });
    for (const address of ['/viec-can-xu-ly', `/ky-bao-cao/${collecting}`, '/ky-bao-cao']) {
      // The api's sentences, too: it is asked for them in the language of the page, not of the browser.
      const asked = page.waitForRequest((request) => new URL(request.url()).pathname === '/session');
      await page.goto(address);
      expect((await asked).headers()['accept-language']).toBe('en');
      await page.locator(rows).first().waitFor();
      const text = await page.locator('#root').innerText();
      expect(text).not.toMatch(/\b\d{2}\/\d{2}\/\d{4}\b/);
      expect(text).toMatch(/\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/);
    }
    await close();
  });
});
