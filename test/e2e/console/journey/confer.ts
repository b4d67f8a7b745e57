import type { Locator, Page } from 'playwright-core';
import { words as vi } from '#web/words/vi/index.ts';
import { type Cast, threadStands } from '#test/e2e/console/journey/cast.ts';
import { until } from '#test/support/until.ts';
import { pressed, sendDialog } from '#test/support/press.ts';

const { conference: words } = vi;

/** A civil day so many days after the rehearsal's now, as it is typed. */
function dayAfter(now: string, days: number): string {
  const there = new Date(Date.parse(now) + 7 * 3_600_000 + days * 86_400_000);
  return there.toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** The office convenes a conference in four days of the rehearsal, invites, waits for the day and calls the roll. */
export async function confer(cast: Cast, cycle: string): Promise<string> {
  const page = await cast.as('coordinator');
  await page.goto('/hoi-nghi/trieu-tap');
  await page
    .getByRole('checkbox', { name: /Quy chế dân chủ.*đã phê duyệt/ })
    .last()
    .check();
  const inFourDays = async (): Promise<void> => {
    const { now } = (await (await page.request.get(`/cycles/${cycle}`)).json()) as { now: string };
    await page.getByLabel(words.form.heldOn).fill(dayAfter(now, 4));
  };
  await inFourDays();
  await page.getByLabel(words.form.hour).first().fill('08:00');
  await page.getByLabel(words.form.chair.replace('{{number}}', '1')).fill('Trưởng Ban Chỉ đạo');
  await pressed(page.getByRole('button', { name: words.form.inviteMembers.split('(')[0]?.trim() ?? '' }));
  await pressed(page.getByRole('button', { name: words.form.pointsOfMembers }));
  await cast.seen(page, 'convene', page.locator('main button[type=submit]:enabled'));
  // The form was looked at meanwhile, and the days went by.
  await inFourDays();
  await pressed(page.locator('main button[type=submit]'));
  await page.waitForURL(/\/hoi-nghi\/hoi-nghi-/);
  const conference = page.url().split('/').at(-1) ?? '';
  await cast.seen(page, 'conference', section(page, words.section.points));
  await threadStands(page);

  await section(page, words.section.invitations).click();
  await pressed(page.getByRole('button', { name: words.invitations.issue }));
  const invite = page.getByRole('dialog');
  await invite.getByLabel(words.invitations.number, { exact: true }).fill('21');
  await invite.getByLabel(words.signer.post).fill('Trưởng Ban Chỉ đạo');
  await invite.getByLabel(words.signer.name).fill('Người ký thử');
  const adHoc = invite.getByLabel(words.invitations.adHoc);
  await adHoc.or(invite.locator('button[type=submit]:enabled')).first().waitFor();
  if (await adHoc.isVisible()) {
    await adHoc.check();
    await invite.getByLabel(words.invitations.adHocReason).fill('Hội nghị gấp trong diễn tập');
  }
  await cast.seen(page, 'invite-dialog', invite.locator('button[type=submit]:enabled'));
  await sendDialog(page);

  await discuss(cast, page);

  await section(page, words.section.points).click();
  await untilOpen(page, conference);
  await page
    .getByRole('button', { name: /Gia Viễn/ })
    .first()
    .click();
  await page.getByLabel(words.roll.addName).fill('Chủ tịch huyện');
  await pressed(page.getByRole('button', { name: words.roll.addAct }));
  await cast.seen(page, 'roll-call', page.getByRole('button', { name: words.roll.save.split(':')[0] ?? '' }));
  await pressed(page.getByRole('button', { name: words.roll.save.split(':')[0] ?? '' }));
  await page
    .getByText(/^1\/\d+ /)
    .first()
    .waitFor();
  return conference;
}

/** What fell short, pasted line by line from the report. */
async function discuss(cast: Cast, page: Page): Promise<void> {
  await section(page, words.section.discussion).click();
  await pressed(page.getByRole('button', { name: words.discussion.shortcomings.button }));
  const dialog = page.getByRole('dialog');
  await pressed(dialog.getByRole('button', { name: words.discussion.paste }));
  await dialog.getByLabel(words.discussion.pasteLabel).fill('1. Một số nơi họp dân còn hình thức\n2. Chậm công khai');
  await cast.seen(page, 'shortcomings-dialog', dialog.locator('button[type=submit]:enabled'));
  await sendDialog(page);
  await cast.seen(page, 'discussion', page.getByText('Một số nơi họp dân còn hình thức'));
}

function section(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: words.section.label }).getByText(name);
}

/** The rehearsal's clock reaches the day by itself; the page is read anew until it has. */
async function untilOpen(page: Page, conference: string): Promise<void> {
  await until(`the day of conference ${conference}`, async () => {
    const answer = await page.request.get(`/conferences/${conference}`);
    const { today, heldOn } = (await answer.json()) as { today: string; heldOn: string };
    return today >= heldOn;
  });
  await page.reload();
}
