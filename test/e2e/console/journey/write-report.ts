import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { planned } from '#test/e2e/console/journey/plan-and-call.ts';
import { pressed, sendDialog } from '#test/support/press.ts';

const { draftReport: words } = vi;
const sentence = 'Đại hội được tổ chức ở các đảng bộ, chi bộ: ';

/** The office writes the report of a total, sends it round, answers what a unit says; the leader approves it, and it is taken along. */
export async function writeReport(cast: Cast, cycle: string): Promise<string> {
  const office = await cast.as('coordinator');
  await office.goto(`/ky-bao-cao/${cycle}/du-thao`);
  const entries = office.getByRole('region', { name: words.outline.title }).locator('li > button[aria-current]');
  await entries.first().waitFor();
  for (const entry of await entries.all()) {
    await entry.click();
    const heading = (await entry.locator('strong').innerText()).replace(/^\S+ /, '');
    // Until the editor is fetched the text stands there to be read, under the same name: what is typed then is nobody's.
    const text = office.getByRole('textbox', { name: words.text.label.replace('{{heading}}', heading), exact: true });
    await text.click();
    await office.keyboard.type(sentence);
    await text.getByText(sentence.trim()).waitFor();
  }
  await office.keyboard.press('Control+k');
  const pick = office.getByRole('dialog').getByRole('textbox');
  await pick.fill('92');
  await pick.press('Enter');
  await office.getByRole('textbox').getByText('92', { exact: true }).waitFor();
  await cast.seen(office, 'draft-report', office.getByText(/^Nháp lưu/).first());
  await pressed(office.getByRole('button', { name: words.act.circulate }));
  const round = office.getByRole('dialog');
  await round.getByLabel(words.circulate.dueOn).fill(planned.conference);
  await round.getByLabel('huyện Gia Viễn').check();
  await sendDialog(office);

  const reporter = await cast.as('reporter');
  await reporter.goto(`/ky-bao-cao/${cycle}/gop-y`);
  await reporter.getByLabel(words.opinion.text).fill('Nêu rõ thêm cách làm của huyện');
  await pressed(reporter.getByRole('button', { name: words.opinion.act }));
  await reporter.getByText(words.opinion.sent).first().waitFor();

  await office
    .locator('label')
    .filter({ hasText: new RegExp(`^${words.besides.opinions}`) })
    .click();
  await pressed(office.getByRole('button', { name: words.opinions.take, exact: true }));
  await office.getByText(words.opinions.said).first().waitFor();

  const leader = await cast.as('leader');
  await leader.goto(`/ky-bao-cao/${cycle}/du-thao`);
  await pressed(leader.getByRole('button', { name: words.act.approve, exact: true }));
  await leader.getByRole('dialog').getByLabel(words.approve.number).fill('31');
  await sendDialog(leader);
  const file = leader.waitForEvent('download');
  await pressed(leader.getByRole('button', { name: words.act.docx, exact: true }));
  return (await file).suggestedFilename();
}
