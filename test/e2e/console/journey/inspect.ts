import type { Locator, Page } from 'playwright-core';
import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { find } from '#test/first-day/controls.ts';
import { openedBy, pressed, sendDialog } from '#test/support/press.ts';

const { inspections: words, conclusions: items } = vi;

/** A day as it is typed, so many days from today in Việt Nam. */
export function dayFromNow(days: number): string {
  const there = new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000);
  return there.toISOString().slice(0, 10).split('-').reverse().join('/');
}

export const found = { weak: 'Đối thoại của người đứng đầu còn ít', good: 'Công khai đầy đủ các khoản thu' };
export const asked = { down: 'Niêm yết quy ước đã sửa tại nhà văn hóa thôn', up: 'Bố trí kinh phí cho tổ hòa giải' };
export const given = { required: 'Tổ chức đối thoại với Nhân dân', commitment: 'Hoàn thành sửa quy ước ở các thôn' };
export const above = 'Thường trực Tỉnh ủy';

/** The office plans it: who is inspected, who goes, when they sit down together. Answers its address. */
export async function planInspection(cast: Cast): Promise<string> {
  const office = await cast.as('coordinator');
  await office.goto('/kiem-tra');
  await office.getByRole('link', { name: words.plan.open }).first().click();
  await office.getByLabel(words.plan.title, { exact: true }).fill('Kiểm tra việc thực hiện dân chủ ở cơ sở');
  await office.getByLabel(words.plan.from, { exact: true }).fill(dayFromNow(0));
  await office.getByLabel(words.plan.to, { exact: true }).fill(dayFromNow(4));
  for (const name of ['xã An', 'xã Bình']) await find(office, office, items.edit.addUnit, name, name);
  await office.getByLabel(words.plan.contents).fill('Công khai, đối thoại\nXây dựng quy ước');
  await pressed(office.getByRole('button', { name: words.plan.addMember }));
  for (const [row, name, post] of [
    [0, 'Nguyễn Văn Kiểm', 'Trưởng Ban Dân vận Tỉnh ủy'],
    [1, 'Trần Thị Ghi', 'Chuyên viên'],
  ] as const) {
    await office.getByLabel(words.plan.name, { exact: true }).nth(row).fill(name);
    await office.getByLabel(words.plan.post, { exact: true }).nth(row).fill(post);
  }
  for (const [row, unit] of ['xã An', 'xã Bình'].entries()) {
    await pressed(office.getByRole('button', { name: words.plan.addSession }));
    await office
      .getByLabel(words.plan.day, { exact: true })
      .nth(row)
      .fill(dayFromNow(row * 3));
    await office.getByLabel(words.plan.hour, { exact: true }).nth(row).fill('08:00');
    await office.getByRole('combobox', { name: words.plan.withUnit }).nth(row).click();
    await office.getByRole('option', { name: unit, exact: true }).filter({ visible: true }).click();
  }
  const send = office.locator('main button[type=submit]');
  await cast.seen(office, 'inspection-plan', send.and(office.locator(':enabled')));
  await pressed(send);
  await office.waitForURL(/\/kiem-tra\/tinh-x~kt\./);
  return decodeURIComponent(new URL(office.url()).pathname);
}

/** The inspected unit reads what is planned, and nothing that is not concluded. */
export async function readPlan(cast: Cast, at: string): Promise<void> {
  const head = await cast.as('unitHead');
  await head.goto('/kiem-tra');
  await head.getByText('Kiểm tra việc thực hiện dân chủ ở cơ sở').first().click();
  await head.waitForURL((url) => decodeURIComponent(url.pathname) === at);
  await head.getByText(words.findings.notYet).waitFor();
  await cast.seen(head, 'inspection-unit', head.getByText('Nguyễn Văn Kiểm'));
}

/** A session is held; what was found at each unit; what the team asks below and the unit above. */
export async function recordFindings(cast: Cast, at: string): Promise<void> {
  const office = await cast.as('coordinator');
  await office.goto(at);
  await opened(office, office.getByRole('button', { name: words.session.write }).first(), async (dialog) => {
    await dialog.getByLabel(words.session.present).fill('Thường trực Đảng ủy, UBND xã');
    await dialog.getByLabel(words.session.text).fill('Xã báo cáo 12 cuộc đối thoại.');
    await cast.seen(office, 'inspection-session-dialog', dialog.locator('button[type=submit]:enabled'));
  });
  await office.getByText(words.session.recorded, { exact: true }).waitFor();
  for (const [unit, weak] of [
    ['xã An', found.weak],
    ['xã Bình', 'Hồ sơ tiếp công dân chưa đủ'],
  ] as const) {
    const opener = office.getByRole('button', { name: words.findings.writeOf.replace('{{name}}', unit) });
    await opened(office, opener, async (dialog) => {
      await dialog.getByLabel(words.findings.good).fill(found.good);
      await pressed(dialog.getByRole('button', { name: words.findings.addWeak }));
      await dialog.getByLabel(words.findings.weakOf.replace('{{number}}', '1')).fill(weak);
      await cast.seen(office, 'findings-dialog', dialog.locator('button[type=submit]:enabled'));
    });
    await office.getByText(weak).first().waitFor();
  }
  await opened(office, office.getByRole('button', { name: words.asks.write }), async (dialog) => {
    for (const [row, statement] of [asked.down, asked.up].entries()) {
      await pressed(dialog.getByRole('button', { name: words.asks.add }));
      await dialog.getByLabel(words.asks.statement.replace('{{number}}', String(row + 1))).fill(statement);
    }
    await dialog.getByLabel(words.asks.due).first().fill(dayFromNow(20));
    await dialog
      .getByRole('radiogroup', { name: words.asks.direction })
      .nth(1)
      .getByRole('radio', { name: vi.labels.towards.up })
      .click({ force: true });
    await dialog.getByLabel(words.asks.toAbove).fill(above);
    await cast.seen(office, 'inspection-asks-dialog', dialog.locator('button[type=submit]:enabled'));
  });
  await cast.seen(office, 'inspection', office.getByRole('link', { name: asked.up }));
}

/** The leader issues the conclusion under a number: what is required and what the unit promised are tasks. */
export async function concludeInspection(cast: Cast, at: string): Promise<void> {
  const leader = await cast.as('leader');
  await leader.goto(at);
  await pressed(leader.getByRole('button', { name: words.page.conclude }));
  await leader.waitForURL(/\/ket-luan$/);
  await leader.getByLabel(words.conclude.number, { exact: true }).fill('07');
  await leader.getByLabel(words.conclude.post).fill('Trưởng Ban Chỉ đạo');
  await leader.getByLabel(words.conclude.name, { exact: true }).fill('Phạm Văn Trưởng');
  await leader.getByLabel(words.conclude.summary).fill('Các xã thực hiện nghiêm túc.');
  for (const [row, statement] of [given.required, given.commitment].entries()) {
    await pressed(leader.getByRole('button', { name: words.conclude.add }));
    await leader.getByLabel(vi.directives.task.statement.replace('{{number}}', String(row + 1))).fill(statement);
    const task = leader.getByRole('listitem').filter({ has: leader.locator(`[data-field=statement${String(row)}]`) });
    await find(leader, task.last(), items.edit.addUnit, 'xã An', 'xã An');
  }
  await leader
    .getByRole('radiogroup', { name: words.conclude.as })
    .nth(1)
    .getByRole('radio', { name: words.conclude.commitment })
    .click({ force: true });
  const send = leader.locator('main button[type=submit]');
  await leader.getByText(given.commitment).nth(1).waitFor();
  await cast.seen(leader, 'conclude-inspection', send.and(leader.locator(':enabled')));
  await pressed(send);
  await leader.waitForURL((url) => decodeURIComponent(url.pathname) === at);
  await cast.seen(leader, 'inspection-concluded', leader.getByText(/^Đã kết luận: 07-TB\/BCĐ/));
}

async function opened(page: Page, opener: Locator, fill: (dialog: Locator) => Promise<void>): Promise<void> {
  await fill(await openedBy(opener));
  await sendDialog(page);
}
