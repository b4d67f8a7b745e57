import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { readWorkbook, xlsxType } from '#api/support/workbook.ts';
import { docxType } from '#api/support/docx-type.ts';
import {
  actor,
  admin,
  calledCycle,
  committee,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { linesOf, readDocx } from '#test/engine/documents/docx-reader.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
let folder: string;
/** In the place of LibreOffice, once somebody puts it there. */
let office: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hoi-nghi-office-'));
  office = join(folder, 'office');
  stack = await startTestStack({ office: { named: office, searchPath: '/usr/bin:/bin' } });
  await settle(stack);
  cycle = await calledCycle(stack, { key: 'van-ban' });
});
afterAll(async () => {
  await stack.close();
  rmSync(folder, { recursive: true });
});

const at = (unit: string, rest: string): string => `/cycles/${cycle}/reports/${unit}/${rest}`;

async function get(by: Actor, url: string, language = 'vi') {
  const app = stack.apis[0]?.app;
  if (app === undefined) throw new Error('no api');
  const headers = { authorization: `Bearer ${await stack.token(by)}`, 'accept-language': language };
  const answer = await app.inject({ method: 'GET', url, headers });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    content: answer.rawPayload,
    json: answer.json.bind(answer),
  };
}

async function type(set: Readonly<Record<string, string>>): Promise<void> {
  const url = `/drafts/report/${cycle}/huyen-a`;
  const headers = { authorization: `Bearer ${await stack.token(reporterA)}` };
  const saved = await stack.apis[0]?.app.inject({ method: 'PATCH', url, headers, payload: { base: 0, tab: 'x', set } });
  expect(saved?.statusCode).toBe(200);
}

async function paper(by: Actor, url: string) {
  const { status, content } = await get(by, url);
  if (status !== 200) throw new Error(content.toString());
  return { content, ...(await readDocx(content)) };
}

const told = (lines: readonly string[]): string => lines.join('\n');

describe('a report on paper', () => {
  it('is there for nobody before anything is prepared but for who prepares it', async () => {
    expect((await get(coordinator, at('huyen-b', 'document?round=1'))).json()).toMatchObject({
      ...{ status: 404, code: 'report-not-there' },
    });
    expect((await get(leader, at('huyen-b', 'document'))).status).toBe(404);
    expect((await get(coordinator, at('huyen-b', 'document?round=0'))).status).toBe(422);
    expect((await get(coordinator, at('huyen-b', 'document?layout=khac'))).status).toBe(422);
  });

  it('is a draft for those who write it, with the mark of one across every page', async () => {
    await type({ '/figures/models': '1079', '/sections/ket-qua': '- một\n- hai', '/signer/post': 'Trưởng ban' });
    expect((await get(reporterA, at('huyen-a', 'papers'))).json()).toMatchObject({
      ...{ layout: 'party', ownCommittee: false, draft: true, rounds: [] },
      heads: [
        { layout: 'state', issuer: 'Ủy ban nhân dân huyện A', superior: '' },
        { layout: 'party', issuer: 'Huyện ủy A', superior: 'Tỉnh ủy X' },
      ],
    });
    const { headers, lines } = await paper(reporterA, at('huyen-a', 'document?round=draft'));
    for (const xml of headers) expect(linesOf(xml)).toContain('DỰ THẢO - DIỄN TẬP');
    expect(told(lines)).toContain('- một\n- hai');
    expect(lines).toContain('1.079');
    expect((await get(leader, at('huyen-a', 'document?round=draft'))).json()).toMatchObject({
      code: 'report-not-there',
    });
  });

  it('is what was handed in, the same at every time and for every reader', async () => {
    const body = {
      ...reportBody(1000, 79, 1079),
      sections: [{ code: 'ket-qua', text: 'Tốt.' }],
      documentNumber: '45-BC/HU',
    };
    await must(stack, reporterA, at('huyen-a', 'submit'), body);
    const { content, headers, lines } = await paper(coordinator, at('huyen-a', 'document'));
    expect(told(lines)).toContain('HUYỆN ỦY A');
    expect(lines).toEqual(
      expect.arrayContaining(['Số 45-BC/HU', 'BÁO CÁO', 'I. KẾT QUẢ', 'Tốt.', '1.079', 'Trần Văn B']),
    );
    expect(told(lines)).toContain('Thực hiện Công văn số 12-CV/BCĐ ngày 01 tháng 6 năm 2020');
    for (const xml of headers) expect(linesOf(xml)).toContain('DIỄN TẬP');
    expect((await paper(reporterA, at('huyen-a', 'document?round=1'))).content.equals(content)).toBe(true);
    expect((await get(reporterA, at('huyen-a', 'papers'))).json()).toMatchObject({
      draft: false,
      rounds: [{ round: 1 }],
    });
  });

  it('is named after unit, period and round, and written down', async () => {
    const { headers } = await get(leader, at('huyen-a', 'document'));
    expect(headers['content-type']).toBe(docxType);
    expect(headers['content-disposition']).toContain('filename="bao-cao-huyen-a-2020-H1-lan-1.docx"');
    const log = await stack.db.selectFrom('access_log').select('detail').where('kind', '=', 'exported').execute();
    expect(JSON.stringify(log)).toContain('unit = huyen-a; round = 1');
  });

  it('is had as the form alone too, a sheet with its heading, numbers as numbers and a place to sign', async () => {
    const { status, headers, content } = await get(coordinator, at('huyen-a', 'document?format=xlsx'));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(xlsxType);
    expect(headers['content-disposition']).toContain('bao-cao-huyen-a-2020-H1-lan-1.xlsx');
    const [sheet] = await readWorkbook(content);
    const rows = (sheet?.rows ?? []).map((row) => row.filter((cell) => cell !== null && cell !== undefined));
    expect(rows[0]).toContain('TỈNH ỦY X');
    expect(rows).toContainEqual(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kỳ này', 'Ghi chú']);
    expect(rows.find((row) => row[1] === 'mô hình models')?.[3]).toBe(1079);
    expect(rows.find((row) => row.includes('NGƯỜI LẬP BIỂU'))).toContain('TRƯỞNG BAN');
    expect(rows.flat()).toContain('DIỄN TẬP');
  });

  it('keeps an earlier round beside a later one', async () => {
    await must(stack, coordinator, at('huyen-a', 'return'), { round: 1, reasons: [{ path: null, reason: 'Xem lại' }] });
    const body = { ...reportBody(1000, 80, 1080), sections: [{ code: 'ket-qua', text: 'Tốt.' }] };
    await must(stack, reporterA, at('huyen-a', 'submit'), body);
    expect((await paper(reporterA, at('huyen-a', 'document?round=1'))).lines).toContain('1.079');
    expect((await paper(reporterA, at('huyen-a', 'document'))).lines).toContain('1.080');
  });

  it('stands in the layout that is asked for, or in that of the unit’s own committee', async () => {
    const state = await paper(reporterA, at('huyen-a', 'document?layout=state'));
    expect(state.lines).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const { id: _id, ...own } = committee;
    await must(stack, admin, '/committees/huyen-a-qcdc', {
      ...own,
      ...{ host: 'huyen-a', name: 'Ban Chỉ đạo QCDC huyện A', layout: 'state', superior: 'UBND huyện A' },
      ...{ issuerCode: 'BCĐQCDC', place: 'A' },
    });
    expect((await get(reporterA, at('huyen-a', 'papers'))).json()).toMatchObject({
      layout: 'state',
      ownCommittee: true,
    });
    const theirs = await paper(reporterA, at('huyen-a', 'document'));
    expect(told(theirs.lines)).toContain('BAN CHỈ ĐẠO QCDC HUYỆN A');
    expect(theirs.lines).toEqual(expect.arrayContaining(['UBND HUYỆN A', 'TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN']));
  });

  it('is for whoever may read the report and for nobody else', async () => {
    for (const rest of ['document', 'papers']) {
      expect((await get(reporterB, at('huyen-a', rest))).status).toBe(404);
      expect((await get(reporterOutside, at('huyen-a', rest))).status).toBe(404);
      expect((await get(actor('reporter', 'huyen-a'), at('huyen-a', rest))).status).toBe(200);
    }
  });
});

describe('its PDF', () => {
  it('is not to be had where nothing makes one, and the way out is told in both languages', async () => {
    expect((await get(reporterA, at('huyen-a', 'papers'))).json()).toMatchObject({ pdf: false });
    const refused = await get(reporterA, at('huyen-a', 'document?format=pdf'));
    expect(refused.json()).toMatchObject({ status: 409, code: 'pdf-not-available' });
    expect(refused.json<{ detail: string }>().detail).toContain('.docx');
    const english = await get(reporterA, at('huyen-a', 'document?format=pdf'), 'en');
    expect(english.json<{ detail: string }>().detail).toContain('save it as PDF');
  });

  it('is what the program made of the paper, from the moment it is there', async () => {
    const lines = ['#!/bin/sh', 'for one in "$@"; do in=$one; done', 'printf %%PDF-1.7 > "$(dirname "$in")/paper.pdf"'];
    writeFileSync(office, lines.join('\n'), { mode: 0o700 });
    expect((await get(reporterA, at('huyen-a', 'papers'))).json()).toMatchObject({ pdf: true });
    const { status, headers, content } = await get(reporterA, at('huyen-a', 'document?format=pdf'));
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toContain('bao-cao-huyen-a-2020-H1-lan-2.pdf');
    expect(content.toString()).toBe('%PDF-1.7');
  });
});
