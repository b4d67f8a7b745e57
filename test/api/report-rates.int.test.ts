import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rateCriteria } from '#domain/words/report-rates.ts';
import { exportPhrases, exportWords } from '#domain/words/exports.ts';
import { readWorkbook } from '#api/support/workbook.ts';
import { rebuildProjections } from '#engine/rebuild.ts';
import { registry } from '#engine/registry.ts';
import {
  actor,
  admin,
  ask,
  coordinator,
  leader,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import { ownerOf } from '#test/support/engine.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let cycle: string;
const communes = ['xa-a1', 'xa-a2', 'xa-a3', 'xa-a4', 'xa-a5', 'xa-a6'];
const districts = ['huyen-a', 'huyen-b', 'huyen-c'];
/** An hour in three seconds: what ends with the first day passes soon, the 22nd is minutes away. */
const early = { rule: { kind: 'date', date: '2020-12-15', hour: '24:00' } };
const rehearsal = { origin: '2020-12-15T22:00:00+07:00', scale: 1200 };

interface Counts {
  readonly [name: string]: unknown;
  readonly rates: Readonly<Record<string, string | null>>;
}
interface Rates {
  readonly whole: boolean;
  readonly criteria: readonly string[];
  readonly total: Counts | null;
  readonly groups: readonly { readonly group: string; readonly counts: Counts }[];
  readonly blocks: readonly { readonly unit: string | null; readonly counts: Counts }[];
  readonly rows: readonly (Readonly<Record<string, unknown>> & { readonly unit: string })[];
}
interface Periods {
  readonly periods: readonly {
    readonly code: string;
    readonly total: Counts | null;
    readonly groups: Rates['groups'];
  }[];
  readonly units: readonly (Readonly<Record<string, unknown>> & {
    readonly unit: string;
    readonly periods: readonly (Readonly<Record<string, unknown>> | null)[];
  })[];
}

const rates = async (by = coordinator, query = '') =>
  // Test code knows which answer it asked for.
  (await ask(stack, by, `/cycles/${cycle}/rates${query}`)) as unknown as Rates;
const periods = async (by = coordinator, query = '') =>
  (await ask(stack, by, `/cycles/${cycle}/rates/periods${query}`)) as unknown as Periods;
const rowOf = async (unit: string) => (await rates()).rows.find((row) => row.unit === unit);
const to = (unit: string, act: string) => `/cycles/${cycle}/reports/${unit}/${act}`;
const submit = (unit: string, period = '2020-H2', of = cycle) =>
  must(stack, actor('reporter', unit), `/cycles/${of}/reports/${unit}/submit`, {
    ...{ ...reportBody(), period },
    sections: [{ code: 'ket-qua', text: 'Tốt' }],
  });

async function called(body: object, date: string): Promise<string> {
  const { answer } = await must(stack, coordinator, '/cycles', body);
  const { cycle: made } = answer as { cycle: string };
  await must(stack, coordinator, `/cycles/${made}/call`, { number: 12, date });
  return made;
}

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  for (const id of communes.slice(1)) {
    const unit = { id, kind: 'commune', level: 'commune', parent: 'huyen-a', name: `xã ${id.slice(3).toUpperCase()}` };
    await must(stack, admin, '/organisation/units', { ...unit, ...{ validFrom: '2020-01-01', validTo: '2025-06-30' } });
  }
  // The half year before, twice as it were: only of the districts, of whom C handed in nothing.
  const before = await called(
    {
      ...planBody({ key: 'truoc' }),
      ...{ period: '2020-H1', clock: { origin: '2020-06-15T08:00:00+07:00', scale: 1 } },
      collection: { rule: { kind: 'date', date: '2020-06-22', hour: '17:00' } },
    },
    '2020-06-15',
  );
  await submit('huyen-a', '2020-H1', before);
  cycle = await called(
    {
      ...{ ...planBody({ key: 'nay' }), clock: rehearsal },
      members: [
        ...['huyen-a', 'huyen-b'].map((unit) => ({ unit })),
        { unit: 'huyen-c', ...early },
        ...communes.map((unit) => ({ unit, ...(unit === 'xa-a5' ? early : {}) })),
      ],
      period: '2020-H2',
      collection: { rule: { kind: 'date', date: '2020-12-22', hour: '17:00' } },
    },
    '2020-12-15',
  );
}, 120_000);
afterAll(() => stack.close());

describe('the rates of a cycle', () => {
  it('judge nobody before his own deadline, and have no percent of nothing', async () => {
    const { total, rows, whole } = await rates();
    expect(whole).toBe(true);
    expect(rows.map(({ unit }) => unit)).toEqual([...districts, ...communes]);
    expect(total).toMatchObject({ units: 9, rates: {} });
    await must(stack, coordinator, to('xa-a3', 'exempt'), { reason: 'mới chia tách' });
    await must(stack, coordinator, `/cycles/${cycle}/suspend`, { units: ['xa-a4'], reason: 'bão' });
    expect(await rowOf('xa-a1')).toMatchObject({ punctuality: 'notDue', complete: null, share: null, rounds: 0 });
    expect(await rowOf('xa-a3')).toMatchObject({ punctuality: 'exempted' });
    expect(await rowOf('xa-a4')).toMatchObject({ punctuality: 'suspended', dueAt: null });
  });

  it('have a return in the rounds and not as lateness, an extension as the unit’s own end', async () => {
    await must(stack, coordinator, to('xa-a6', 'extension/grant'), { until: '2020-12-25', reason: 'bão' });
    await submit('huyen-a');
    await must(stack, coordinator, to('huyen-a', 'return'), { round: 1, reasons: [{ reason: 'thiếu' }] });
    expect(await rowOf('huyen-a')).toMatchObject({
      punctuality: 'onTime',
      rounds: 1,
      sentBack: true,
      status: 'returned',
    });
    await submit('huyen-a');
    await must(stack, coordinator, to('huyen-a', 'accept'), { round: 2 });
    await submit('huyen-b');
    expect(await rowOf('huyen-a')).toMatchObject({
      ...{ punctuality: 'onTime', rounds: 2, sentBack: true, status: 'accepted', complete: true, share: '100' },
      required: { asked: 3, given: 3, none: 0 },
      all: { asked: 4, given: 4, none: 0 },
    });
    expect(await rowOf('xa-a6')).toMatchObject({ punctuality: 'notDue', dueAt: '2020-12-25T10:00:00.000Z' });
  });

  it('say late of what arrived after its own end, and name who has handed in nothing by it', async () => {
    await until('the early deadline to pass', async () =>
      (await rowOf('huyen-c'))?.['punctuality'] === 'notHandedIn' ? true : null,
    );
    await submit('huyen-c');
    expect(await rowOf('huyen-c')).toMatchObject({ punctuality: 'late', complete: true, rounds: 1 });
    expect(await rowOf('xa-a5')).toMatchObject({
      ...{ punctuality: 'notHandedIn', complete: false, share: '0' },
      required: { asked: 3, given: 0, none: 0 },
    });
  });

  it('count the levels and the blocks under the host, each unit once, and all of them together', async () => {
    const { total, groups, blocks, criteria } = await rates();
    expect(total).toMatchObject({
      ...{ units: 9, judged: 4, onTime: 2, late: 1, notHandedIn: 1, notDue: 3, exempted: 1, suspended: 1, ended: 0 },
      ...{ complete: 3, accepted: 1, rounds: 4, sentBack: 1, required: { asked: 12, given: 9, none: 0 } },
      rates: { onTime: '50', complete: '75', required: '75', all: '75' },
    });
    expect(groups.map(({ group, counts }) => [group, counts['units'], counts.rates['onTime']])).toEqual([
      ['districts', 3, '66.7'],
      ['communes', 6, '0'],
    ]);
    expect(blocks.map(({ unit, counts }) => [unit, counts['units'], counts['judged']])).toEqual([
      ['huyen-a', 7, 2],
      [null, 2, 2],
    ]);
    expect(criteria).toEqual(rateCriteria({ most: 8, whole: true }, 'vi'));
    expect(await rates(leader)).toMatchObject({ whole: true, total });
  });

  it('are listed by level, class, name and the worst first', async () => {
    const units = async (query: string) => (await rates(coordinator, query)).rows.map(({ unit }) => unit);
    expect(await units('?group=districts')).toEqual(districts);
    expect(await units('?punctuality=late')).toEqual(['huyen-c']);
    expect(await units('?text=xa+a2')).toEqual(['xa-a2']);
    expect((await units('?sort=punctuality')).slice(0, 4)).toEqual(['xa-a5', 'huyen-c', 'huyen-a', 'huyen-b']);
    expect((await units('?sort=completeness')).slice(0, 2)).toEqual(['xa-a5', 'huyen-a']);
    expect((await units('?sort=alphabet'))[0]).toBe('huyen-a');
  });

  it.each(['?group=huyen', '?punctuality=tre', '?sort=dep', `?text=${'a'.repeat(201)}`])(
    'refuse %s by its name',
    async (query) => {
      for (const path of ['rates', 'rates/periods']) {
        if (path === 'rates/periods' && query.startsWith('?punctuality')) continue;
        const { status, body } = await stack.call(coordinator, 'GET', `/cycles/${cycle}/${path}${query}`);
        expect([status, JSON.stringify(body)]).toEqual([
          422,
          expect.stringContaining(query.slice(1).split('=')[0] ?? ''),
        ]);
      }
    },
  );
});

describe('what a unit sees of them', () => {
  it('is its own line, its level and the whole where neither is a few', async () => {
    const { whole, rows, groups, total, blocks, criteria } = await rates(actor('reporter', 'xa-a1'));
    expect([whole, rows.map(({ unit }) => unit), groups.map(({ group }) => group), blocks]).toEqual([
      ...[false, ['xa-a1'], ['communes'], []],
    ]);
    expect(groups[0]?.counts).toMatchObject({ units: 6, judged: 1, notHandedIn: 1 });
    // Three districts are left between the level and the whole.
    expect(total).toBeNull();
    expect(criteria).toEqual(rateCriteria({ most: 8, whole: false }, 'vi'));
  });

  it('names nobody else, neither its figures nor its past', async () => {
    for (const path of ['rates', 'rates/periods']) {
      const text = JSON.stringify(await ask(stack, reporterA, `/cycles/${cycle}/${path}`));
      expect(text).toContain('huyện A');
      expect(text).not.toMatch(/huyen-[bc]|xa-a|huyện [BC]|xã/);
    }
    const { groups, total } = await rates(reporterA);
    expect([groups, total?.['units']]).toEqual([[], 9]);
  });

  it('is nothing where it is not asked', async () => {
    for (const by of [reporterOutside, admin, actor('coordinator', 'huyen-z'), actor('leader', 'huyen-z')]) {
      for (const path of ['rates', 'rates/periods'])
        expect((await stack.call(by, 'GET', `/cycles/${cycle}/${path}`)).status).toBe(404);
    }
    expect((await stack.call(coordinator, 'GET', '/cycles/khong-co/rates')).status).toBe(404);
  });
});

describe('the rates over periods', () => {
  it('stand in the order of the periods, each unit over those in which it was asked', async () => {
    const { periods: list, units } = await periods();
    expect(list.map(({ code, total }) => [code, total?.['units']])).toEqual([
      ['2020-H1', 3],
      ['2020-H2', 9],
    ]);
    const of = (unit: string) => units.find((one) => one.unit === unit);
    expect(of('huyen-a')).toMatchObject({
      ...{ judged: 2, onTime: 2, complete: 2, rates: { onTime: '100' } },
      periods: [
        { punctuality: 'onTime', of: [] },
        { punctuality: 'onTime', rounds: 2 },
      ],
    });
    expect(of('xa-a1')).toMatchObject({
      judged: 0,
      rates: { onTime: null },
      periods: [null, { punctuality: 'notDue' }],
    });
    const worst = (await periods(coordinator, '?sort=punctuality')).units.map(({ unit }) => unit);
    expect(worst.slice(0, 4)).toEqual(['huyen-c', 'xa-a5', 'huyen-a', 'huyen-b']);
    expect((await periods(coordinator, '?group=districts')).units.map(({ unit }) => unit)).toEqual(districts);
  });

  it('are told to a unit of the periods in which it was asked itself', async () => {
    const { periods: list, units } = await periods(actor('reporter', 'xa-a1'));
    expect([list.map(({ code }) => code), units.map((one) => one.periods.length)]).toEqual([['2020-H2'], [1]]);
    expect((await periods(reporterA)).periods.map(({ code }) => code)).toEqual(['2020-H1', '2020-H2']);
  });

  it('name whose the earlier one was where units became another', async () => {
    await must(stack, admin, '/organisation/reorganisations', {
      ...{ id: 'nhap-b-vao-a', effective: '2020-08-01', document: '1/NQ-UBTVQH14' },
      pairs: [{ from: 'huyen-b', to: 'huyen-a', relation: 'merged' }],
    });
    const { units } = await periods();
    expect(units.find(({ unit }) => unit === 'huyen-a')?.periods[0]).toMatchObject({
      ...{ punctuality: null, judged: 1, onTime: 1, of: ['huyện A', 'huyện B'], whole: true },
    });
    expect((await periods(reporterA)).units[0]?.periods[0]).toMatchObject({ of: ['huyện A', 'huyện B'] });
  });

  it('of eight periods with 700 units each are all there', async () => {
    const owner = ownerOf(stack.databaseUrl);
    const stream = `cycle/${cycle}`;
    await sql`
      insert into cycle_view (stream, ledger, rehearsal, host, committee, committee_name, programmes, review_kind, period_code,
        period_label, status, cut_off, due_at, conference, version, folded, doc)
      select ${stream} || '-' || at, ledger, rehearsal, host, committee, committee_name, programmes, review_kind,
        (2000 + at) || '-H1', 'kỳ ' || at, status, make_date(2000 + at, 6, 14), due_at, conference, version, folded, doc
      from cycle_view, generate_series(1, 9) at where stream = ${stream}`.execute(owner);
    await sql`
      insert into cycle_member
      select made.* from cycle_member member, generate_series(1, 700) one, generate_series(1, 9) at,
        jsonb_populate_record(member, jsonb_build_object('cycle', ${stream} || '-' || at, 'unit', 'made-' || one, 'rank', one)) made
      where member.cycle = ${stream} and member.unit = 'huyen-b'`.execute(owner);
    const place = await stack.call(coordinator, 'GET', `/cycles/${cycle}-9/rates/periods`);
    // Rows of a projection alone are no cycle: nobody wrote its stream.
    expect(place.status).toBe(404);
    await sql`
      insert into streams select made.* from streams known,
        jsonb_populate_record(known, jsonb_build_object('stream', ${stream} || '-9')) made
      where known.stream = ${stream}`.execute(owner);
    const answer = (await ask(stack, coordinator, `/cycles/${cycle}-9/rates/periods`)) as unknown as Periods;
    expect(answer.periods.map(({ code }) => code)).toEqual([2, 3, 4, 5, 6, 7, 8, 9].map((at) => `200${String(at)}-H1`));
    expect([answer.units.length, answer.periods[0]?.total?.['onTime']]).toEqual([700, 700]);
    expect(answer.units[699]).toMatchObject({ unit: 'made-700', judged: 8, onTime: 8 });
    await sql`delete from cycle_member where cycle like ${`${stream}-%`}`.execute(owner);
    await sql`delete from cycle_view where stream like ${`${stream}-%`}`.execute(owner);
    await sql`delete from streams where stream like ${`${stream}-%`}`.execute(owner);
    expect((await rebuildProjections(owner, registry, false)).filter(({ table }) => table === 'cycle_member')).toEqual(
      [],
    );
    await owner.destroy();
  });
});

describe('the workbooks', () => {
  it('hold the rows as listed, the levels, and by what was counted', async () => {
    const sheets = await sheetsOf(`/exports/rates.xlsx?cycle=${cycle}&group=districts`);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...[`DIỄN TẬP ${exportWords.rates.list}`, exportPhrases.byLevel, exportPhrases.criteria],
      expect.any(String),
    ]);
    const [rows, levels, criteria] = sheets;
    expect(rows?.rows.length).toBe(4);
    expect(levels?.rows.length).toBe(6);
    expect(criteria?.rows.slice(1).map(([, sentence]) => sentence)).toEqual(
      rateCriteria({ most: 8, whole: true }, 'vi'),
    );
    const over = await sheetsOf(`/exports/rate-periods.xlsx?cycle=${cycle}`);
    expect(over[0]?.rows[0]).toContain('2020-H1');
  });
});

async function sheetsOf(url: string) {
  const app = stack.apis[0]?.app;
  if (app === undefined) throw new Error('no api');
  const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
  const { statusCode, rawPayload } = await app.inject({ method: 'GET', url, headers });
  expect(statusCode).toBe(200);
  return readWorkbook(rawPayload);
}
