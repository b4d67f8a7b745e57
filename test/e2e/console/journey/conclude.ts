import type { Page } from 'playwright-core';
import { words as vi } from '#web/words/vi/index.ts';
import { type Cast, threadStands } from '#test/e2e/console/journey/cast.ts';
import { until } from '#test/support/until.ts';
import { pressed, sendDialog } from '#test/support/press.ts';

const { conclusions: words, conference: signing } = vi;

/** What nobody is given to do, and the next call asks for. */
export const stayingOpen = 'Tiếp tục tuyên truyền, vận động nhân dân';

/** Two tasks of one unit, the second of which it will pass down, and one that names nobody. */
const items = [
  { statement: 'Rà soát các mô hình dân vận khéo, báo cáo kết quả', unit: true },
  { statement: 'Kiểm tra việc công khai ở các thôn, báo cáo kết quả', unit: true },
  { statement: stayingOpen, unit: false },
];

/** The leader writes them down and concludes; the office issues the notice. */
export async function conclude(cast: Cast, conference: string): Promise<void> {
  const leader = await cast.as('leader');
  await leader.goto(`/hoi-nghi/${conference}/ket-luan`);
  for (const [at, { statement, unit }] of items.entries()) {
    await pressed(leader.getByRole('button', { name: words.add }).first());
    await leader.getByLabel(words.edit.statement, { exact: true }).fill(statement);
    if (unit) await giveToPlayedUnit(leader);
    await pressed(leader.getByRole('button', { name: words.edit.done.replace('{{number}}', String(at + 1)) }));
  }
  await cast.seen(leader, 'conclusions', leader.getByRole('button', { name: words.conclude.act }));
  await pressed(leader.getByRole('button', { name: words.conclude.act }));
  await sendDialog(leader);

  const office = await cast.as('coordinator');
  await office.goto(`/hoi-nghi/${conference}/ket-luan`);
  await pressed(office.getByRole('button', { name: words.issue.act.replace('{{count}}', String(items.length)) }));
  const issue = office.getByRole('dialog');
  await issue.getByLabel(words.issue.number, { exact: true }).fill('31');
  await issue.getByLabel(signing.signer.post).fill('Trưởng Ban Chỉ đạo');
  await issue.getByLabel(signing.signer.name).fill('Người ký thử');
  await cast.seen(office, 'issue-dialog', issue.locator('button[type=submit]:enabled'));
  await sendDialog(office);
  await cast.seen(office, 'notice-issued', office.getByText(words.state.issuedWhat));
  await threadStands(office);
  await office.goto(`/nhiem-vu?conference=${conference}`);
  await threadStands(office);
}

/** The list moves while it is narrowed by what is typed: whoever misses the unit types again. */
async function giveToPlayedUnit(leader: Page): Promise<void> {
  const units = leader.getByLabel(words.edit.addUnit);
  const chosen = leader.getByLabel(words.edit.partOf.split('{{part}}')[0]?.replace('{{name}}', 'huyện Gia Viễn') ?? '');
  await until('the unit to be named', async () => {
    if (await chosen.first().isVisible()) return true;
    await units.fill('');
    await units.pressSequentially('gia vien');
    const option = leader.getByRole('option', { name: /Gia Viễn/ }).filter({ visible: true });
    await option
      .first()
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    return chosen
      .first()
      .waitFor({ timeout: 5_000 })
      .then(
        () => true,
        () => false,
      );
  });
}
