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
  planBody,
  reportBody,
  reporterA,
  reporterB,
  settle,
  template,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const meetings = { code: 'meetings', label: 'Số cuộc đối thoại', unit: 'cuộc', kind: 'count', programme: 'QCDC' };
  await must(stack, admin, '/templates/qcdc/revise', {
    ...{ ...template, version: 1, reason: 'thêm chỉ tiêu' },
    indicators: [...template.indicators, { ...meetings, required: true, mayBeMissing: true }],
  });
  cycle = `/cycles/${await calledCycle(stack, { key: 'khong-co' })}`;
});
afterAll(() => stack.close());

const none = { code: 'meetings', reason: 'notYetCompiled' };
const said = { ...none, words: null, typed: 'Không có số liệu: chưa tổng hợp được' };
const narrative = { sections: [{ code: 'ket-qua', text: 'Tốt' }] };
const submit = (body: object) =>
  stack.call(reporterA, 'POST', `${cycle}/reports/huyen-a/submit`, { ...reportBody(), ...narrative, ...body });

async function sheetsOf(address: string): Promise<excel.Workbook> {
  const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
  const answer = await stack.apis[0]?.app.inject({ method: 'GET', url: address, headers });
  if (answer?.statusCode !== 200) throw new Error(answer?.body);
  const book = new excel.Workbook();
  // Its own declaration of Buffer is older than Node's.
  await book.xlsx.load(answer.rawPayload as never);
  return book;
}

describe('a figure that is missing for a reason, over HTTP', () => {
  it('is refused at its place where it may not be said, twice, beside a figure, or without its words', async () => {
    const refused = async (missing: readonly object[]) => {
      const { status, body } = await submit({ missing });
      return [status, body['code'], body['pointer']];
    };
    expect(await refused([])).toEqual([422, 'figure-missing', '/figures']);
    expect(await refused([{ ...none, code: 'share' }])).toEqual([422, 'figure-may-not-be-missing', '/missing/0/code']);
    expect(await refused([none, none])).toEqual([422, 'figure-twice', '/missing/1/code']);
    expect(await refused([{ ...none, code: 'models' }])).toEqual([422, 'figure-also-missing', '/missing/0/code']);
    expect(await refused([{ code: 'meetings', reason: 'other' }])).toEqual([
      ...[422, 'figure-missing-unsaid', '/missing/0/words'],
    ]);
    expect((await submit({ missing: [{ code: 'meetings', reason: 'unknown' }] })).status).toBe(422);
  });

  it('is read back as what was said, in the report, its rounds, the form and the workbook', async () => {
    expect((await submit({ missing: [none] })).status).toBe(200);
    const path = `${cycle}/reports/huyen-a`;
    expect(await ask(stack, reporterA, path)).toMatchObject({ report: { missing: [said] } });
    expect(await ask(stack, coordinator, `${path}/rounds`)).toMatchObject({
      rounds: [{ report: { missing: [said] } }],
    });
    const { template: asked } = (await ask(stack, reporterA, `${path}/form`)) as { template: { indicators: object[] } };
    expect(asked.indicators).toContainEqual(expect.objectContaining({ code: 'meetings', mayBeMissing: true }));
    const sheet = (await sheetsOf(`${path}/workbook`)).getWorksheet(reportWorkbook.figures.sheet);
    const cells = sheet?.getColumn('D').values as readonly unknown[];
    expect(cells).toContain(said.typed);
  });

  it('is told apart from 0 and from nothing in the totals, their list and the period after', async () => {
    await must(stack, reporterB, `${cycle}/reports/huyen-b/submit`, {
      ...{ ...reportBody(), ...narrative },
      figures: [...reportBody().figures, { code: 'meetings', value: 0 }],
    });
    for (const unit of ['huyen-a', 'huyen-b'])
      await must(stack, coordinator, `${cycle}/reports/${unit}/accept`, { round: 1 });
    await must(stack, leader, `${cycle}/close-collection`, { overrideReason: 'đủ' });
    await must(stack, coordinator, `${cycle}/consolidate`, {});
    const { answers, totals } = await ask(stack, coordinator, `${cycle}/consolidation`);
    expect(answers).toEqual([
      {
        ...{ code: 'meetings', label: 'Số cuộc đối thoại', unitOfCount: 'cuộc', programme: 'QCDC' },
        ...{ given: 1, missing: 1, silent: 0, type: { is: 'count' }, each: [], corrected: null },
        units: [
          { unit: 'huyen-a', name: 'huyện A', round: 1, value: null, missing: said, corrected: null },
          { unit: 'huyen-b', name: 'huyện B', round: 1, value: '0', missing: null, corrected: null },
        ],
      },
    ]);
    expect(totals).toContainEqual(expect.objectContaining({ code: 'meetings', value: '0', reports: 1 }));
    const book = await sheetsOf(
      `/exports/consolidation.xlsx?${new URLSearchParams({ cycle: cycle.slice(8) }).toString()}`,
    );
    const rows = book.worksheets.flatMap((sheet) => {
      const found: unknown[][] = [];
      sheet.eachRow((row) => found.push((row.values as unknown[]).slice(1)));
      return found;
    });
    const [line] = rows.filter(
      ([, label, measure, given]) => label === 'Số cuộc đối thoại' && measure === 'cuộc' && given === 1,
    );
    expect(line?.slice(3, 6)).toEqual([1, 1, 0]);
    expect(line?.at(-1)).toBe(`huyện A: ${said.typed}`);
    expect(rows.find(([first]) => first === 'huyện A')).toContain(said.typed);
    const { answer } = await must(stack, coordinator, '/cycles', {
      ...{ ...planBody({ key: 'sau' }), period: '2020-H2' },
      collection: { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } },
    });
    const { cycle: next } = answer as { cycle: string };
    const before = await ask(stack, reporterA, `/cycles/${next}/reports/huyen-a/previous`);
    expect(before).toMatchObject({ previous: { missing: [said] } });
    const other = await ask(stack, reporterB, `/cycles/${next}/reports/huyen-b/previous`);
    expect(other['previous']).not.toHaveProperty('missing');
  });
});
