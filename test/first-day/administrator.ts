import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { words as vi } from '#web/words/vi/index.ts';
import { choose, find, press } from '#test/first-day/controls.ts';
import type { Story } from '#test/first-day/stories.ts';

const { admin, checklist, committees, common, labels, outline, register, setup } = vi;
const passwords = { admin: 'gió thổi qua đồng lúa chín', coordinator: 'mưa rơi trên mái nhà cũ' };
export const ownPassword = passwords.coordinator;

/** What a person is handed to come in with. */
export interface SignIn {
  readonly login: string;
  readonly password: string;
}

/** The link that the start has printed. */
export async function setUp(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel(setup.name).fill('Nguyễn Văn Quản');
  await page.getByLabel(setup.login).fill('quan.tri');
  await page.getByLabel(setup.password, { exact: true }).fill(passwords.admin);
  await page.getByLabel(setup.again, { exact: true }).fill(passwords.admin);
  await press(page, setup.act);
  await page.waitForURL((url) => url.pathname !== '/thiet-lap');
}

/** From the checklist to the list of another program: looked at, then taken. Answers the passwords that are told once. */
export async function importRegister(page: Page, story: Story, file: string): Promise<ReadonlyMap<string, SignIn>> {
  await page.goto('/to-chuc/nhap-danh-muc');
  await page.locator('input[type=file]').setInputFiles(file);
  const act = page.getByRole('button', { name: new RegExp(`^Nhập ${String(story.units)} đơn vị`) });
  await act.and(page.locator(':enabled')).click();
  await page.getByText(register.follow.done).waitFor();
  if (story.coordinator.made) return new Map();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, register.passwords.act)]);
  const text = await readFile(await download.path(), 'utf8');
  const rows = text.split('\r\n').map((line) => line.split(';').map((cell) => cell.replace(/^\uFEFF?"|"$/g, '')));
  return new Map(rows.map(([name = '', login = '', password = '']) => [name, { login, password }]));
}

export async function registerCommittee(page: Page, story: Story): Promise<void> {
  await page.goto('/to-chuc/ban-chi-dao');
  await press(page, committees.register.act);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(committees.field.name, { exact: true }).fill(story.committee);
  await find(page, dialog, committees.field.host, story.host, story.host);
  await find(page, dialog, committees.field.standingAgency, story.agency, story.agency);
  await dialog.getByRole('checkbox').first().check();
  await choose(page, dialog, committees.field.layout, committees.layout[story.layout]);
  await dialog.locator('button[type=submit]').click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('row', { name: story.committee }).first().waitFor();
}

export async function takeOutline(page: Page): Promise<void> {
  await page.goto('/de-cuong');
  await press(page, outline.act.take);
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit]:enabled').click();
  await dialog.waitFor({ state: 'hidden' });
}

/** An account with a password told once, and its position with the host. */
export async function makeCoordinator(page: Page, { coordinator, host }: Story): Promise<SignIn> {
  await page.goto('/quan-tri');
  await press(page, admin.act.create);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(admin.accounts.name).fill(coordinator.name);
  await dialog.getByLabel(admin.accounts.login).fill(coordinator.login);
  await dialog.getByRole('button', { name: admin.act.create }).click();
  const password = await page.getByRole('dialog').locator('code').innerText();
  await page.getByRole('button', { name: common.act.close, exact: true }).last().click();
  await press(page, admin.act.give);
  const giving = page.getByRole('dialog');
  await choose(page, giving, admin.position.role, labels.role.coordinator);
  await find(page, giving, admin.position.unit, host, host);
  await giving.getByRole('button', { name: admin.act.give }).click();
  await giving.waitFor({ state: 'hidden' });
  return { login: coordinator.login, password };
}

/** What the checklist says is next when the first call can be issued already: whom the list did not bring, or next year's calendar. */
export async function lookAtWhatIsLeft(page: Page, { left }: Story): Promise<void> {
  await page.goto('/thiet-lap-ban-dau');
  await page.getByText(checklist.next.replace('{{step}}', checklist.step[left].title)).waitFor();
  await page.getByRole('link', { name: checklist.step.calendar.act }).click();
  await page.waitForURL(/lich-lam-viec/);
}
