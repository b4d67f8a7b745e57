import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepAt, totpCode } from '#api/accounts/totp.ts';
import { words as vi } from '#web/words/vi/index.ts';
import { fieldIssueSentence } from '#domain/words/field-issues.ts';
import {
  accessibilityFaults,
  chromiumPath,
  launchChromium,
  openContext,
  type OpenBrowser,
} from '#test/support/browser.ts';
import { type StartedStack, startStack } from '#test/support/stack.ts';
import { pressed } from '#test/support/press.ts';

const {
  admin: words,
  login: door,
  setup,
  labels,
  common,
  organisation: register,
  committees,
  outline,
  register: list,
  reorganise: merge,
  checklist,
} = vi;
const adminPassword = 'gió thổi qua đồng lúa chín';
const ownPassword = 'mưa rơi trên mái nhà cũ';

describe.skipIf(chromiumPath === null)('from the first start to a second administrator, in the browser', () => {
  let stack: StartedStack;
  let browser: Browser;
  let first: OpenBrowser;
  let oneTime = '';

  beforeAll(async () => {
    stack = await startStack({ env: { SECOND_FACTOR: 'demanded' } });
    browser = await launchChromium();
    first = await openContext(browser, stack.url);
  });
  afterAll(async () => {
    await browser.close();
    await stack.discard();
  });

  const withoutFault = async (page: Page): Promise<void> => {
    expect(await accessibilityFaults(page)).toEqual([]);
  };
  const press = (page: Page, name: string) => pressed(page.getByRole('button', { name, exact: true }));
  /** A dialog takes the focus once it has opened: what was typed into a list before that closes with it. */
  const choosing = async (page: Page, list: string, typed: string): Promise<void> => {
    const dialog = page.getByRole('dialog');
    await dialog.locator(':focus').waitFor();
    await dialog.getByRole('combobox', { name: list }).fill(typed);
  };

  /** Scans with the eyes: the secret stands under the picture. */
  const enrol = async (page: Page): Promise<void> => {
    await press(page, door.enrol.begin);
    await page.getByRole('img', { name: door.enrol.image }).waitFor();
    await withoutFault(page);
    const secret = (await page.locator('code').innerText()).replace(/\s/g, '');
    const wrong = totpCode(secret, stepAt(Date.now()) + 20);
    await page.getByLabel(door.code.label).fill(wrong);
    await page.getByRole('alert').waitFor();
    await page.getByLabel(door.code.label).fill(totpCode(secret, stepAt(Date.now())));
    await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
  };

  it('the link that the start prints makes the first administrator, who enrols a second factor', async () => {
    const link = /once[^:]*: (\S+)/.exec(stack.output())?.[1] ?? '';
    const { page } = first;
    await page.goto(link);
    await page.getByLabel(setup.name).waitFor();
    await withoutFault(page);
    await page.getByLabel(setup.name).fill('Nguyễn Thị Quản');
    await page.getByLabel(setup.login).fill('quản.trị');
    await page.getByLabel(setup.password, { exact: true }).fill(adminPassword);
    await page.getByLabel(setup.again, { exact: true }).fill(adminPassword.normalize('NFD'));
    await press(page, setup.act);
    await page.getByRole('heading', { name: door.enrol.heading }).waitFor();
    await enrol(page);
    await page.goto(link);
    await page.getByText(setup.closed).waitFor();
  });

  it('leads an administrator to set up first, and knows on each page what is to be done before', async () => {
    const { page } = first;
    await page.goto('/');
    await page.waitForURL('**/thiet-lap-ban-dau');
    await page.getByText(checklist.people.none).waitFor();
    await page.goto('/to-chuc/ban-chi-dao');
    await page.getByText(committees.noUnits).waitFor();
    await page.getByRole('button', { name: committees.register.act }).waitFor();
  });

  it('takes the outline that ships, adds a figure, and sees a unit’s form of it before it is saved', async () => {
    const { page } = first;
    await page.goto('/de-cuong');
    await page.getByText(outline.list.none).waitFor();
    await press(page, outline.act.take);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: outline.take.which }).click();
    await page.getByRole('option', { name: /Dân vận khéo/ }).click();
    await pressed(dialog.getByRole('button', { name: outline.take.act }));
    await page.getByRole('heading', { name: /Dân vận khéo/ }).waitFor();
    await page.getByText(outline.faults.none).waitFor();
    await press(page, outline.table.addIndicator);
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Số hộ được lấy ý kiến');
    await page.getByRole('cell', { name: outline.table.added, exact: true }).waitFor();
    await withoutFault(page);
    await page.getByRole('radio', { name: outline.view.try }).check();
    await page.getByRole('rowheader', { name: 'Số hộ được lấy ý kiến' }).waitFor();
    await withoutFault(page);
    await page.getByRole('radio', { name: outline.view.versions }).check();
    await page.getByRole('cell', { name: 'Số hộ được lấy ý kiến' }).waitFor();
    await pressed(page.getByRole('button', { name: /Ghi bản 2/ }));
    await page.getByRole('dialog').getByLabel(outline.save.reason).fill('Theo yêu cầu của tỉnh');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Ghi bản 2/ })
      .click();
    await page.getByText('Bản 2, chưa sửa gì').waitFor();
  });

  it('makes an account with a password for one use, and gives it a position', async () => {
    const { page } = first;
    await page.goto('/quan-tri');
    await pressed(page.getByRole('button', { name: words.act.create }));
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.accounts.name).fill('Trần Văn Bình');
    await dialog.getByLabel(words.accounts.login).fill('trần.bình');
    await withoutFault(page);
    await pressed(dialog.getByRole('button', { name: words.act.create }));
    oneTime = await page.getByRole('dialog').locator('code').innerText();
    expect(oneTime).toMatch(/^(\w{4}-){3}\w{4}$/);
    await pressed(page.getByRole('button', { name: common.act.close, exact: true }).last());
    await pressed(page.getByRole('button', { name: words.act.give }));
    await page.getByRole('dialog').getByRole('combobox', { name: words.position.role }).click();
    await page.getByRole('option', { name: labels.role.admin }).click();
    await pressed(page.getByRole('dialog').getByRole('button', { name: words.act.give }));
    await page.getByRole('button', { name: words.act.delegate }).waitFor();
    await withoutFault(page);
  });

  it('registers the first unit and its committee, and says what the committee reviews every year', async () => {
    const { page } = first;
    await page.goto('/to-chuc');
    await press(page, register.act.establish);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(register.name, { exact: true }).fill('tỉnh Ninh Bình');
    await dialog.getByRole('combobox', { name: register.kind }).click();
    await page.getByRole('option', { name: labels.kind.province, exact: true }).click();
    await dialog.getByRole('radio', { name: labels.level.province, exact: true }).check();
    await pressed(dialog.getByRole('button', { name: register.establish.act }));
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: committees.parts.committees, exact: true }).click();
    await page.getByRole('heading', { name: committees.empty }).waitFor();
    await withoutFault(page);
    await press(page, committees.register.act);
    await dialog.getByLabel(committees.field.name).fill('Ban Chỉ đạo thực hiện dân chủ ở cơ sở');
    await dialog.getByRole('combobox', { name: committees.field.host }).click();
    await page.getByRole('option', { name: 'tỉnh Ninh Bình' }).click();
    expect(await dialog.getByLabel(committees.field.place).inputValue(), 'proposed by the host').toBe('Ninh Bình');
    expect(await dialog.getByLabel(committees.field.superior).inputValue()).toBe('Tỉnh ủy Ninh Bình');
    expect(await dialog.getByRole('radio', { name: labels.hierarchy.party, exact: true }).isChecked()).toBe(true);
    await dialog.getByLabel(labels.programme.QCDC, { exact: true }).check();
    await withoutFault(page);
    await pressed(dialog.getByRole('button', { name: committees.register.act }));
    await page.getByText(committees.plan.noneWhy).waitFor();
    await press(page, committees.plan.open);
    const review = async (span: string) => {
      await pressed(dialog.getByRole('button', { name: committees.plan.add }));
      await dialog.getByRole('combobox', { name: committees.plan.kind }).last().click();
      await page.getByRole('option', { name: span, exact: true }).click();
    };
    await review(committees.plan.span.year);
    await dialog.getByLabel(committees.plan.field.leadDays).fill('0');
    const act = dialog.getByRole('button', { name: committees.plan.act });
    expect(await act.isDisabled()).toBe(true);
    expect(await act.getAttribute('aria-describedby'), 'says why').not.toBeNull();
    await act.focus();
    await page.keyboard.press('Enter');
    await page.locator('input[data-field="0 leadDays"]:focus').waitFor();
    await dialog.getByLabel(committees.plan.field.leadDays).fill('30');
    await review(committees.plan.span.term);
    await dialog.getByLabel(committees.plan.field.endsIn).fill('2025');
    await review(committees.plan.span.own);
    await dialog.getByLabel(committees.plan.field.name).fill('9 tháng');
    await dialog.getByLabel(committees.plan.field.from).fill('01/01/2026');
    await dialog.getByLabel(committees.plan.field.to, { exact: true }).fill('30/09/2026');
    await withoutFault(page);
    await pressed(dialog.getByRole('button', { name: committees.plan.act }));
    await page.getByText(committees.plan.lead.replace('{{count}}', '30')).first().waitFor();
    await page.getByText(/năm một lần, kỳ đầu kết thúc năm 2025/).waitFor();
    await page.getByText(/^Kế tiếp: .*, đề xuất ngày/).waitFor();
    await withoutFault(page);
  });

  it('takes a commune with its thôn, school, Công an xã and people from another program’s workbook', async () => {
    const { page } = first;
    await page.goto('/to-chuc/nhap-danh-muc');
    await page.getByLabel(list.source.paste).waitFor();
    await withoutFault(page);
    await page.locator('input[type=file]').setInputFiles(join(import.meta.dirname, '../../support/lists/xa-2026.xlsx'));
    // Beside a province a commune is asked whose it is: one cell, answered by one click.
    await page.getByRole('button', { name: list.fault.take.replace('{{text}}', 'tỉnh Ninh Bình') }).waitFor();
    await withoutFault(page);
    await pressed(page.getByRole('button', { name: list.fault.take.replace('{{text}}', 'tỉnh Ninh Bình') }));
    await pressed(page.getByRole('button', { name: 'Nhập 13 đơn vị, 4 người' }));
    await page.getByText(list.follow.done).waitFor();
    await page.getByText(list.passwords.fact.replace('{{count}}', '4')).waitFor();
    await page.getByText(list.table.none).waitFor({ state: 'hidden' });
    await withoutFault(page);
    await page.goto('/to-chuc?don-vi=thon-dong');
    await page.getByText('bon@tanhoa.example').waitFor();
    await page.getByRole('heading', { name: 'thôn Đông' }).waitFor();
  });

  it('adds a kind of its own, and offers it where a unit is established', async () => {
    const { page } = first;
    await page.goto('/to-chuc/loai-don-vi');
    await page.getByRole('heading', { name: register.kinds.empty }).waitFor();
    await press(page, register.kinds.add);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(register.kinds.name).fill('trung tâm một cửa');
    await dialog.getByLabel(labels.level.commune, { exact: true }).check();
    await withoutFault(page);
    await pressed(dialog.getByRole('button', { name: register.kinds.add }));
    await page.getByRole('cell', { name: 'trung tâm một cửa' }).waitFor();
    await page.goto('/to-chuc?don-vi=thon-dong');
    await press(page, register.act.establish);
    await choosing(page, register.kind, 'một cửa');
    await page.getByRole('option', { name: 'trung tâm một cửa' }).waitFor();
    await page.keyboard.press('Escape');
    await page.goto('/to-chuc?don-vi=thon-dong');
  });

  it('sets a unit elsewhere in the Party’s hierarchy, and shows both trees', async () => {
    const { page } = first;
    const dialog = page.getByRole('dialog');
    await press(page, register.act.place);
    await choosing(page, register.parent, 'Công an');
    await page
      .getByRole('option', { name: /Công an/ })
      .first()
      .click();
    await withoutFault(page);
    await pressed(dialog.getByRole('button', { name: register.place.act }));
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(register.fact.in.party, { exact: true }).waitFor();
    await page.getByRole('radio', { name: labels.hierarchy.party, exact: true }).check();
    await page.waitForURL(/he-thong=party/);
    await page.getByRole('button', { name: /các đơn vị dưới Công an/ }).waitFor();
    await withoutFault(page);
    await page.goto('/to-chuc?don-vi=thon-dong');
  });

  it('puts right what was entered by mistake, and no former name is left', async () => {
    const { page } = first;
    await press(page, register.act.correct);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(register.name, { exact: true }).fill('thôn Đông Trại');
    await dialog.getByLabel(register.correct.reason).fill('gõ thiếu');
    await withoutFault(page);
    await pressed(dialog.getByRole('button', { name: register.correct.act }));
    await page.getByRole('heading', { name: 'thôn Đông Trại' }).waitFor();
  });

  it('merges a thôn into its neighbour once it is seen whom and what that touches', async () => {
    const { page } = first;
    await press(page, register.act.reorganise);
    await page.getByRole('textbox', { name: merge.number }).fill('15/NQ-HĐND');
    await page.getByRole('textbox', { name: merge.effective }).fill('01/01/2027');
    await page.getByRole('radio', { name: merge.heirExisting, exact: true }).check();
    await page.getByRole('combobox', { name: merge.heirName }).fill('thôn Đoài');
    await page.getByRole('option', { name: 'thôn Đoài' }).click();
    await page.getByText('Trần Văn Bốn').first().waitFor();
    await page.getByText(merge.takenBy.replace('{{name}}', 'thôn Đoài')).first().waitFor();
    await withoutFault(page);
    await press(page, merge.look);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(merge.follow.end.replace('{{name}}', 'thôn Đông Trại')).waitFor();
    await withoutFault(page);
    await pressed(dialog.getByRole('button', { name: merge.act.replace('{{count}}', '1') }));
    await page.waitForURL(/ngay=2027-01-01/);
    await page.goto('/to-chuc?don-vi=thon-dong&ngay=2027-01-01');
    // The note and the history of the unit both say it.
    await page
      .getByText(/nhập vào thôn Đoài/)
      .first()
      .waitFor();
  });

  it('who was given it comes in, chooses a password, enrols, and is in the access log', async () => {
    const second = await openContext(browser, stack.url);
    const { page } = second;
    await page.goto('/quan-tri/nhat-ky');
    await page.getByLabel(door.form.login).fill('TRẦN.BÌNH');
    await page.getByLabel(door.form.password, { exact: true }).fill('không phải thế');
    await press(page, door.form.act);
    await page.getByRole('alert').waitFor();
    await withoutFault(page);
    await page.getByLabel(door.form.password, { exact: true }).fill(oneTime);
    await press(page, door.form.act);
    await page.getByLabel(door.change.current).fill(oneTime);
    await page.getByLabel(door.change.next, { exact: true }).fill('matkhau123456');
    await page.getByLabel(door.change.again, { exact: true }).fill('matkhau123456');
    await press(page, door.change.act);
    await page.getByText(fieldIssueSentence('password-too-plain')).waitFor();
    await withoutFault(page);
    await page.getByLabel(door.change.next, { exact: true }).fill(ownPassword);
    await page.getByLabel(door.change.again, { exact: true }).fill(ownPassword);
    await press(page, door.change.act);
    await page.getByRole('heading', { name: door.enrol.heading }).waitFor();
    await enrol(page);
    expect(new URL(page.url()).pathname, 'on to where it was going').toBe('/quan-tri/nhat-ky');
    await page.getByRole('cell', { name: words.log.kindOf['second-factor-enrolled'] }).first().waitFor();
    await withoutFault(page);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await second.close();
  });
});
