import type { Page } from 'playwright-core';
import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { act } from '#test/e2e/console/journey/follow-up.ts';
import { above, asked, dayFromNow, found, given } from '#test/e2e/console/journey/inspect.ts';
import { pdfOf } from '#test/support/sample-files.ts';
import { openedBy, sendDialog } from '#test/support/press.ts';
import { until } from '#test/support/until.ts';

const { recommendations, tasks, files } = vi;

/** The unit reads what was found of it, and answers what it was asked. */
export async function answerBelow(cast: Cast, at: string): Promise<void> {
  const head = await cast.as('unitHead');
  await head.goto(at);
  await head.getByText(found.weak).waitFor();
  await head.getByRole('link', { name: asked.down }).click();
  await answer(cast, head, recommendations.actOwn, 'Đã niêm yết tại 7/7 thôn');
}

/** What goes up has no answer until somebody above gives one: the office writes it down. */
export async function answerAbove(cast: Cast, at: string): Promise<void> {
  const office = await cast.as('coordinator');
  await office.goto(at);
  const line = office.getByRole('listitem').filter({ hasText: asked.up });
  await line.getByText(recommendations.open).waitFor();
  await office.getByRole('link', { name: asked.up }).click();
  await answer(cast, office, recommendations.act, 'Bố trí từ dự toán năm sau');
  await office.getByText(`${above}:`).waitFor();
  await office.goto(at);
  await line.getByText(recommendations.open).waitFor({ state: 'hidden' });
  await cast.seen(office, 'inspection-answered', line);
}

async function answer(cast: Cast, page: Page, name: string, text: string): Promise<void> {
  await page.waitForURL(/\/kien-nghi/);
  const dialog = await openedBy(page.getByRole('button', { name, exact: true }));
  await dialog.getByLabel(recommendations.answer.date).fill(dayFromNow(0));
  await dialog.getByLabel(recommendations.answer.text).fill(text);
  await cast.seen(page, 'answer-dialog', dialog.locator('button[type=submit]:enabled'));
  await sendDialog(page);
  await cast.seen(page, 'recommendation-answered', page.getByText(text));
}

/** What was required, carried out with a file as evidence; somebody else verifies it. What was promised is a task beside it. */
export async function carryOut(cast: Cast, at: string): Promise<void> {
  const task = at.replace('/kiem-tra/', '');
  const head = await cast.as('unitHead');
  await until('the task to reach its unit', async () => (await head.request.get(`/tasks/${task}/1`)).ok());
  await head.goto(at);
  await head.getByText(given.commitment).waitFor();
  await head.getByText(given.required).click();
  await head.waitForURL(/\/nhiem-vu\/.+\/1$/);
  await act(head, tasks.act.accept, async () => undefined);
  await act(head, tasks.act.done, async (dialog) => {
    await dialog.getByRole('textbox').first().fill('Đã tổ chức 2 cuộc đối thoại');
    const chooser = head.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: files.add }).click();
    await (await chooser).setFiles({
      name: 'bien-ban.pdf',
      mimeType: 'application/pdf',
      buffer: pdfOf('biên bản đối thoại'),
    });
    await dialog.getByText('bien-ban.pdf').first().waitFor();
    await cast.seen(head, 'inspection-task-done-dialog', dialog.locator('button[type=submit]:enabled'));
  });
  const leader = await cast.as('leader');
  await leader.goto(`/nhiem-vu/${task}/1`);
  await act(leader, tasks.act.verify, async (dialog) => {
    await dialog.getByText('bien-ban.pdf').first().waitFor();
    await cast.seen(leader, 'inspection-verify-dialog', dialog.locator('button[type=submit]:enabled'));
  });
  await cast.seen(leader, 'inspection-task-verified', leader.getByText(tasks.detail.verified).first());
}

/** The register of shortcomings has what was found, by unit. */
export async function readRegister(cast: Cast): Promise<void> {
  const office = await cast.as('coordinator');
  await office.goto('/ton-tai-han-che');
  await cast.seen(office, 'shortcomings', office.getByText(`xã An: ${found.weak}`).first());
}
