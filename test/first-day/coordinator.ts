import type { Page } from 'playwright-core';
import { words as vi } from '#web/words/vi/index.ts';
import { ownPassword, type SignIn } from '#test/first-day/administrator.ts';
import { choose, press } from '#test/first-day/controls.ts';
import type { Story } from '#test/first-day/stories.ts';

const { labels, login: door, plan: words } = vi;

export async function comeIn(page: Page, { login, password: oneTime }: SignIn): Promise<void> {
  await page.goto('/');
  await page.getByLabel(door.form.login).fill(login);
  await page.getByLabel(door.form.password, { exact: true }).fill(oneTime);
  await press(page, door.form.act);
  await page.getByLabel(door.change.current).fill(oneTime);
  await page.getByLabel(door.change.next, { exact: true }).fill(ownPassword);
  await page.getByLabel(door.change.again, { exact: true }).fill(ownPassword);
  await press(page, door.change.act);
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}

/** The year's review: whole kinds of unit, the shipped outline, a deadline in the next year and a conference after it. */
export async function planFirstCycle(page: Page, story: Story): Promise<void> {
  await page.goto('/ky-bao-cao/lap-ke-hoach');
  await choose(page, page, words.frame.committee, story.committee);
  await page.getByLabel(words.frame.year).fill('2026');
  await choose(page, page, words.frame.period, words.span.Y);
  for (const kind of story.kinds) {
    await page.getByRole('checkbox', { name: new RegExp(`^${labels.kind[kind]} \\d`) }).check();
  }
  await choose(page, page, words.template.choose, /./);
  await page.getByLabel(words.signer.post).fill('TRƯỞNG BAN');
  await page.getByLabel(words.signer.signer).fill('Lê Văn Trưởng');
  await page.getByLabel(words.due.date, { exact: true }).first().fill('18/12/2026');
  await page.getByLabel(words.due.hour, { exact: true }).first().fill('17:00');
  await page.getByLabel(words.due.conference).fill('12/01/2027');
  const plan = page.getByRole('button', { name: /^Lập kế hoạch cho \d+ đơn vị$/ }).and(page.locator(':enabled'));
  await plan.click();
  await page.waitForURL(/\/ky-bao-cao\/[^/]+\/ke-hoach/);
}

/** Answers how many units the board of the called cycle shows. */
export async function issueCall(page: Page): Promise<number> {
  const cycle = /ky-bao-cao\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.getByRole('button', { name: words.act.call }).and(page.locator(':enabled')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words.call.number).fill('12');
  await dialog.locator('button[type=submit]:enabled').click();
  await page.waitForURL(new RegExp(`/ky-bao-cao/${cycle}$`));
  const all = page.getByRole('radiogroup').first().getByText(/^\d+$/).first();
  return Number((await all.innerText()).trim());
}
