import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { pressed, sendDialog } from '#test/support/press.ts';

const { totals, work } = vi;
const { own, write, status, accept } = totals.variance;

/** The head of a unit corrects a sealed figure where it stands; the leader takes it; the unit reads that he has, and the sealed figure stays. */
export async function correct(cast: Cast, cycle: string): Promise<void> {
  const head = await cast.as('unitHead');
  await head.goto(`/ky-bao-cao/${cycle}/bao-cao/gia-vien`);
  await head.getByText(own.how).waitFor();
  await head
    .getByRole('button', { name: /^Đính chính (?!số liệu)/ })
    .last()
    .click();
  const dialog = head.getByRole('dialog');
  const value = dialog.getByRole('textbox', { name: write.valueOf.replace('{{label}}', '') }).first();
  await value.fill('một');
  await dialog
    .getByText(/không phải là số|chưa đọc được/)
    .first()
    .waitFor();
  await value.fill('1');
  await dialog.getByText(own.same).waitFor();
  await value.fill('3');
  await dialog.getByLabel(write.document).fill('27/BC-BCĐ');
  await dialog.getByLabel(write.reason).fill('Sót hai mô hình của xã mới sáp nhập');
  await cast.seen(head, 'correction-dialog', dialog.locator('button[type=submit]:enabled'));
  await sendDialog(head);
  await head.getByText(status.waiting, { exact: true }).waitFor();

  const leader = await cast.as('leader');
  await leader.goto('/viec-can-xu-ly');
  await leader.locator('main').getByText(work.act.variancesToJudge).first().waitFor();
  await leader.goto(`/ky-bao-cao/${cycle}/tong-hop`);
  await pressed(leader.getByRole('button', { name: accept.open }));
  await sendDialog(leader);

  await head.getByText(status.accepted, { exact: true }).waitFor();
  await cast.seen(head, 'corrected', head.getByText('đính chính → 3', { exact: true }));
}
