import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningApi } from '#api/server.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let api: RunningApi;
let keys = 0;

beforeAll(async () => {
  stack = await startTestStack();
  const [first] = stack.apis;
  if (first === undefined) throw new Error('no api');
  api = first;
  for (;;) {
    const answer = await api.app.inject({ method: 'POST', url: '/evaluation/example' });
    if (answer.json().status === 'loaded') break;
    expect(answer.json().status, answer.body).toBe('loading');
  }
});
afterAll(() => stack.close());

interface Guide {
  readonly collecting: string;
  readonly unit: string;
  readonly figures: readonly { readonly code: string; readonly value: number }[];
  readonly steps: readonly { readonly step: string; readonly done: boolean; readonly address: string }[];
}

async function guide(): Promise<Guide> {
  return (await api.app.inject('/evaluation/personas')).json().guide;
}

async function isDone(step: string): Promise<boolean> {
  return (await guide()).steps.find((one) => one.step === step)?.done === true;
}

type Person = (method: 'GET' | 'POST' | 'PATCH', url: string, body?: object) => Promise<Record<string, any>>; // oxlint-disable-line typescript/no-explicit-any -- what a test looks into is its own to know

async function as(persona: string): Promise<Person> {
  const entered = await api.app.inject({ method: 'POST', url: '/evaluation/session', payload: { persona } });
  const [cookie] = entered.cookies;
  return async (method, url, body) => {
    keys += 1;
    const response = await api.app.inject({
      ...{ method, url, cookies: { [cookie?.name ?? '']: cookie?.value ?? '' } },
      headers: { 'sec-fetch-site': 'same-origin', 'idempotency-key': `guided-${String(keys)}` },
      ...(body === undefined ? {} : { payload: body }),
    });
    expect(response.statusCode, `${persona} ${method} ${url}: ${response.body}`).toBe(200);
    return response.json();
  };
}

const signer = { authority: 'TM. BAN CHỈ ĐẠO', post: 'Trưởng ban', name: 'Nguyễn Văn A' };

it('goes from the report of one unit to a verified task at once, each step by the person it names', async () => {
  const { collecting: cycle, unit, figures } = await guide();
  const done: string[] = [];
  const step = async (name: string): Promise<void> => {
    await until(`step ${name} of the guide to be done`, () => isDone(name));
    done.push(name);
  };
  const [reporter, head] = [await as('reporter'), await as('unitHead')];
  const [coordinator, leader] = [await as('coordinator'), await as('leader')];
  const report = `/cycles/${cycle}/reports/${unit}`;

  await reporter('POST', `${report}/acknowledge`);
  const set = Object.fromEntries(figures.map(({ code, value }) => [`/figures/${code}`, String(value)]));
  await reporter('PATCH', `/drafts/report/${cycle}/${unit}`, { base: 0, tab: 'a', set });
  await reporter('POST', `/drafts/report/${cycle}/${unit}/present`);
  await step('enter');

  const asked = figures.map(({ code, value }) => ({ code, value }));
  await head('POST', `${report}/submit`, {
    ...{ period: '2020-H1', figures: asked, sections: [{ code: 'results', text: 'Đã thực hiện.' }] },
    signer: { post: 'Chủ tịch', name: 'Trần Văn B' },
  });
  await step('submit');

  const { rows } = await coordinator('GET', `/cycles/${cycle}/board`);
  for (const row of rows as { readonly unit: string; readonly status: string }[])
    if (row.status === 'submitted')
      await coordinator('POST', `/cycles/${cycle}/reports/${row.unit}/accept`, { round: 1 });
  await step('review');

  await leader('POST', `/cycles/${cycle}/reports/nho-quan/extension/refuse`, { reason: 'Cần tổng hợp ngay' });
  await step('extension');
  await leader('POST', `/cycles/${cycle}/close-collection`, { overrideReason: 'Kịp hội nghị' });
  await step('close');
  await coordinator('POST', `/cycles/${cycle}/consolidate`, {});
  await step('consolidate');
  await leader('POST', `/cycles/${cycle}/approve`, { overrideReason: 'Đã xem các điểm kiểm tra' });
  await step('approve');

  const { today } = await coordinator('GET', `/cycles/${cycle}/board`);
  await coordinator('POST', '/conferences', {
    ...{ conference: 'hoi-nghi-mau', title: 'Hội nghị sơ kết', cycles: [cycle], heldOn: today },
    points: [{ id: 'hall', name: 'Hội trường', isMain: true }],
  });
  await step('convene');
  await coordinator('POST', '/conferences/hoi-nghi-mau/roll-call', { point: 'hall', present: 12 });
  await leader('POST', '/conferences/hoi-nghi-mau/conclusions', {
    declaredCount: 1,
    tasks: [{ number: 1, programme: 'QCDC', statement: 'Nắm chắc tình hình nhân dân' }],
  });
  await step('conclude');
  await coordinator('POST', '/conferences/hoi-nghi-mau/notice', { number: 1, date: today, signer });
  await step('notice');

  const task = '/tasks/hoi-nghi-mau/1';
  await leader('POST', `${task}/assign`, { units: [{ unit }], lead: unit, reason: 'Giao đơn vị thực hiện' });
  await step('assign');
  await head('POST', `${task}/accept`, { unit });
  await head('POST', `${task}/done`, { unit, text: 'Đã thực hiện xong', documentNumber: '27/BC-UBND' });
  await step('report');
  await coordinator('POST', `${task}/verify`, { unit });
  await step('verify');

  expect((await guide()).steps.map((one) => one.step)).toEqual(done);
});
