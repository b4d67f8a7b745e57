import excel, { type Workbook } from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { reportWorkbook } from '#domain/words/report-workbook.ts';
import { xlsxType } from '#api/support/workbook.ts';
import {
  actor,
  calledCycle,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'bieu' });
});
afterAll(() => stack.close());

const { figures, sections } = reportWorkbook;
const at = (unit: string): string => `/cycles/${cycle}/reports/${unit}/workbook`;
const draftOf = (unit: string): string => `/drafts/report/${cycle}/${unit}`;

async function send(by: Actor, method: 'GET' | 'POST' | 'PATCH', url: string, body?: object) {
  const app = stack.apis[0]?.app;
  if (app === undefined) throw new Error('no api');
  const headers = { authorization: `Bearer ${await stack.token(by)}` };
  const answer = await app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    content: answer.rawPayload,
    json: answer.json.bind(answer),
  };
}

async function taken(by: Actor, unit: string): Promise<Buffer> {
  const { status, content } = await send(by, 'GET', at(unit));
  if (status !== 200) throw new Error(content.toString());
  return content;
}

async function looked(by: Actor, unit: string, content: Buffer) {
  const { status, json } = await send(by, 'POST', at(unit), { workbook: content.toString('base64') });
  return { status, body: json<Record<string, unknown>>() };
}

async function filled(content: Buffer, fill: (book: Workbook) => void): Promise<Buffer> {
  const book = new excel.Workbook();
  // Its own declaration of Buffer is older than Node's.
  await book.xlsx.load(content as never);
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const put = (book: Workbook, cell: string, value: number | string, name: string = figures.sheet): void => {
  const sheet = book.getWorksheet(name);
  if (sheet === undefined) throw new Error(name);
  sheet.getCell(cell).value = value;
};

const setOf = ({ differences }: Record<string, unknown>) =>
  Object.fromEntries(
    // The description of the answer says so; this test reads the two it needs.
    (differences as { pointer: string; typed: string }[]).map(({ pointer, typed }) => [pointer, typed]),
  );

describe('the workbook of a report', () => {
  it('goes out under its unit’s name, is written down, and comes back into the draft by one confirmation', async () => {
    const answer = await send(reporterA, 'GET', at('huyen-a'));
    expect(answer.headers['content-type']).toBe(xlsxType);
    expect(answer.headers['content-disposition']).toContain('filename="bieu-bao-cao-huyen-a-2020-H1.xlsx"');
    const log = await stack.db.selectFrom('access_log').select('detail').where('kind', '=', 'exported').execute();
    expect(JSON.stringify(log)).toContain('readReportWorkbook');
    const back = await filled(answer.content, (book) => {
      for (const [cell, value] of Object.entries({ D8: 1079, D10: 1000, D11: 79, I11: 'Mới lập' }))
        put(book, cell, value);
    });
    const { body } = await looked(reporterA, 'huyen-a', back);
    expect(body).toMatchObject({
      ...{ kind: 'read', revision: 0, taken: 0, faults: [], english: null },
      differences: [
        { sheet: figures.sheet, cell: 'D8', raw: '1.079', typed: '1.079', value: '1079', stands: '', since: null },
        { cell: 'D10' },
        { cell: 'D11' },
        { cell: 'I11', pointer: '/explained/culture', typed: 'Mới lập' },
      ],
    });
    expect((await send(reporterA, 'GET', draftOf('huyen-a'))).json()).toMatchObject({ revision: 0, doc: {} });
    const change = { base: body['revision'], tab: 'w', set: setOf(body) };
    expect((await send(reporterA, 'PATCH', draftOf('huyen-a'), change)).json()).toMatchObject({ conflicts: [] });
    expect((await looked(reporterA, 'huyen-a', back)).body).toMatchObject({ differences: [], faults: [] });
  });

  it('tells who wrote a place since it was taken, and the save tells it again', async () => {
    const content = await taken(reporterA, 'huyen-a');
    const headA = actor('unitHead', 'huyen-a');
    await send(headA, 'PATCH', draftOf('huyen-a'), { base: 1, tab: 'h', set: { '/figures/models': '1.080' } });
    const back = await filled(content, (book) => put(book, 'D8', 1081));
    const { body } = await looked(reporterA, 'huyen-a', back);
    expect(body).toMatchObject({
      ...{ revision: 2, taken: 1 },
      differences: [{ stands: '1.080', typed: '1.081', since: { by: headA.person } }],
    });
    const saved = await send(reporterA, 'PATCH', draftOf('huyen-a'), {
      base: body['taken'],
      tab: 'w',
      set: setOf(body),
    });
    expect(saved.json()).toMatchObject({ conflicts: [{ pointer: '/figures/models', by: headA.person }] });
  });

  it('is the coordinator’s as well, into the draft beside the unit’s own', async () => {
    const back = await filled(await taken(reporterB, 'huyen-b'), (book) => put(book, 'D10', 7));
    expect((await looked(coordinator, 'huyen-b', back)).body).toMatchObject({
      ...{ kind: 'read', taken: null },
      differences: [{ cell: 'D10', typed: '7' }],
    });
    expect((await send(leader, 'GET', at('huyen-b'))).status).toBe(200);
    expect((await looked(leader, 'huyen-b', back)).status).toBe(403);
  });

  it('of another unit is refused with its sentence, in the language that is spoken', async () => {
    const content = await taken(reporterB, 'huyen-b');
    expect((await looked(reporterA, 'huyen-a', content)).body).toEqual({
      ...{ kind: 'refused', code: 'wrong-unit' },
      sentence: 'Đây là biểu của huyện B; báo cáo đang mở là của huyện A.',
    });
    expect((await looked(reporterA, 'huyen-a', Buffer.from('không'))).body).toMatchObject({ code: 'not-a-workbook' });
    const other = await calledCycle(stack, { key: 'khac' });
    const elsewhere = await send(reporterA, 'POST', `/cycles/${other}/reports/huyen-a/workbook`, {
      workbook: (await taken(reporterA, 'huyen-a')).toString('base64'),
    });
    expect(elsewhere.json()).toMatchObject({ kind: 'refused', code: 'wrong-cycle' });
  });

  it('is not there for a stranger, nor for another unit', async () => {
    const content = await taken(reporterA, 'huyen-a');
    for (const by of [reporterOutside, reporterB, actor('leader', 'huyen-z')]) {
      expect([by.person, (await send(by, 'GET', at('huyen-a'))).status]).toEqual([by.person, 404]);
      expect([by.person, (await looked(by, 'huyen-a', content)).status]).toEqual([by.person, 404]);
    }
    expect((await send(reporterA, 'GET', '/cycles/khong-co/reports/huyen-a/workbook')).status).toBe(404);
    expect((await send(reporterA, 'POST', at('huyen-a'), { workbook: 'không phải base64' })).status).toBe(422);
  });

  it('says of what came back only what was marked, and takes nothing while the report is with the host', async () => {
    await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, reportBody());
    const handedIn = await taken(reporterA, 'huyen-a');
    expect(await looked(reporterA, 'huyen-a', handedIn)).toMatchObject({ status: 409, body: { code: 'draft-closed' } });
    await must(stack, coordinator, `/cycles/${cycle}/reports/huyen-a/return`, {
      round: 1,
      reasons: [{ path: '/sections/ket-qua', reason: 'Chưa nêu kết quả' }],
    });
    expect((await looked(reporterA, 'huyen-a', handedIn)).body).toMatchObject({ code: 'wrong-round' });
    const back = await filled(await taken(reporterA, 'huyen-a'), (book) => {
      put(book, 'D8', 6);
      put(book, 'D8', '- Tốt', sections.sheet);
    });
    expect((await looked(reporterA, 'huyen-a', back)).body).toMatchObject({
      differences: [{ sheet: sections.sheet, cell: 'D8', typed: '- Tốt' }],
      faults: [{ sheet: figures.sheet, cell: 'D8', code: 'sealed' }],
    });
  });
});
