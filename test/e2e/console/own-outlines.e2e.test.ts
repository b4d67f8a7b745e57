import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as vi } from '#web/words/vi/index.ts';
import { twoHosts, type Who } from '#test/e2e/console/journey/two-hosts.ts';
import { choose, find, press } from '#test/first-day/controls.ts';
import { accessibilityFaults, chromiumPath, launchChromium, type OpenBrowser } from '#test/support/browser.ts';
import { type StartedStack, startStack } from '#test/support/stack.ts';
import { pressed, sendDialog } from '#test/support/press.ts';

const { outline, plan: words, shell } = vi;

describe.skipIf(chromiumPath === null)('a coordinator keeps the outlines of the host, in the browser', () => {
  let stack: StartedStack;
  let browser: Browser;
  let at: Readonly<Record<Who, OpenBrowser>>;
  let cycle = '';

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startStack({ env: { SECOND_FACTOR: 'optional' } }), launchChromium()]);
    at = await twoHosts(stack, browser);
  });
  afterAll(async () => {
    await browser.close();
    await stack.discard();
  });

  const withoutFault = async (page: Page): Promise<void> => {
    expect(await accessibilityFaults(page)).toEqual([]);
  };

  it('an administrator takes the outline that ships; it is common', async () => {
    const { page } = at.admin;
    await page.goto('/quan-tri/de-cuong');
    await page.waitForURL(/\/de-cuong$/);
    await press(page, outline.act.take);
    await sendDialog(page);
    await page.getByText('Bản 1, chưa sửa gì').waitFor();
    await page.goto('/de-cuong');
    await page.getByRole('cell', { name: outline.owner.all, exact: true }).waitFor();
  });

  it('a coordinator reads it, is told the way to change it, and copies it for the host', async () => {
    const { page } = at.x;
    await page.goto('/');
    await page.getByRole('link', { name: shell.nav.outlines, exact: true }).click();
    await page.getByRole('cell', { name: outline.owner.all, exact: true }).waitFor();
    await withoutFault(page);
    await page.locator('main').getByRole('row').nth(1).getByRole('link').click();
    await page.getByText(outline.owner.fact).waitFor();
    expect(await page.getByLabel(outline.name).count()).toBe(0);
    await withoutFault(page);
    await press(page, outline.act.copy);
    await page.getByRole('dialog').getByLabel(outline.make.name).fill('Đề cương riêng của tỉnh X');
    await pressed(page.getByRole('dialog').locator('button[type=submit]'));
    await page.waitForURL(/de-cuong\/tinh-x\.de-cuong-rieng-cua-tinh-x$/);
    await press(page, outline.act.saveFirst);
    await sendDialog(page);
    await page.getByText('Bản 1, chưa sửa gì').waitFor();
    // The next version, with a figure of the host's own.
    await press(page, outline.table.addIndicator);
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Số cuộc đối thoại');
    await pressed(page.getByRole('button', { name: /Ghi bản 2/ }));
    await page.getByRole('dialog').getByLabel(outline.save.reason).fill('Theo yêu cầu của tỉnh');
    await sendDialog(page);
    await page.getByText('Bản 2, chưa sửa gì').waitFor();
    await withoutFault(page);
  });

  it('and makes one from nothing, under a name that another host may use as well', async () => {
    for (const { page } of [at.x, at.y]) {
      await page.goto('/de-cuong');
      await press(page, outline.act.make);
      await page.getByRole('dialog').getByLabel(outline.make.name).fill('Báo cáo nhanh');
      await pressed(page.getByRole('dialog').locator('button[type=submit]'));
      await page.waitForURL(/\.bao-cao-nhanh$/);
      await press(page, outline.table.addSection);
      await page.locator('input:focus').waitFor();
      await page.keyboard.type('Tình hình');
      await press(page, outline.act.saveFirst);
      await sendDialog(page);
      await page.getByText('Bản 1, chưa sửa gì').waitFor();
    }
  });

  it('another host’s coordinator sees neither it nor its versions, whatever address is typed', async () => {
    const { page } = at.y;
    await page.goto('/de-cuong');
    await page.getByRole('cell', { name: 'tỉnh Y', exact: true }).waitFor();
    expect(await page.getByText('tỉnh X').count()).toBe(0);
    await page.goto('/de-cuong/tinh-x.bao-cao-nhanh');
    await page.getByText(outline.notThere).waitFor();
    await page.goto('/de-cuong/tinh-x.bao-cao-nhanh?ban=1');
    await page.getByText(outline.notThere).waitFor();
    // Nor does the administrator, who keeps what is common.
    await at.admin.page.goto('/de-cuong/tinh-x.bao-cao-nhanh');
    await at.admin.page.getByText(outline.notThere).waitFor();
  });

  it('a cycle is planned with it, offered before the common ones, and the unit fills in its form', async () => {
    const { page } = at.x;
    await page.goto('/ky-bao-cao/lap-ke-hoach');
    await page.getByLabel(words.frame.year).fill('2026');
    await choose(page, page, words.frame.period, words.span.Y);
    await find(page, page, words.members.addOne, 'xã An', 'xã An');
    await page.getByRole('combobox', { name: words.template.choose, exact: true }).click();
    const offered = await page.getByRole('option').filter({ visible: true }).allInnerTexts();
    expect(offered.map((one) => one.includes('của tỉnh X'))).toEqual([true, true, false]);
    await page.getByRole('option', { name: /Đề cương riêng của tỉnh X \(bản 2, của tỉnh X\)/ }).click();
    await page.getByLabel(words.signer.post).fill('TRƯỞNG BAN');
    await page.getByLabel(words.signer.signer).fill('Lê Văn Trưởng');
    await page.getByLabel(words.due.date, { exact: true }).first().fill('18/12/2026');
    await page.getByLabel(words.due.hour, { exact: true }).first().fill('17:00');
    await page.getByLabel(words.due.conference).fill('12/01/2027');
    await pressed(page.getByRole('button', { name: /^Lập kế hoạch cho \d+ đơn vị$/ }));
    await page.waitForURL(/\/ky-bao-cao\/[^/]+\/ke-hoach/);
    cycle = /ky-bao-cao\/([^/]+)/.exec(page.url())?.[1] ?? '';
    await pressed(page.getByRole('button', { name: words.act.call }));
    await page.getByRole('dialog').getByLabel(words.call.number).fill('12');
    await pressed(page.getByRole('dialog').locator('button[type=submit]'));
    await page.waitForURL(new RegExp(`/ky-bao-cao/${cycle}$`));
    const unit = at.commune.page;
    await unit.goto(`/ky-bao-cao/${cycle}/bao-cao/xa-a`);
    await unit.getByText('Số cuộc đối thoại').first().waitFor();
  });

  it('without a complaint of any page', () => {
    expect(Object.values(at).flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
