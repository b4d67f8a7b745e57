import { words as vi } from '#web/words/vi/index.ts';
import { loadedCycles } from '#example/stage/load-example.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { pressed, sendDialog } from '#test/support/press.ts';

const { board, common, consolidation: words, work } = vi;

/** The coordinator exempts one unit, accepts the other's report, closes and consolidates; the leader approves. */
export async function reviewAndApprove(cast: Cast, cycle: string): Promise<void> {
  const office = await cast.as('coordinator');
  await office.goto(`/ky-bao-cao/${loadedCycles.collecting}`);
  await office.getByText('huyện Nho Quan').first().click();
  await cast.seen(office, 'board-explained', office.getByText(board.pane.ladder));
  await office.goto(`/ky-bao-cao/${cycle}`);
  await office.getByText('huyện Nho Quan').first().click();
  // The pane follows the list when it has time: until then its buttons are those of the unit before.
  await office.getByRole('heading', { name: 'huyện Nho Quan', exact: true }).waitFor();
  await pressed(office.getByRole('button', { name: board.act.exempt, exact: true }).first());
  const exempt = office.getByRole('dialog');
  await exempt.getByRole('textbox').first().fill('Đơn vị đang sắp xếp lại tổ chức');
  await cast.seen(office, 'exempt-dialog', exempt.locator('button[type=submit]:enabled'));
  await sendDialog(office);

  // A report that waits is judged from where it is seen: on the board, or as the unit wrote it.
  await office.getByText('huyện Gia Viễn').first().click();
  await office.getByRole('heading', { name: 'huyện Gia Viễn', exact: true }).waitFor();
  await pressed(office.getByRole('button', { name: board.act.open, exact: true }));
  await office.waitForURL(/bao-cao\/gia-vien$/);
  await office.getByRole('link', { name: common.act.toReview, exact: true }).waitFor();
  await office.goBack();
  await office.getByText('huyện Gia Viễn').first().click();
  await office.getByRole('link', { name: common.act.toReview, exact: true }).click();
  await office.waitForURL(/duyet\?don-vi=gia-vien/);
  await cast.seen(office, 'review', office.getByRole('button', { name: words.act.accept, exact: true }));
  await pressed(office.getByRole('button', { name: words.act.accept, exact: true }));
  await sendDialog(office);

  await office.goto(`/ky-bao-cao/${cycle}`);
  await pressed(office.getByRole('button', { name: board.act.close }));
  const close = office.getByRole('dialog');
  await cast.seen(office, 'close-dialog', close.locator('button[type=submit]:enabled'));
  await sendDialog(office);

  await office.goto(`/ky-bao-cao/${cycle}/tong-hop`);
  await pressed(office.getByRole('button', { name: words.act.consolidate, exact: true }));
  await sendDialog(office);
  await cast.seen(office, 'consolidation', office.getByText(words.checks.title));

  const leader = await cast.as('leader');
  await leader.goto('/viec-can-xu-ly');
  await cast.seen(leader, 'work-leader', leader.locator('main').getByText(work.act.consolidationToApprove));
  await leader.goto(`/ky-bao-cao/${cycle}/tong-hop`);
  await pressed(leader.getByRole('button', { name: words.act.approve, exact: true }));
  const approve = leader.getByRole('dialog');
  await cast.seen(leader, 'approve-dialog', approve.locator('button[type=submit]'));
  await sendDialog(leader);
}
