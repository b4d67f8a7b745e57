import type { Page } from 'playwright-core';
import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { planned } from '#test/e2e/console/journey/plan-and-call.ts';

const { draftReport: words } = vi;

/** The office writes the report of a total, sends it round, answers what a unit says; the leader approves it, and it is taken along. */
export async function writeReport(cast: Cast, cycle: string): Promise<string> {
  const office = await cast.as('coordinator');
  await office.goto(`/ky-bao-cao/${cycle}/du-thao`);
  const entries = office.getByRole('region', { name: words.outline.title }).locator('li > button[aria-current]');
  await entries.first().waitFor();
  const textOfOpen = office.getByLabel(new RegExp(`^${words.text.label.replace('{{heading}}', '')}`));
  for (const entry of await entries.all()) {
    await entry.click();
    await textOfOpen.click();
    await office.keyboard.type('Đại hội được tổ chức ở các đảng bộ, chi bộ: ');
  }
  await office.keyboard.press('Control+k');
  const pick = office.getByRole('dialog').getByRole('textbox');
  await pick.fill('92');
  await pick.press('Enter');
  await textOfOpen.getByText('92', { exact: true }).waitFor();
  await cast.seen(office, 'draft-report', office.getByText(/^Nháp lưu/).first());
  await office.getByRole('button', { name: words.act.circulate }).click();
  const round = office.getByRole('dialog');
  await round.getByLabel(words.circulate.dueOn).fill(planned.conference);
  await round.getByLabel('huyện Gia Viễn').check();
  await sent(office);

  const reporter = await cast.as('reporter');
  await reporter.goto(`/ky-bao-cao/${cycle}/gop-y`);
  await reporter.getByLabel(words.opinion.text).fill('Nêu rõ thêm cách làm của huyện');
  await reporter.getByRole('button', { name: words.opinion.act }).click();
  await reporter.getByText(words.opinion.sent).first().waitFor();

  await office
    .locator('label')
    .filter({ hasText: new RegExp(`^${words.besides.opinions}`) })
    .click();
  await office.getByRole('button', { name: words.opinions.take, exact: true }).click();
  await office.getByText(words.opinions.said).first().waitFor();

  const leader = await cast.as('leader');
  await leader.goto(`/ky-bao-cao/${cycle}/du-thao`);
  await leader.getByRole('button', { name: words.act.approve, exact: true }).click();
  await leader.getByRole('dialog').getByLabel(words.approve.number).fill('31');
  await sent(leader);
  const file = leader.waitForEvent('download');
  await leader.getByRole('button', { name: words.act.docx, exact: true }).click();
  return (await file).suggestedFilename();
}

async function sent(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.locator('button[type=submit]:enabled').click();
  await dialog.waitFor({ state: 'hidden' });
}
