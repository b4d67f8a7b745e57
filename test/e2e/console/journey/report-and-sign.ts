import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { pressed } from '#test/support/press.ts';

const { entry: words, work } = vi;

/** Gia Viễn's share of the published totals, in the order of the form; the sum of parts has no cell of its own. */
const figures = ['92', '92', '35', '57', '100', '1'];

/** The reporter fills in the unit's report with the keyboard and presents it; the head signs and hands it in. Answers the receipt's note. */
export async function reportAndSign(cast: Cast, cycle: string): Promise<string> {
  const reporter = await cast.as('reporter');
  await reporter.goto('/viec-can-xu-ly');
  await cast.seen(reporter, 'work-reporter', reporter.locator('main').getByText(work.act.callToAcknowledge));
  await reporter.goto(`/ky-bao-cao/${cycle}/bao-cao/gia-vien`);
  await pressed(reporter.getByRole('button', { name: words.act.acknowledge }));
  // Locked until it is there to be written in.
  const first = reporter.locator('input[data-column]:not([readonly])').first();
  await first.focus();
  for (const value of figures) {
    await reporter.keyboard.type(value);
    await reporter.keyboard.press('Enter');
  }
  const results = reporter.getByRole('textbox', { name: 'Kết quả thực hiện' });
  await results.fill('Đã tổ chức đại hội đúng kế hoạch; nhân dân giám sát, bàn bạc.');
  await cast.seen(reporter, 'entry', reporter.getByText(/Đã lưu \d\d:\d\d/));
  await pressed(reporter.getByRole('button', { name: words.act.present, exact: true }));
  await reporter.getByRole('button', { name: words.act.recall }).waitFor();

  const head = await cast.as('unitHead');
  await head.goto(`/ky-bao-cao/${cycle}/bao-cao/gia-vien`);
  await head.getByText(words.status.presented).first().waitFor();
  await pressed(head.getByRole('button', { name: words.act.submit }));
  const dialog = head.getByRole('dialog');
  await dialog.getByLabel(words.sign.number).fill('15/BC-BCĐ');
  await dialog.getByLabel(words.sign.post).fill('Phó Bí thư Thường trực');
  await dialog.getByLabel(words.sign.name).fill('Người ký Gia Viễn');
  await cast.seen(head, 'submit-dialog', dialog.locator('button[type=submit]:enabled'));
  await pressed(dialog.locator('button[type=submit]'));
  // The note of the record itself; while the engine is busy another one says that the report has been received.
  const receipt = head.getByText(/Đã gửi: số tiếp nhận \d+ lúc/).first();
  await receipt.waitFor({ timeout: 240_000 });
  await cast.seen(head, 'receipt', receipt);
  return await receipt.innerText();
}
