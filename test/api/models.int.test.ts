import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { rebuiltOtherwise } from '#test/api/rebuilt.ts';
import {
  actor,
  admin,
  ask,
  calledCycle,
  committee,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterOutside,
  settle,
  template,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let readers: Db;
beforeAll(async () => {
  stack = await startTestStack();
  readers = openDatabase(stack.databaseUrl, { max: 2, asReader: true });
  await settle(stack);
  for (const id of ['xa-m', 'xa-n'])
    await must(stack, admin, '/organisation/units', {
      ...{ id, kind: 'commune', level: 'commune', parent: 'tinh-x', name: `xã ${id}`, validFrom: '2025-07-01' },
    });
}, 120_000);
afterAll(async () => {
  await readers.destroy();
  await stack.close();
});

const ofM = actor('reporter', 'xa-m');
const ofN = actor('reporter', 'xa-n');
const at = `/model-registers/${committee.id}`;
const list = (more = '') => `/models?committee=${committee.id}${more}`;
const model = { name: 'Tổ tự quản', field: 'van-hoa-xa-hoi', unit: 'xa-m', since: '2018-05' };
const status = async (by: Actor, method: 'GET' | 'POST', url: string, body?: object) =>
  (await stack.call(by, method, url, body)).status;
const read = (sent: object) => must(stack, coordinator, `${at}/read-file`, sent);
const numbers = async (by: Actor, more = '') => {
  const { models } = (await ask(stack, by, list(more))) as { models: { number: number }[] };
  return models.map(({ number }) => number);
};

describe('a register of models', () => {
  it('is opened by its committee; then a unit enters its own, and reads no other', async () => {
    expect(await ask(stack, coordinator, '/model-registers')).toMatchObject({
      registers: [{ committee: committee.id, kept: false, mayKeep: true, mayEnter: false }],
    });
    expect(await ask(stack, ofM, '/model-registers')).toEqual({ registers: [] });
    expect(await status(ofM, 'POST', `${at}/models`, { model })).toBe(409);
    expect(await status(ofM, 'POST', `${at}/keep`, {})).toBe(404);
    await must(stack, coordinator, `${at}/keep`, { counting: 'computed' });
    expect(await ask(stack, ofM, '/model-registers')).toMatchObject({
      registers: [{ kept: true, mayKeep: false, mayEnter: true, units: [{ unit: 'xa-m' }], fields: [{}, {}, {}, {}] }],
    });
    await must(stack, ofM, `${at}/models`, { model });
    await must(stack, coordinator, `${at}/models`, { model: { ...model, unit: 'xa-n', name: 'Camera an ninh' } });
    expect([await numbers(ofM), await numbers(ofN), await numbers(leader)]).toEqual([[1], [2], [1, 2]]);
    for (const by of [ofN, actor('reporter', 'huyen-z'), actor('coordinator', 'xa-n')])
      expect([by.unit, await status(by, 'POST', `${at}/models/1/stop`, { on: '2026-01-01', reason: 'x' })]).toEqual([
        by.unit,
        404,
      ]);
    const rows = (by: Actor) => asReader(readers, by, (db) => db.selectFrom('model_entry').select('number').execute());
    expect([await rows(ofM), await rows(actor('leader', 'xa-n')), await rows(admin)]).toEqual([
      [{ number: 1 }],
      [{ number: 2 }],
      [],
    ]);
  });

  it.each([
    [{ since: '2018-13' }, 422, '/model/since'],
    [{ since: '2099' }, 422, '/model/since'],
    [{ since: 'lâu rồi' }, 422, '/model/since'],
    [{ field: 'khac' }, 422, '/model/field'],
    [{ name: ' ' }, 422, '/model/name'],
    [{ name: 'TỔ TỰ QUẢN' }, 422, '/model/name'],
    [{ unit: 'khong-co' }, 422, '/model/unit'],
    [{ unit: 'vn' }, 422, '/model/unit'],
    [
      { recognitions: [{ level: 'province', decision: '', decidedOn: '2020-01-01' }] },
      422,
      '/model/recognitions/0/decision',
    ],
  ])('refuses what is wrong at its field: %j', async (change, code, pointer) => {
    const answer = await stack.call(coordinator, 'POST', `${at}/models`, { model: { ...model, ...change } });
    expect(answer).toMatchObject({ status: code, body: { pointer } });
  });

  it('is corrected, recognised, stopped and searched; a count of a report opens to its models', async () => {
    await must(stack, ofM, `${at}/models/1/recognise`, {
      recognition: { level: 'province', decision: '12/QĐ-UBND', decidedOn: '2020-05-15' },
    });
    await must(stack, ofM, `${at}/models/1/stop`, { on: '2026-03-01', reason: 'sáp nhập thôn' });
    expect(await stack.call(ofM, 'POST', `${at}/models/1/stop`, { on: '2026-03-01', reason: 'x' })).toMatchObject({
      ...{ status: 409, body: { code: 'model-stopped-already' } },
    });
    expect(await ask(stack, ofM, list('&recognised=province&state=stopped&q=to%20tu'))).toMatchObject({
      ...{ total: 1, states: { kept: 0, stopped: 1 } },
      models: [{ number: 1, unitName: 'xã xa-m', stopped: { on: '2026-03-01', reason: 'sáp nhập thôn' } }],
    });
    expect(await numbers(coordinator, '&counted=maintained&to=2026-02-28')).toEqual([1, 2]);
    expect(await numbers(coordinator, '&counted=maintained&to=2026-03-01')).toEqual([2]);
    expect(await numbers(coordinator, '&counted=recognised&from=2020-01-01&to=2020-12-31')).toEqual([1]);
    expect(await numbers(coordinator, '&counted=begun&from=2018-05-01&to=2018-05-01&field=kinh-te')).toEqual([]);
  });

  it('is taken out and read back as what it was; a changed row and a new one are taken, faulty ones all named', async () => {
    const file = await rawCall(stack, coordinator, 'GET', `/exports/models.xlsx?committee=${committee.id}`);
    const workbook = file.rawPayload.toString('base64');
    const back = await read({ workbook });
    expect(back).toMatchObject({ faults: [], rows: [{ status: 'unchanged' }, { status: 'unchanged' }] });
    const head = 'Mã số\tTên mô hình, điển hình\tLĩnh vực\tĐơn vị\tTừ khi nào';
    const good = [
      '2\tCamera an ninh\tVăn hóa - xã hội\txã xa-n\t2019',
      '\tĐường hoa\tPhát triển kinh tế\txa-m\t5/2020',
    ];
    const bad = await read({ text: [head, ...good, '\t\tThể thao\txã Xa\tlâu'].join('\n') });
    expect((bad['faults'] as { row: number; sentence: string }[]).map(({ row }) => row)).toEqual([4, 4, 4, 4]);
    const { rows } = await read({ text: [head, ...good].join('\n') });
    const entries = (rows as { entry: object }[]).map(({ entry }) => entry);
    expect(await status(ofM, 'POST', `${at}/import`, { rows: entries })).toBe(409);
    await must(stack, coordinator, `${at}/import`, { rows: entries });
    expect(await ask(stack, coordinator, list('&sort=since'))).toMatchObject({
      models: [{ number: 1 }, { number: 2, since: '2019' }, { number: 3, since: '2020-05', unit: 'xa-m' }],
    });
    expect(await stack.call(coordinator, 'POST', `${at}/import`, { rows: entries })).toMatchObject({
      ...{ status: 200, body: { outcome: 'nothing' } },
    });
    for (const sent of [{ text: 'a\tb' }, { workbook: Buffer.from('x').toString('base64') }])
      expect(await status(coordinator, 'POST', `${at}/read-file`, sent)).toBe(422);
  });

  it('tells a unit what became of its own models, and nothing of others’', async () => {
    const types = async (by: Actor) =>
      ((await ask(stack, by, `${at}/history`)) as { events: { type: string }[] }).events.map(({ type }) => type);
    expect(await types(ofM)).toEqual(['ModelRegistered', 'ModelRecognised', 'ModelStopped', 'ModelsImported']);
    expect(await types(coordinator)).toHaveLength(6);
    expect(await status(actor('reporter', 'huyen-z'), 'GET', `${at}/history`)).toBe(404);
  });

  it('offers a report its counts, remarks what is stated otherwise, and opens each to its models', async () => {
    const counted = { code: 'economy', models: { what: 'maintained', kind: 'model', field: 'kinh-te' } };
    await must(stack, admin, '/templates/qcdc/revise', {
      ...{ ...template, version: 1, reason: 'đếm theo sổ' },
      indicators: template.indicators.map((one) => ({ ...one, ...(one.code === counted.code ? counted : {}) })),
    });
    const cycle = await calledCycle(stack);
    const address = `/cycles/${cycle}/reports/huyen-a/model-counts`;
    const enter = (name: string, more: object = {}) =>
      must(stack, coordinator, `${at}/models`, {
        model: { ...model, name, unit: 'huyen-a', field: 'kinh-te', ...more },
      });
    for (const name of ['Cánh đồng mẫu', 'Tổ hợp tác', 'Nhà sạch']) await enter(name);
    await enter('Bà Lan', { kind: 'exemplar' });
    await enter('Sang năm', { since: '2020-12' });
    // In the cycle's own time its cut-off of 14 June is still ahead.
    const days = { from: '2019-12-15', to: '2020-06-01' };
    expect(await ask(stack, reporterA, address)).toMatchObject({
      register: { committee: committee.id, counting: 'computed', ...days },
      rows: [
        { code: 'economy', count: 3, value: null, rule: null, said: expect.stringContaining('3 mô hình') as string },
      ],
    });
    const behind = `&counted=maintained&kind=model&field=kinh-te&unit=huyen-a&from=${days.from}&to=${days.to}`;
    expect(await numbers(reporterA, behind)).toHaveLength(3);
    await must(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/submit`, {
      ...{ ...reportBody(2, 3, 5), sections: [{ code: 'ket-qua', text: 'Tốt' }] },
    });
    expect(await ask(stack, coordinator, address)).toMatchObject({ rows: [{ value: '2', count: 3, rule: 'K18' }] });
    expect(await status(reporterOutside, 'GET', address)).toBe(404);
    const { fields } = ((await ask(stack, coordinator, '/model-registers')) as { registers: { fields: object[] }[] })
      .registers[0] ?? { fields: [] };
    await must(stack, coordinator, `${at}/keep`, { fields, counting: 'checked' });
    expect(await ask(stack, coordinator, address)).toMatchObject({ rows: [{ rule: 'K18', above: null }] });
    const share = {
      ...{ ...template, version: 2, reason: 'x' },
      indicators: template.indicators.map((one) => ({ ...one, models: { what: 'begun' } })),
    };
    expect(await stack.call(admin, 'POST', '/templates/qcdc/revise', share)).toMatchObject({
      ...{ status: 422, body: { code: 'indicator-models-not-counted', pointer: '/indicators/3/models' } },
    });
  });

  it('is the same after a rebuild', async () => {
    expect(await rebuiltOtherwise(stack.databaseUrl)).toEqual([]);
  });
});
