import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { pressed, sendDialog } from '#test/support/press.ts';

const { awards: words } = vi;

const collective = 'Tổ dân vận thôn Đông';

/** The office opens a round, the unit proposes one of its parts, the leader grants it, and the office writes the decision down. */
export async function award(cast: Cast): Promise<void> {
  const office = await cast.as('coordinator');
  await office.goto('/thi-dua');
  await pressed(office.getByRole('button', { name: words.open.act }).first());
  const open = office.getByRole('dialog');
  await open.getByLabel(words.field.label).fill('Năm 2020');
  await open.getByLabel(words.field.from).fill('01/01/2020');
  await open.getByLabel(words.field.to, { exact: true }).fill('31/12/2020');
  for (const quota of await open.getByLabel(words.field.quota, { exact: true }).all()) await quota.fill('5');
  for (const by of await open.getByLabel(words.field.by).all()) await by.fill('Chủ tịch UBND tỉnh');
  await cast.seen(office, 'award-round-dialog', open.locator('button[type=submit]:enabled'));
  await sendDialog(office);
  await office.waitForURL(/\/thi-dua\/.+/);
  const round = new URL(office.url()).pathname;

  const head = await cast.as('unitHead');
  await head.goto(round);
  await pressed(head.getByRole('button', { name: words.nominate.act }).first());
  const propose = head.getByRole('dialog');
  await propose.getByLabel(words.field.collective).fill(collective);
  await propose.getByLabel(words.field.achievement).fill('Vận động nhân dân hiến đất làm đường');
  await cast.seen(head, 'nominate-dialog', propose.locator('button[type=submit]:enabled'));
  await sendDialog(head);
  await head.getByText(collective).first().waitFor();

  const leader = await cast.as('leader');
  await leader.goto(round);
  await leader.getByText(collective).first().click();
  await pressed(leader.getByRole('button', { name: words.decide.grant, exact: true }));
  await leader
    .getByRole('dialog')
    .getByLabel(words.field.reason)
    .fill('Thành tích của tập thể, chưa có nhiệm vụ để tính');
  await cast.seen(leader, 'decide-award-dialog', leader.getByRole('dialog').locator('button[type=submit]:enabled'));
  await sendDialog(leader);

  await office.reload();
  await pressed(office.getByRole('button', { name: words.paper.act }));
  const paper = office.getByRole('dialog');
  await paper.getByLabel(words.field.number).fill('123/QĐ-UBND');
  await paper.getByLabel(words.field.date).fill('15/12/2020');
  await paper.getByLabel(words.field.signedBy).fill('Chủ tịch UBND tỉnh');
  await cast.seen(office, 'award-paper-dialog', paper.locator('button[type=submit]:enabled'));
  await sendDialog(office);
  await office.getByText(collective).first().click();
  await cast.seen(office, 'award-decided', office.getByText('123/QĐ-UBND').first());
}
