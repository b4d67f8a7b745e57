import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admin,
  ask,
  calledCycle,
  coordinator,
  must,
  planBody,
  reportBody,
  reporterA,
  settle,
  template,
} from '#test/api/world.ts';
import { readDocx } from '#test/engine/documents/docx-reader.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let first: string;
let second: string;
const law = {
  number: '10/2022/QH15',
  name: 'Luật Thực hiện dân chủ ở cơ sở',
  date: '2019-11-10',
  inForceFrom: '2020-07-01',
};
const polled = {
  code: 'polled',
  label: 'Số cuộc lấy ý kiến',
  unit: 'cuộc',
  kind: 'count',
  programme: 'QCDC',
  required: true,
};

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  first = `/cycles/${await calledCycle(stack, { key: 'truoc-luat' })}`;
  const before = { ...reportBody(), sections: [{ code: 'ket-qua', text: 'Tốt' }] };
  await must(stack, reporterA, `${first}/reports/huyen-a/submit`, before);
  await must(stack, coordinator, `${first}/reports/huyen-a/accept`, { round: 1 });
});
afterAll(() => stack.close());

const revise = (more: object) => ({
  ...{ ...template, version: 1, reason: 'luật mới', law },
  ...{ indicators: [...template.indicators, polled], ...more },
});

describe('a law that comes into force within a period, over HTTP', () => {
  it('is a version of the outline with its document, refused by the place of what is wrong', async () => {
    const refused = await stack.call(admin, 'POST', '/templates/qcdc/revise', revise({ law: { ...law, number: '' } }));
    expect([refused.status, refused.body['code'], refused.body['pointer']]).toEqual([
      422,
      'law-number-empty',
      '/law/number',
    ]);
    await must(stack, admin, '/templates/qcdc/revise', revise({}));
    const read = await ask(stack, coordinator, '/templates/qcdc');
    expect(read).toMatchObject({ versions: [1, 2], laws: [{ version: 2, law }] });
    const { template: now } = read as { template: { indicators: object[] } };
    expect(now.indicators).toContainEqual(
      expect.objectContaining({ code: 'polled', required: false, requiredFrom: '2020-07-01' }),
    );
  });

  it('is pinned by a cycle that it falls into, required of it, and named in its form', async () => {
    const plan = {
      ...{ ...planBody({ key: 'giua-ky' }), period: '2020-H2' },
      collection: { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } },
    };
    const { answer } = await must(stack, coordinator, '/cycles', plan);
    second = `/cycles/${(answer as { cycle: string }).cycle}`;
    await must(stack, coordinator, `${second}/call`, { number: 13, date: '2020-06-01' });
    const form = await ask(stack, reporterA, `${second}/reports/huyen-a/form`);
    expect(form['laws']).toEqual([{ ...law, indicators: ['polled'], sections: [] }]);
    const { template: asked } = form as { template: { indicators: object[] } };
    expect(asked.indicators).toContainEqual(expect.objectContaining({ code: 'polled', required: true }));
    // What stands beside it was asked by the version of before.
    expect(form['previous']).toMatchObject({ template: { version: 1, same: true } });
    const sections = [{ code: 'ket-qua', text: 'Tốt' }];
    const without = await stack.call(reporterA, 'POST', `${second}/reports/huyen-a/submit`, {
      ...{ ...reportBody(), period: '2020-H2', sections },
    });
    expect([without.status, without.body['code']]).toEqual([422, 'figure-missing']);
  });

  it('leaves a cycle of before as it was, and one that is planned with the version of before', async () => {
    const before = await ask(stack, reporterA, `${first}/reports/huyen-a/form`);
    expect(before['laws']).toEqual([]);
    const plan = { ...planBody({ key: 'ban-1' }), period: '2020-H2', template: { id: 'qcdc', version: 1 } };
    const collection = { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } };
    const { answer } = await must(stack, coordinator, '/cycles', { ...plan, collection });
    const { cycle } = answer as { cycle: string };
    const form = await ask(stack, coordinator, `/cycles/${cycle}/reports/huyen-a/form`);
    expect(form).toMatchObject({ laws: [], template: { version: 1 } });
  });

  it('is named in the report’s paper, with what is asked of a part of the days only', async () => {
    await must(stack, reporterA, `${second}/reports/huyen-a/submit`, {
      ...{ ...reportBody(), period: '2020-H2', sections: [{ code: 'ket-qua', text: 'Tốt' }] },
      figures: [...reportBody().figures, { code: 'polled', value: 3 }],
    });
    const headers = { authorization: `Bearer ${await stack.token(reporterA)}` };
    const url = `${second}/reports/huyen-a/document`;
    const answer = await stack.apis[0]?.app.inject({ method: 'GET', url, headers });
    expect(answer?.statusCode).toBe(200);
    const text = (await readDocx(answer?.rawPayload ?? Buffer.alloc(0))).lines.join('\n');
    expect(text).toContain('từ ngày 01/07/2020 theo Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15');
    expect(text).toContain('chỉ báo cáo phần từ ngày 01/07/2020');
  });
});
