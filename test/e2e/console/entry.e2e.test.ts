import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words as vi } from '#web/words/vi/index.ts';
import {
  accessibilityFaults,
  chromiumPath,
  launchChromium,
  openContext,
  type OpenBrowser,
} from '#test/support/browser.ts';
import { oldOffice, pdfOf, png } from '#test/support/sample-files.ts';
import { readDocx } from '#test/engine/documents/docx-reader.ts';
import { type OwnTemporal, ownTemporal } from '#test/support/own-temporal.ts';
import { type StartedStack, startStack } from '#test/support/stack.ts';
import { until } from '#test/support/until.ts';
import { pressed } from '#test/support/press.ts';

const { entry: words, files, paper, shell, workbook } = vi;
const { tool } = vi.common.richText;
/** A machine that does many things at once needs long: what is waited for is a condition, never a time. */
const patience = { timeout: 120_000 };
const said = (sentence: string, facts: Readonly<Record<string, string | number>> = {}): string =>
  Object.entries(facts).reduce((text, [name, fact]) => text.replace(`{{${name}}}`, String(fact)), sentence);
/** The part of a sentence before its first fact. */
const begin = (sentence: string): string => sentence.split('{{')[0] ?? sentence;

interface Guide {
  readonly collecting: string;
  readonly unit: string;
  readonly figures: readonly { readonly code: string; readonly value: number | string }[];
}

describe.skipIf(chromiumPath === null)('a report in the browser', () => {
  let temporal: OwnTemporal;
  let stack: StartedStack;
  let guide: Guide;
  let chromium: Browser | undefined;
  const browsers: OpenBrowser[] = [];
  const undo: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    temporal = await ownTemporal();
    undo.unshift(() => temporal.discard());
    stack = await startStack({ env: { TEMPORAL_ADDRESS: temporal.address } });
    undo.unshift(() => stack.discard());
    await fetch(`${stack.url}/evaluation/example`, { method: 'POST', headers: { origin: stack.url } });
    guide = await until('the example to be loaded', async () => {
      const answer = await fetch(`${stack.url}/evaluation/personas`);
      const { example, guide: found } = (await answer.json()) as { example: { status: string }; guide: Guide | null };
      return example.status === 'loaded' ? found : null;
    });
  });
  afterAll(async () => {
    await chromium?.close();
    for (const one of undo) await one();
  });

  const signIn = async ({ context }: OpenBrowser, persona: string): Promise<void> => {
    const answer = await context.request.post('/evaluation/session', {
      data: { persona },
      headers: { origin: stack.url },
    });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  /** Of somebody else, in the one browser. */
  const newcomer = async (): Promise<OpenBrowser> => {
    chromium ??= await launchChromium();
    return await openContext(chromium, stack.url);
  };
  const open = async (persona: string): Promise<OpenBrowser> => {
    const browser = await newcomer();
    browsers.push(browser);
    await signIn(browser, persona);
    await browser.page.goto(`/ky-bao-cao/${guide.collecting}/bao-cao/${guide.unit}`);
    await browser.page.getByRole('grid').waitFor(patience);
    return browser;
  };
  let head: OpenBrowser | undefined;
  /** Whoever may hand the report in: a reporter prepares it. */
  const signing = async (): Promise<OpenBrowser> => (head ??= await open('unitHead'));
  const cell = (page: Page, code: string): Locator => page.locator(`[id="cell/figures/${code}"]`);
  const holds = (field: Locator, value: string): Promise<true> =>
    until(`the field to hold "${value}"`, async () => (await field.inputValue()) === value || null);
  const saved = (page: Page): Promise<void> =>
    page.getByTestId('save-line').getByText(begin(words.saved.done)).waitFor(patience);
  const code = (row: number): string => guide.figures[row]?.code ?? '';
  const text = (page: Page): Locator => page.locator('[role][id^="text/sections/"]').first();

  it('keeps letters that an input method composes, and sends none of them half-made', async () => {
    const { page, context } = await open('reporter');
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') sent.push(request.postData() ?? '');
    });
    await text(page).and(page.getByRole('textbox')).waitFor(patience);
    await text(page).focus();
    const keyboard = await context.newCDPSession(page);
    for (const step of ['đ', 'đa', 'đan', 'đân', 'dân']) {
      await keyboard.send('Input.imeSetComposition', {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      });
      expect(await text(page).innerText()).toBe(step);
    }
    await keyboard.send('Input.insertText', { text: 'dân vận khéo' });
    await until(
      'the words to stand in the field',
      async () => (await text(page).innerText()) === 'dân vận khéo' || null,
    );
    await saved(page);
    expect(sent.join()).toContain('dân vận khéo');
    expect(sent.join()).not.toMatch(/"(đ|đa|đan|đân)"/);
  });

  it('keeps the paragraphs, lists and tables of a page that is pasted, and nothing that runs', async () => {
    const { page } = browsers[0] ?? (await open('reporter'));
    await text(page).focus();
    await page.keyboard.press('Control+A');
    // As a word processor and a page leave it: a list by its look, cells that nobody closed, a program, a picture.
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        `<html><head><style>p { color: red }</style></head><body><!--StartFragment--><p class=MsoNormal>Kết quả <b>chung</b>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;
        </span></span><![endif]>đối thoại<o:p></o:p></p><ol start=2><li>một<li>hai</ol><table><tr><td>Việc<td>Số<tr><td>a|b<td>12,5 %</table>
        <script>document.title = 'run'</script><img src="https://example.org/a.png"><p style="display:none">ẩn</p></body></html>`,
      );
      clipboardData.setData('text/plain', 'Kết quả chung');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.keyboard.press('End');
    await pressed(page.getByRole('button', { name: tool.addRow }).first());
    await page.keyboard.press('Control+End');
    await page.keyboard.type('- hết');
    await saved(page);
    expect(await text(page).locator('script, img, b, style').count()).toBe(0);
    expect(await page.title()).not.toBe('run');
    const draft = `/drafts/report/${guide.collecting}/${guide.unit}`;
    const { doc } = (await (await page.request.get(draft)).json()) as { doc: Readonly<Record<string, string>> };
    expect(Object.values(doc)).toContain(
      'Kết quả chung\n- đối thoại\n2. một\n3. hai\n| Việc | Số |\n| a\\|b | 12,5 % |\n| | |\n- hết',
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    // Opened again it is what it was.
    await page.reload();
    await page.getByRole('grid').waitFor(patience);
    // The text to read stands there until the editor is fetched.
    await text(page).locator('[data-item=bullet]').first().waitFor(patience);
    expect(await text(page).locator('[data-item=bullet]').allInnerTexts()).toEqual(['đối thoại', 'hết']);
    await text(page).fill('dân vận khéo');
    await saved(page);
  });

  it('takes a block pasted from a spreadsheet, asks back what has two readings, and undoes it', async () => {
    const { page } = browsers[0] ?? (await open('reporter'));
    await cell(page, code(0)).focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1.079\t22/6\r\n1,079\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await holds(cell(page, code(0)), '1.079');
    await holds(page.locator(`[id="cell/asOf/${code(0)}"]`), '22/6');
    await pressed(page.getByRole('button', { name: said(words.grid.chooseWhole, { value: '1.079' }) }));
    await holds(cell(page, code(1)), '1.079');
    await page.keyboard.press('Control+Z');
    await holds(cell(page, code(0)), '');
    await holds(cell(page, code(1)), '');
    await saved(page);
  });

  it('goes out as a workbook, and what was filled in comes back after one look and one confirmation', async () => {
    const { page } = browsers[0] ?? (await open('reporter'));
    const download = page.waitForEvent('download', patience);
    await pressed(page.getByRole('button', { name: workbook.take }));
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    await book.xlsx.readFile(await (await download).path());
    const sheet = book.worksheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    const bring = async (value: number | string) => {
      sheet.getCell('D8').value = value;
      await pressed(page.getByRole('button', { name: workbook.bring }));
      const file = { name: 'bieu.xlsx', mimeType: 'application/octet-stream' };
      const buffer = Buffer.from(await book.xlsx.writeBuffer());
      await page
        .getByRole('dialog')
        .locator('input[type=file]')
        .setInputFiles({ ...file, buffer });
    };
    await bring('nhiều');
    await page
      .getByRole('dialog')
      .getByText(said(workbook.faults, { count: 1 }))
      .waitFor(patience);
    await page.getByRole('dialog').getByText(workbook.faulty).waitFor(patience);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await bring(1079);
    await pressed(page.getByRole('button', { name: said(workbook.act, { count: 1 }) }));
    await holds(cell(page, code(0)), '1.079');
    await saved(page);
  });

  it('takes files by button and by dropping them, says why one is not taken, and shows a picture and a PDF', async () => {
    const { page, complaints } = browsers[0] ?? (await open('reporter'));
    const part = page.locator('section[aria-labelledby="part/files"]');
    const chooser = page.waitForEvent('filechooser', patience);
    await pressed(part.getByRole('button', { name: files.add }));
    const mimeType = 'application/octet-stream';
    await (await chooser).setFiles([
      { name: 'Báo cáo đã ký.pdf', mimeType, buffer: pdfOf('ký') },
      { name: 'Phụ lục.doc', mimeType, buffer: oldOffice },
    ]);
    await part.getByText(said(files.notSent, { name: 'Phụ lục.doc' })).waitFor(patience);
    await pressed(part.getByRole('button', { name: said(files.dismiss, { name: 'Phụ lục.doc' }) }));
    const dropped = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'ảnh.png'));
        return transfer;
      },
      [...png],
    );
    await part.locator('div').first().dispatchEvent('drop', { dataTransfer: dropped });
    await pressed(part.getByRole('button', { name: said(files.viewOf, { name: 'ảnh.png' }) }));
    const picture = page.getByRole('dialog').getByRole('img', { name: 'ảnh.png' });
    await until('the picture to be drawn', () =>
      picture.evaluate((img: HTMLImageElement) => img.naturalWidth > 0 || null),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await pressed(part.getByRole('button', { name: said(files.remove, { name: 'ảnh.png' }) }));
    await part.getByRole('link', { name: said(files.downloadOf, { name: 'ảnh.png' }) }).waitFor({ state: 'detached' });
    const download = page.waitForEvent('download', patience);
    await part.getByRole('link', { name: said(files.downloadOf, { name: 'Báo cáo đã ký.pdf' }) }).click();
    expect((await download).suggestedFilename()).toBe('Báo cáo đã ký.pdf');
    expect(await accessibilityFaults(page)).toEqual([]);
    // The browser tells of each answer that is no success; the file that was not taken is one.
    expect(complaints.filter((one) => !one.includes('415'))).toEqual([]);
  });

  it('goes out on paper as a draft, with the words typed a moment ago', async () => {
    const { page } = await signing();
    // Until the draft is there the section is only read.
    await page.locator('[role="textbox"][id^="text/sections/"]').first().fill('vừa gõ xong');
    await pressed(page.getByRole('button', { name: paper.open }));
    const dialog = page.getByRole('dialog');
    const take = dialog.getByRole('button', { name: paper.docx });
    await take.waitFor(patience);
    expect(await accessibilityFaults(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download', patience), take.click()]);
    expect(download.suggestedFilename()).toMatch(/^bao-cao-.*-du-thao\.docx$/);
    const { lines, headers } = await readDocx(await readFile(await download.path()));
    expect(lines).toEqual(expect.arrayContaining(['BÁO CÁO', 'vừa gõ xong', 'Phụ lục']));
    expect(headers.join()).toContain('DỰ THẢO - DIỄN TẬP');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached', ...patience });
  });

  it('prints as a form with its heading, and nothing of the screen', async () => {
    const { page } = await signing();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-printed-report]');
    await sheet.waitFor(patience);
    for (const part of ['DỰ THẢO - DIỄN TẬP', paper.print.measure, paper.print.maker, paper.print.head])
      await sheet.getByText(part).first().waitFor(patience);
    expect(await page.getByRole('grid').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await sheet.waitFor({ state: 'detached', ...patience });
    await page.getByRole('grid').waitFor(patience);
  });

  it('shows two people what each of them types, and both values where they type in one cell', async () => {
    const { page: mine } = browsers[0] ?? (await open('reporter'));
    const { page: theirs } = await open('unitHead');
    await cell(theirs, code(0)).fill('92');
    await holds(cell(mine, code(0)), '92');
    // Away from the server for a moment: the other one is faster.
    await mine.route('**/drafts/report/**', (route) => route.abort());
    await cell(mine, code(1)).fill('90');
    await mine.getByTestId('save-line').getByText(begin(words.saved.offline)).waitFor(patience);
    await cell(theirs, code(1)).fill('91');
    await saved(theirs);
    await mine.unroute('**/drafts/report/**');
    const keep = mine.getByRole('button', { name: words.conflict.keepMine });
    await pressed(keep);
    await holds(cell(theirs, code(1)), '90');
    await theirs.context().close();
    browsers.pop();
  });

  it('puts a section of two writers together paragraph by paragraph, and loses none of either', async () => {
    const { page: mine } = browsers[0] ?? (await open('reporter'));
    const { page: theirs } = await open('unitHead');
    const write = async (page: Page, sentence: string): Promise<void> => {
      await text(page).focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(sentence);
    };
    await text(theirs).and(theirs.getByRole('textbox')).waitFor(patience);
    await mine.route('**/drafts/report/**', (route) => route.abort());
    await write(mine, 'Đã tiếp 120 lượt công dân.');
    await mine.getByTestId('save-line').getByText(begin(words.saved.offline)).waitFor(patience);
    await write(theirs, 'Đã đối thoại 12 cuộc.');
    await saved(theirs);
    await mine.unroute('**/drafts/report/**');
    await mine.getByText('Đã tiếp 120 lượt công dân.').waitFor(patience);
    expect(await accessibilityFaults(mine)).toEqual([]);
    await pressed(mine.getByRole('button', { name: words.conflict.merge }));
    for (const page of [mine, theirs]) {
      await text(page).getByText('Đã tiếp 120 lượt công dân.').waitFor(patience);
      await text(page).getByText('Đã đối thoại 12 cuộc.').waitFor(patience);
    }
    await theirs.context().close();
    browsers.pop();
  });

  it('keeps what is typed over a reload without a connection', async () => {
    const { page } = browsers[0] ?? (await open('reporter'));
    await page.route('**/drafts/report/**', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await cell(page, code(2)).fill('30');
    await page.getByTestId('save-line').getByText(begin(words.saved.offline)).waitFor(patience);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('grid').waitFor(patience);
    await holds(cell(page, code(2)), '30');
    await page.unroute('**/drafts/report/**');
    await saved(page);
  });

  it('does not send from a duplicated window what the first one has not saved', async () => {
    const { page, context } = browsers[0] ?? (await open('reporter'));
    await page.route('**/drafts/report/**', (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await cell(page, code(2)).fill('33');
    await page.getByTestId('save-line').getByText(begin(words.saved.offline)).waitFor(patience);
    const opened = context.waitForEvent('page', patience);
    // Like „Duplicate tab“: what stands in the session storage is copied.
    await page.evaluate(() => void window.open(location.href));
    const copy = await opened;
    // Of each request only what it sets: the name of its window may hold any two digits.
    const sent: string[] = [];
    copy.on('request', (request) => {
      if (request.method() !== 'PATCH') return;
      const { set } = request.postDataJSON() as { readonly set: Readonly<Record<string, unknown>> };
      sent.push(...Object.values(set).map(String));
    });
    await holds(cell(copy, code(2)), '30');
    await cell(copy, code(3)).fill('61');
    await saved(copy);
    expect(sent).toContain('61');
    expect(sent).not.toContain('33');
    expect(await cell(copy, code(2)).inputValue()).toBe('30');
    await copy.close();
    await page.unroute('**/drafts/report/**');
    await saved(page);
  });

  it('is said to be up to date only while it is', async () => {
    const { page, context } = browsers[0] ?? (await open('reporter'));
    const footer = page.locator('footer');
    await footer.getByText(shell.live.on).waitFor(patience);
    await context.setOffline(true);
    await footer.getByText(begin(shell.live.lost)).waitFor(patience);
    expect(await footer.getByText(shell.live.on).count()).toBe(0);
    await context.setOffline(false);
    await footer.getByText(shell.live.on).waitFor(patience);
  });

  it('a session that ends in the middle of the form takes nothing: it goes out after signing in again', async () => {
    const browser = browsers[0] ?? (await open('reporter'));
    const { page, context } = browser;
    const ended = await context.request.post('/session/end', { headers: { origin: stack.url } });
    expect(ended.ok()).toBe(true);
    await cell(page, code(3)).fill('62');
    await page.getByRole('dialog').waitFor(patience);
    await holds(cell(page, code(3)), '62');
    await pressed(page.getByRole('button', { name: shell.signInAgain.persona }));
    await page.getByRole('dialog').waitFor({ state: 'detached', ...patience });
    await saved(page);
  });

  it('of several units comes from one sheet that names them, and each is sent on its unit’s behalf', async () => {
    const coordinator = await newcomer();
    browsers.push(coordinator);
    await signIn(coordinator, 'coordinator');
    const { page, context } = coordinator;
    const read = async <T>(address: string): Promise<T> => (await (await context.request.get(address)).json()) as T;
    interface Row {
      readonly unit: string;
      readonly name: string;
      readonly kind: string;
      readonly status: string;
    }
    const board = async () => (await read<{ rows: Row[] }>(`/cycles/${guide.collecting}/board`)).rows;
    const { plan } = await read<{
      plan: { template: { indicators: { code: string }[]; sections: { code: string }[] } };
    }>(`/cycles/${guide.collecting}`);
    const owing = (await board()).filter(({ unit, status }) => status === 'expected' && unit !== guide.unit);
    const two = owing.filter(({ kind }) => kind === 'ruralDistrict').slice(0, 2);
    const figures = plan.template.indicators.map(({ code: asked }) =>
      String(guide.figures.find((one) => one.code === asked)?.value ?? '').replace('.', ','),
    );
    const cells = [...figures, ...plan.template.sections.map(() => 'Đã thực hiện'), 'Trần Văn A'];
    const sheet = [...two].reverse().map(({ name }) => [name, ...cells].join('\t'));

    await page.goto(`/ky-bao-cao/${guide.collecting}/nhap-nhieu`);
    const grid = page.getByRole('grid', { name: words.many.grid });
    await grid.locator('input').first().focus(patience);
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, sheet.join('\r\n'));
    const send = page.getByRole('button', { name: said(words.many.send, { count: two.length }) });
    expect(await send.isVisible()).toBe(false);
    await page.getByLabel(words.sign.reason, { exact: true }).fill('Đơn vị báo qua điện thoại');
    await page.getByLabel(words.sign.paper, { exact: true }).fill('Sổ trực ngày 18/6');
    await page.getByLabel(words.sign.post, { exact: true }).fill('Văn phòng');
    await send.waitFor(patience);
    expect(await accessibilityFaults(page)).toEqual([]);
    await pressed(send);
    await pressed(page.getByRole('dialog').locator('button[type=submit]'));
    await until('both reports to be handed in', async () => {
      const rows = await board();
      return two.every(({ unit }) => rows.find((row) => row.unit === unit)?.status === 'submitted') || null;
    });
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const sent = await read<{ signer: object; onBehalf: object }>(
      `/cycles/${guide.collecting}/reports/${two[0]?.unit ?? ''}`,
    );
    expect(JSON.stringify(sent)).toContain('Sổ trực ngày 18/6');
    expect(coordinator.complaints).toEqual([]);
  });

  it('is filled in and handed in by keyboard alone, and says its receipt', async () => {
    const { page } = await signing();
    await page.reload();
    await page.getByRole('grid').waitFor(patience);
    const tabTo = async (target: Locator): Promise<void> => {
      for (let tries = 0; tries < 200; tries += 1) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('the keyboard does not lead there');
    };
    // The keyboard passes by a text that is only there to be read.
    await text(page).and(page.getByRole('textbox')).waitFor(patience);
    await tabTo(cell(page, code(0)));
    for (const _ of guide.figures) {
      const focused = await page.evaluate(() => document.activeElement?.id ?? '');
      const row = guide.figures.find((figure) => focused.endsWith(`/${figure.code}`));
      await page.keyboard.type(String(row?.value).replace('.', ','));
      await page.keyboard.press('Enter');
    }
    await tabTo(text(page));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Dân vận khéo');
    const sign = page.getByRole('region', { name: words.sign.title });
    await tabTo(sign.getByLabel(words.sign.post));
    await page.keyboard.type('Chủ tịch');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Trần Văn B');
    await saved(page);
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page.getByRole('button', { name: words.act.submit }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor(patience);
    expect(await accessibilityFaults(page)).toEqual([]);
    const act = dialog.locator('button[type=submit]:not([disabled])');
    await act.waitFor(patience);
    await tabTo(act);
    await page.keyboard.press('Enter');
    await page.getByText(begin(words.receipt.fact)).waitFor(patience);
    await page.getByText(words.receipt.onTime).first().waitFor(patience);
    // The receipt is said when it is given; the form is read anew after it.
    await until('the form to be locked', async () => (await cell(page, code(0)).getAttribute('readonly')) !== null);
    // Locked: it looks so, and offers no keys to change it with.
    await expect.poll(() => page.locator('[role=gridcell][data-locked=false]').count()).toBe(0);
    await expect.poll(() => page.locator('footer kbd').count()).toBe(0);
  });

  it('comes back with its reasons, and with the engine stopped is received: the state follows when it is back', async () => {
    const browser = await signing();
    const { page } = browser;
    const coordinator = await newcomer();
    browsers.push(coordinator);
    await signIn(coordinator, 'coordinator');
    const report = `/cycles/${guide.collecting}/reports/${guide.unit}`;
    const place = String(await text(page).getAttribute('id')).slice('text'.length);
    const returned = await coordinator.context.request.post(`${report}/return`, {
      data: {
        round: 1,
        reasons: [
          { path: `/figures/${code(2)}`, reason: 'Đề nghị rà soát' },
          { path: place, kind: 'incomplete' },
        ],
      },
      headers: { origin: stack.url, 'idempotency-key': 'return-1' },
    });
    expect(returned.status(), await returned.text()).toBe(200);
    await page.getByText(said(words.grid.returned, { reason: 'Đề nghị rà soát' })).waitFor(patience);
    await until(
      'the report to be writable again',
      async () => (await cell(page, code(2)).getAttribute('readonly')) === null || null,
    );
    // Only what was marked is open, and what is reckoned from it.
    const form = (await (await coordinator.context.request.get(`${report}/form`)).json()) as {
      opened: { figures: string[]; sections: string[] };
    };
    expect(form.opened.sections).toEqual([place.slice('/sections/'.length)]);
    expect(form.opened.figures.length).toBeLessThan(guide.figures.length);
    for (const { code: each } of guide.figures) {
      const sealed = (await cell(page, each).getAttribute('readonly')) !== null;
      expect(`${each} ${String(sealed)}`).toBe(`${each} ${String(!form.opened.figures.includes(each))}`);
    }
    await page.getByLabel(begin(words.returned.reply)).last().fill('Đã bổ sung');
    await text(page).and(page.getByRole('textbox')).waitFor(patience);
    await text(page).fill('Dân vận khéo, đã rà soát');
    await saved(page);
    await temporal.stop();
    await pressed(page.getByRole('button', { name: words.act.submit }));
    await pressed(page.getByRole('dialog').locator('button[type=submit]'));
    await page.getByText(begin(words.receipt.waiting)).first().waitFor(patience);
    expect(await accessibilityFaults(page)).toEqual([]);
    await temporal.start();
    await page.getByText(begin(words.receipt.fact)).waitFor({ timeout: 240_000 });
    expect(browser.complaints).toEqual([]);
  });
});
