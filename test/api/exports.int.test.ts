import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { exportAbout, exportPhrases, exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { type ReadSheet, readWorkbook, xlsxType } from '#api/support/workbook.ts';
import { concludedConference } from '#test/api/conference-world.ts';
import {
  ask,
  calledCycle,
  committee,
  coordinator,
  leader,
  members,
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

const reason = '=HYPERLINK("http://attacker.example";"xem")';

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack);
  await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, reportBody());
  await must(stack, reporterB, `/cycles/${cycle}/reports/huyen-b/submit`, reportBody(1200, 34, 1234));
  await must(stack, coordinator, `/cycles/${cycle}/reports/huyen-b/return`, { round: 1, reasons: [{ reason }] });
});
afterAll(() => stack.close());

async function taken(by: Actor, url: string) {
  const app = stack.apis[0]?.app;
  if (app === undefined) throw new Error('no api');
  const answer = await app.inject({
    method: 'GET',
    url,
    headers: { authorization: `Bearer ${await stack.token(by)}` },
  });
  return { status: answer.statusCode, headers: answer.headers, content: answer.rawPayload, text: answer.body };
}

async function sheetsOf(by: Actor, url: string): Promise<readonly ReadSheet[]> {
  const { status, content, text } = await taken(by, url);
  if (status !== 200) throw new Error(`${url}: ${String(status)} ${text}`);
  return readWorkbook(content);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The rows of the first sheet by heading. */
async function rowsOf(by: Actor, url: string): Promise<Record<string, unknown>[]> {
  const [sheet] = await sheetsOf(by, url);
  const [head = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => Object.fromEntries(head.map((heading, index) => [textOf(heading), row[index]])));
}

describe('the board as a spreadsheet', () => {
  const { columns } = exportWords.board;

  it('has the rows of the screen in its order, with a head that stays and a name with the day', async () => {
    const answer = await taken(coordinator, `/exports/board.xlsx?cycle=${cycle}`);
    expect(answer.headers['content-type']).toBe(xlsxType);
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="tien-do-nop-bao-cao-\d{4}-\d\d-\d\d\.xlsx"/,
    );
    expect(answer.headers['cache-control']).toBe('private, no-store');
    const [sheet] = await readWorkbook(answer.content);
    expect(sheet?.frozenRows).toBe(1);
    const { rows } = await ask(stack, coordinator, `/cycles/${cycle}/board`);
    const shown = (rows as { name: string }[]).map(({ name }) => name);
    expect(shown).toHaveLength(members.length);
    expect(sheet?.rows.slice(1).map(([name]) => name)).toEqual(shown);
  });

  it('keeps numbers numbers and moments moments of the clock of Việt Nam', async () => {
    const [row] = await rowsOf(coordinator, `/exports/board.xlsx?cycle=${cycle}`);
    expect(row).toMatchObject({
      [columns.status]: label('submissionStatus', 'submitted'),
      [columns.dueAt]: new Date('2020-06-22T17:00:00Z'),
      [columns.round]: 1,
      [columns.receipt]: expect.any(Number) as number,
    });
  });

  it('shows text that looks like a formula as text', async () => {
    const row = (await rowsOf(coordinator, `/exports/board.xlsx?cycle=${cycle}`)).find(
      (each) => each[columns.returnReasons] !== null && each[columns.returnReasons] !== undefined,
    );
    expect(row?.[columns.returnReasons]).toBe(reason);
  });

  it('gives a unit its own row and a stranger nothing', async () => {
    expect(await rowsOf(reporterA, `/exports/board.xlsx?cycle=${cycle}`)).toHaveLength(1);
    expect((await taken(reporterOutside, `/exports/board.xlsx?cycle=${cycle}`)).status).toBe(404);
    expect((await taken(coordinator, '/exports/board.xlsx?cycle=no-such-cycle')).status).toBe(404);
    expect((await taken(coordinator, '/exports/board.xlsx')).status).toBe(422);
  });

  it('takes filter, search and order of the screen, and names them', async () => {
    const url = `/exports/board.xlsx?cycle=${cycle}&state=returned&text=huyen%20b&sort=alphabet`;
    const sheets = await sheetsOf(coordinator, url);
    expect(sheets[0]?.rows.slice(1).map(([name]) => name)).toEqual(['huyện B']);
    const about = new Map(sheets.at(-1)?.rows.map(([fact, value]) => [fact, value]));
    expect(about.get(exportAbout.filter)).toContain(
      'Trạng thái: yêu cầu bổ sung; Có chữ: "huyen b"; Thứ tự: theo bảng chữ cái',
    );
    expect((await taken(coordinator, `/exports/board.xlsx?cycle=${cycle}&sort=khac`)).status).toBe(422);
  });

  it('takes the standing the review is narrowed to, and says it in words', async () => {
    const sheets = await sheetsOf(coordinator, `/exports/board.xlsx?cycle=${cycle}&standing=returned`);
    expect(sheets[0]?.rows.slice(1).map(([name]) => name)).toEqual(['huyện B']);
    const about = new Map(sheets.at(-1)?.rows.map(([fact, value]) => [fact, value]));
    expect(about.get(exportAbout.filter)).toContain(`Báo cáo: ${label('submissionStatus', 'returned')}`);
    expect((await taken(coordinator, `/exports/board.xlsx?cycle=${cycle}&standing=khac`)).status).toBe(422);
  });

  it('tells on a sheet of its own what was asked, when and by whom', async () => {
    const sheets = await sheetsOf(coordinator, `/exports/board.xlsx?cycle=${cycle}`);
    const about = new Map(sheets.at(-1)?.rows.map(([fact, value]) => [fact, value]));
    expect(about.get(exportAbout.takenBy)).toBe(coordinator.person);
    // In words, as whoever reads the file a year later reads it.
    expect(about.get(exportAbout.filter)).toBe(`Đợt báo cáo: sơ kết 6 tháng đầu năm 2020, ${committee.name}`);
    expect(sheets[0]?.name.startsWith(exportAbout.rehearsal)).toBe(true);
  });
});

describe('lists with a filter', () => {
  it('take the filter of the screen: rehearsals stay apart', async () => {
    expect(await rowsOf(coordinator, '/exports/cycles.xlsx')).toEqual([]);
    const rehearsed = await rowsOf(coordinator, '/exports/cycles.xlsx?rehearsal=true');
    expect(rehearsed.map((row) => row[exportWords.cycles.columns.cycle])).toEqual([cycle]);
    expect(rehearsed[0]?.[exportWords.cycles.columns.cutOff]).toEqual(new Date('2020-06-14T00:00:00Z'));
    expect(await rowsOf(coordinator, '/exports/cycles.xlsx?rehearsal=true&status=planned')).toEqual([]);
    expect((await taken(coordinator, '/exports/cycles.xlsx?rehearsal=maybe')).status).toBe(422);
  });

  it('name whoever owes a report, to the host’s staff only', async () => {
    const rows = await rowsOf(coordinator, `/exports/missing.xlsx?cycle=${cycle}`);
    expect(rows.map((row) => row[exportWords.missing.columns.why])).toEqual([
      exportPhrases.why.missing,
      exportPhrases.why.missing,
      exportPhrases.why.notAccepted,
    ]);
    expect((await taken(reporterA, `/exports/missing.xlsx?cycle=${cycle}`)).status).toBe(403);
  });

  it('list the units of a kind with the name of what they belong to', async () => {
    const { columns } = exportWords.units;
    const rows = await rowsOf(coordinator, '/exports/units.xlsx?on=2020-06-01&kind=commune');
    expect(rows).toMatchObject([
      {
        [columns.name]: 'xã A1',
        [columns.kind]: label('kind', 'commune'),
        [columns.validTo]: new Date('2025-06-30T00:00:00Z'),
      },
    ]);
    const found = await rowsOf(coordinator, '/exports/units.xlsx?on=2020-06-01&text=xa+a1');
    expect(found.map((row) => row[columns.name])).toEqual(['xã A1']);
    const all = await rowsOf(coordinator, '/exports/units.xlsx?on=2020-06-01');
    expect(all.find((row) => row[columns.name] === 'xã A1')?.[columns.parent]).toBe('huyện A');
  });

  it('are not cut into pages', async () => {
    const url = `/exports/deliveries.xlsx?stream=cycle/${cycle}&limit=1`;
    const { counts } = await ask(stack, coordinator, `/deliveries?stream=cycle/${cycle}`);
    const total = (counts as { count: number }[]).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBeGreaterThan(1);
    const rows = await rowsOf(coordinator, url);
    expect(rows).toHaveLength(total);
    // Newest first, as the screen asks for them.
    const shown = await ask(stack, coordinator, `/deliveries?stream=cycle/${cycle}&before=0`);
    const subjects = (shown['deliveries'] as { subject: string }[]).map(({ subject }) => subject);
    expect(rows.map((row) => row[exportWords.deliveries.columns.subject])).toEqual(subjects);
    expect((await taken(reporterA, url)).status).toBe(403);
    expect(await rowsOf(coordinator, '/exports/tasks.xlsx?limit=1')).toEqual([]);
  });

  it.each([
    ['deliveries', () => '?rehearsal=true', true],
    ['deliveries', () => `?stream=cycle/${cycle}`, true],
    ['deliveries', () => '?rehearsal=false', false],
    ['deliveries', () => '', false],
    ['cycles', () => '?rehearsal=true', true],
    ['cycles', () => '', false],
    ['missing', () => `?cycle=${cycle}`, true],
    ['units', () => '', false],
  ])('of %s bear the mark of a rehearsal where they are one’s', async (list, asked, marked) => {
    const [first] = await sheetsOf(coordinator, `/exports/${list}.xlsx${asked()}`);
    expect(first?.name.startsWith(exportAbout.rehearsal)).toBe(marked);
  });
});

it('opens totals to the units behind them, with the checks and what they compare', async () => {
  await must(stack, reporterB, `/cycles/${cycle}/reports/huyen-b/submit`, reportBody(1200, 34, 1234));
  for (const [unit, round] of [
    ['huyen-a', 1],
    ['huyen-b', 2],
  ] as const)
    await must(stack, coordinator, `/cycles/${cycle}/reports/${unit}/accept`, { round });
  expect((await taken(coordinator, `/exports/consolidation.xlsx?cycle=${cycle}`)).status).toBe(404);
  await must(stack, leader, `/cycles/${cycle}/close-collection`, { overrideReason: 'đủ để tổng hợp' });
  await must(stack, coordinator, `/cycles/${cycle}/consolidate`, {});
  const sheets = await sheetsOf(coordinator, `/exports/consolidation.xlsx?cycle=${cycle}`);
  const [totals, byUnit] = sheets;
  expect(totals?.rows[1]?.slice(1)).toEqual([
    ...['mô hình models', 'mô hình', 1239, null, exportPhrases.basis.summed],
    ...[2, 3, 'huyện C: chưa có báo cáo được chấp nhận'],
  ]);
  expect(byUnit?.name).toBe(exportPhrases.byUnit);
  expect(byUnit?.rows.map((row) => row.slice(0, 2))).toEqual([
    [exportPhrases.unit, 'mô hình models'],
    ['huyện A', 5],
    ['huyện B', 1234],
  ]);
  const checks = sheets.find(({ name }) => name === exportWords.checks.list);
  const k1 = checks?.rows.find((row) => textOf(row[3]).startsWith('mô hình models: 1.239'));
  expect(k1?.[1]).toBe(exportPhrases.outcome.pass);
  expect((await taken(reporterA, `/exports/consolidation.xlsx?cycle=${cycle}`)).status).toBe(403);
});

it('shows what a conference invited, called and concluded', async () => {
  await concludedConference(stack);
  await must(stack, coordinator, '/conferences/so-ket/roll-call', {
    point: 'huyen-a',
    entries: [{ name: 'Trần Văn B', unit: 'huyen-a', state: 'late', arrivedAt: '14:10' }],
    present: 1,
  });
  const points = exportWords.points.columns;
  expect(await rowsOf(coordinator, '/exports/points.xlsx?conference=so-ket')).toMatchObject([
    { [points.point]: 'Điểm cầu trung tâm', [points.main]: exportPhrases.yes, [points.name]: null },
    { [points.name]: 'Trần Văn B', [points.state]: label('rollCall', 'late'), [points.present]: 1 },
  ]);
  const invited = await rowsOf(reporterA, '/exports/invitations.xlsx?conference=so-ket');
  expect(invited.map((row) => row[exportWords.invitations.columns.name])).toEqual([
    'huyện A',
    'huyện B',
    'đại biểu khác',
  ]);
  expect((await taken(reporterOutside, '/exports/invitations.xlsx?conference=so-ket')).status).toBe(404);
  const { columns } = exportWords.tasks;
  const tasks = await rowsOf(leader, '/exports/tasks.xlsx?rehearsal=true&limit=1');
  expect(tasks.map((row) => row[columns.number])).toEqual([1, 2, 3, 4]);
  expect(tasks[0]?.[columns.dueAt]).toEqual(new Date('2020-07-15T00:00:00Z'));
  expect(await rowsOf(reporterA, '/exports/tasks.xlsx?rehearsal=true')).toHaveLength(1);
  expect(await rowsOf(reporterOutside, '/exports/tasks.xlsx?rehearsal=true')).toEqual([]);
});

it('has what waits for whoever asks, and for nobody else', async () => {
  const { columns } = exportWords.work;
  const { counts } = await ask(stack, coordinator, '/work');
  const rows = await rowsOf(coordinator, '/exports/work.xlsx');
  expect(rows).toHaveLength((counts as { total: number }).total);
  expect(rows.every((row) => typeof row[columns.kind] === 'string')).toBe(true);
  expect(await rowsOf(reporterOutside, '/exports/work.xlsx')).toEqual([]);
});

it('is written down: who took which list out, with which filter and how many rows', async () => {
  const kept = () =>
    stack.db.selectFrom('access_log').select(['person', 'detail']).where('kind', '=', 'exported').execute();
  const before = (await kept()).length;
  await taken(coordinator, '/exports/units.xlsx?on=2020-06-01&kind=commune');
  await taken(reporterOutside, `/exports/board.xlsx?cycle=${cycle}`);
  const after = await kept();
  expect(after).toHaveLength(before + 1);
  const last = after.find(({ detail }) => JSON.stringify(detail).includes('kind = commune'));
  expect(last?.person).toBe(coordinator.person);
});
