import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { sendDialog } from '#test/support/press.ts';

const { cycles, labels } = vi;

/** The coordinator closes the cycle from the link of the work list: every task that has not ended is named first. */
export async function closeCycle(cast: Cast, cycle: string): Promise<void> {
  const page = await cast.as('coordinator');
  await page.goto(`/ky-bao-cao/${cycle}?viec=khep-lai`);
  const dialog = page.getByRole('dialog');
  const send = dialog.locator('button[type=submit]');
  await dialog.getByText(cycles.closing.undo).waitFor();
  const name = dialog.getByRole('button', { name: /^Chuyển tiếp cả/ });
  const ended = dialog.getByText(/đã kết thúc\.$/);
  await name.or(ended).first().waitFor();
  if (await name.isVisible()) {
    if (await send.isEnabled()) throw new Error('a cycle with open tasks can be closed without naming them');
    await name.click();
  }
  await cast.seen(page, 'close-cycle-dialog', dialog.locator('button[type=submit]:enabled'));
  await sendDialog(page);
  await cast.seen(page, 'board-closed', page.locator('main').getByText(labels.cycleStatus.closed, { exact: true }));
  const read = await page.request.get(`/cycles/${cycle}`);
  const { status } = (await read.json()) as { status: string };
  if (status !== 'closed')
    throw new Error(`the cycle is ${labels.cycleStatus.closed} on the screen and ${status} in the record`);
}
