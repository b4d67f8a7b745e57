import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportWorkbook } from '#domain/words/report-workbook.ts';
import {
  admin,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  settle,
  template,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
const computed = {
  ...{ code: 'rate', label: 'Tỷ lệ kinh tế', unit: '%', kind: 'share', programme: 'QCDC' },
  ...{ type: { is: 'percent', digits: 1 }, computed: 'economy ÷ models × 100' },
};
const revision = {
  ...{ ...template, version: 1, reason: 'thêm chỉ tiêu tự tính' },
  indicators: [...template.indicators, computed],
};
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
});
afterAll(() => stack.close());

const narrative = { sections: [{ code: 'ket-qua', text: 'Tốt' }] };
const body = reportBody(2, 4, 6);
const with_ = (value: unknown) => [...body.figures, { code: 'rate', value }];
const submit = (more: object) =>
  stack.call(reporterA, 'POST', `${cycle}/reports/huyen-a/submit`, { ...body, ...narrative, ...more });

describe('a computed figure, over HTTP', () => {
  it('is refused at its formula while the outline is written, each fault with its place', async () => {
    const refused = async (more: object) => {
      const indicators = [...template.indicators, { ...computed, ...more }];
      const answer = await stack.call(admin, 'POST', '/templates/qcdc/revise', { ...revision, indicators });
      return [answer.status, answer.body['code'], answer.body['pointer']];
    };
    const at = '/indicators/4/computed';
    expect(await refused({ computed: 'economy ÷ lạ' })).toEqual([422, 'formula-sign-unknown', at]);
    expect(await refused({ computed: 'economy + khac' })).toEqual([422, 'computed-figure-unknown', at]);
    expect(await refused({ computed: 'rate + economy' })).toEqual([422, 'computed-of-itself', at]);
    expect(await refused({ type: { is: 'percent' } })).toEqual([422, 'computed-digits-missing', '/indicators/4/type']);
    expect(await refused({ computed: 'a'.repeat(2001) })).toEqual([422, 'invalid-input', at]);
    await must(stack, admin, '/templates/qcdc/revise', revision);
    cycle = `/cycles/${await calledCycle(stack, { key: 'tu-tinh' })}`;
  });

  it('is shown in the form with its formula in words, and reckoned while figures are typed', async () => {
    const form = await ask(stack, reporterA, `${cycle}/reports/huyen-a/form`);
    expect(form['computed']).toEqual([
      { code: 'rate', formula: '“mô hình economy” ÷ “mô hình models” × 100', from: ['economy', 'models'] },
    ]);
    const typed = (code: string, text: string) => ({ code, text, asOf: '' });
    const look = async (...figures: object[]) =>
      (await must(stack, reporterA, `${cycle}/reports/huyen-a/check`, { figures }))['computed'];
    expect(await look(typed('economy', '2'), typed('models', '6'))).toEqual([
      { code: 'rate', value: '33.3', because: null },
    ]);
    expect(await look(typed('economy', '2'))).toEqual([
      { code: 'rate', value: null, because: 'Chưa tính được: chưa có số liệu "mô hình models".' },
    ]);
    expect(await look(typed('economy', '0'), typed('models', '0'))).toEqual([
      { code: 'rate', value: null, because: 'Không tính được: phép chia cho 0.' },
    ]);
  });

  it('is kept in no draft, and refused by its row unless it says the same', async () => {
    const saved = await stack.apis[0]?.app.inject({
      ...{ method: 'PATCH', url: `/drafts/report/${cycle.slice(8)}/huyen-a` },
      headers: { authorization: `Bearer ${await stack.token(reporterA)}` },
      payload: { base: 0, tab: 't', set: { '/figures/rate': '99', '/figures/economy': '2' } },
    });
    expect(saved?.statusCode).toBe(200);
    const { draft } = await ask(stack, reporterA, `${cycle}/reports/huyen-a/form`);
    expect((draft as { doc: object }).doc).toEqual({ '/figures/economy': '2' });
    const { status, body: refused } = await submit({ figures: with_('33,4') });
    expect([status, refused['code'], refused['pointer']]).toEqual([422, 'figure-computed', '/figures/3/value']);
    expect(refused['detail']).toContain('theo số liệu đã gửi là 33,3');
    expect((await submit({ figures: with_('33,3%') })).status).toBe(200);
  });

  it('is read back in the report, its rounds and its paper, marked as reckoned', async () => {
    const path = `${cycle}/reports/huyen-a`;
    const figure = { code: 'rate', value: '33.3', asOf: null, asStated: null, computed: true };
    const { report } = (await ask(stack, coordinator, path)) as { report: { figures: object[] } };
    expect(report.figures).toContainEqual(expect.objectContaining(figure));
    expect(JSON.stringify(await ask(stack, coordinator, `${path}/rounds`))).toContain('"computed":true');
  });

  it('stands in the workbook as a locked formula, and is not read from it', async () => {
    const headers = { authorization: `Bearer ${await stack.token(reporterB)}` };
    const url = `${cycle}/reports/huyen-b/workbook`;
    const answer = await stack.apis[0]?.app.inject({ method: 'GET', url, headers });
    const book = new excel.Workbook();
    // Its own declaration of Buffer is older than Node's.
    await book.xlsx.load(answer?.rawPayload as never);
    const sheet = book.getWorksheet(reportWorkbook.figures.sheet);
    const labels = sheet?.getColumn('B').values as readonly unknown[];
    const cell = sheet?.getCell(`D${String(labels.indexOf('Tỷ lệ kinh tế'))}`);
    expect(cell?.formula).toMatch(
      /^IF\(COUNT\(D\d+,D\d+\)=2,IFERROR\(ROUND\(\(\(D\d+\/D\d+\)\*100\),1\)\/100,""\),""\)$/,
    );
    // On a protected sheet a cell that says nothing is locked.
    expect(JSON.stringify(cell?.style)).not.toContain('"locked":false');
  });

  it('is reckoned anew of the totals, opens to them, and may be referred to in the consolidated report', async () => {
    const other = { ...reportBody(1, 1, 2), ...narrative };
    await must(stack, reporterB, `${cycle}/reports/huyen-b/submit`, other);
    for (const unit of ['huyen-a', 'huyen-b'])
      await must(stack, coordinator, `${cycle}/reports/${unit}/accept`, { round: 1 });
    await must(stack, leader, `${cycle}/close-collection`, { overrideReason: 'đủ' });
    await must(stack, coordinator, `${cycle}/consolidate`, {});
    const { totals } = (await ask(stack, coordinator, `${cycle}/consolidation`)) as { totals: object[] };
    // 3 of 8: neither the sum nor the mean of 33,3 and 50.
    expect(totals).toContainEqual(
      expect.objectContaining({
        ...{ code: 'rate', value: '37.5', basis: 'derived', reports: 2 },
        computed: { formula: '“mô hình economy” ÷ “mô hình models” × 100', from: ['economy', 'models'] },
      }),
    );
    expect(await ask(stack, coordinator, `${cycle}/consolidation/lineage?code=rate`)).toMatchObject({
      ...{ value: '37.5', leaves: [], fraction: null },
      computed: {
        from: [
          { code: 'economy', value: '3' },
          { code: 'models', value: '8' },
        ],
      },
    });
    const draft = await ask(stack, coordinator, `${cycle}/report-draft`);
    expect(JSON.stringify(draft)).toContain('"ref":"rate"');
  });
});
