import { words as vi } from '#web/words/vi/index.ts';
import { loadedCycles } from '#example/stage/load-example.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { openedBy, pressed } from '#test/support/press.ts';

const { plan: words } = vi;

/** Days of the rehearsal that pass in one minute: the whole cycle is played within a few. */
export const pace = '4';
/** So far ahead that no day of it comes while the journey is under way, however slow the machine: it is the acts that lead on. */
export const planned = { begins: '15/06/2020', due: '21/08/2020', conference: '28/08/2020' };

interface Planned {
  readonly span: keyof typeof words.span;
  readonly number: string;
  readonly begins: string;
  readonly due: string;
  readonly conference: string;
  /** What an earlier conference left open, in words: the call names it, typed by nobody. */
  readonly asksFor?: string;
}

const halfYear: Planned = { span: 'H1', number: '12', ...planned };

/** The coordinator plans a rehearsal for two units and issues its call. Answers the cycle's address. */
export async function planAndCall(cast: Cast, what: Planned = halfYear): Promise<string> {
  const page = await cast.as('coordinator');
  await page.goto('/ky-bao-cao');
  await cast.seen(page, 'cycles', page.locator('main').getByText('6 tháng đầu năm 2020'));
  await page.goto('/ky-bao-cao/lap-ke-hoach');
  await page.getByText(words.frame.title).waitFor();
  const former = page.getByRole('button', { name: words.draft.discard });
  if (await former.isVisible()) await former.click();
  const choose = async (label: string, option: string | RegExp): Promise<void> => {
    await page
      .getByRole('combobox', { name: label, exact: true })
      .or(page.getByRole('textbox', { name: label, exact: true }))
      .first()
      .click();
    await page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
  };
  await choose(words.frame.committee, /Quy chế dân chủ|QCDC/i);
  await page.getByLabel(words.frame.year).fill('2020');
  await choose(words.frame.period, words.span[what.span]);
  for (const unit of ['huyện Gia Viễn', 'huyện Nho Quan']) {
    const field = page
      .getByRole('combobox', { name: words.members.addOne })
      .or(page.getByRole('textbox', { name: words.members.addOne }))
      .first();
    await field.click();
    await field.fill('');
    await field.pressSequentially(unit.replace('huyện ', ''));
    await page.getByRole('option', { name: unit }).filter({ visible: true }).first().click();
  }
  await choose(words.template.choose, /Quy chế dân chủ/i);
  await page.getByLabel(words.signer.signer).fill('Người ký thử');
  await page.getByLabel(words.due.date, { exact: true }).first().fill(what.due);
  await page.getByLabel(words.due.hour, { exact: true }).first().fill('17:00');
  await page.getByLabel(words.due.conference).fill(what.conference);
  // Counted back from the conference by a working week: the same Friday, and it says why.
  await pressed(page.getByRole('button', { name: words.levels.fromConference }));
  await page.getByLabel(words.rehearsal.is).check();
  await page.getByLabel(words.rehearsal.from).fill(what.begins);
  await page.getByLabel(words.rehearsal.pace).fill(pace);
  const plan = page.getByRole('button', { name: words.act.plan.replace('{{count}}', '2') });
  await plan.and(page.locator(':enabled')).waitFor();
  await page.getByText(words.schedule.exact).waitFor();
  await cast.seen(page, 'plan', page.getByText(words.preview.letters));
  await pressed(plan);
  await page.waitForURL(/\/ky-bao-cao\/[^/]+\/ke-hoach/);
  const cycle = /ky-bao-cao\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const dialog = await openedBy(page.getByRole('button', { name: words.act.call }));
  await dialog.getByLabel(words.call.number).fill(what.number);
  if (what.asksFor !== undefined) await dialog.getByRole('checkbox', { name: what.asksFor, checked: true }).waitFor();
  const ready = dialog.locator('button[type=submit]:enabled');
  // The same dialog again: looked at once.
  if (what.asksFor === undefined) await cast.seen(page, 'call-dialog', ready);
  else await ready.waitFor();
  await pressed(dialog.locator('button[type=submit]'));
  await page.waitForURL(new RegExp(`/ky-bao-cao/${cycle}$`));
  await page.getByText('huyện Gia Viễn').first().waitFor();
  // Two units fill no board: the one to look at is the example's, with its 14.
  await page.goto(`/ky-bao-cao/${loadedCycles.collecting}`);
  await cast.seen(page, 'board', page.locator('main').getByRole('row').nth(14));
  return cycle;
}
