import type { Page } from 'playwright-core';
import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { until } from '#test/support/until.ts';
import { openedBy, sendDialog } from '#test/support/press.ts';

const { tasks: words } = vi;

export async function act(
  page: Page,
  name: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<void> {
  const opener = page.getByRole('button', { name: `${name}…`, exact: true }).first();
  const dialog = await openedBy(opener);
  await fill(dialog);
  await sendDialog(page);
}

/** The unit accepts its task, tells how far it is and that it is done; the leader verifies it. */
export async function followUp(cast: Cast, conference: string): Promise<void> {
  const head = await cast.as('unitHead');
  // The notice is issued before its tasks have begun: whoever asks too soon is told that there is none.
  await until('the task to reach its unit', async () => (await head.request.get(`/tasks/${conference}/1`)).ok());
  await head.goto(`/nhiem-vu/${conference}/1`);
  await act(head, words.act.accept, async () => undefined);
  await act(head, words.act.progress, async (dialog) => {
    await dialog.getByRole('textbox').first().fill('Đã rà soát 12/20 mô hình');
  });
  await cast.seen(head, 'task-unit', head.getByText('Đã rà soát 12/20 mô hình'));
  await act(head, words.act.done, async (dialog) => {
    await dialog.getByRole('textbox').first().fill('Đã rà soát đủ 20 mô hình, có báo cáo kèm theo');
    await dialog.getByLabel(words.dialog.documentNumber).fill('27/BC-UBND');
  });
  const leader = await cast.as('leader');
  await leader.goto(`/nhiem-vu/${conference}/1`);
  await act(leader, words.act.verify, async (dialog) => {
    // What is verified stands before whoever verifies it.
    await dialog.getByText('Đã rà soát đủ 20 mô hình, có báo cáo kèm theo').waitFor();
    await dialog.getByText('27/BC-UBND', { exact: false }).waitFor();
    await cast.seen(leader, 'verify-dialog', dialog.locator('button[type=submit]:enabled'));
  });
  const verified = leader
    .getByText(words.state.doneOnTime, { exact: false })
    .or(leader.getByText(words.detail.verified));
  await cast.seen(leader, 'task-done', verified);
}
