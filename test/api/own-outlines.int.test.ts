import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { committeeBody } from '#test/api/own-outlines-world.ts';
import {
  actor,
  admin,
  ask,
  coordinator,
  leader,
  must,
  planBody,
  reporterA,
  settle,
  template,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

/** Of a district that hosts a committee of its own, beside that of the province. */
const neighbour = actor('coordinator', 'huyen-a');
const own = '/templates/tinh-x.so-ket';
const theirs = '/templates/huyen-a.so-ket';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await must(stack, admin, '/committees/huyen-a-qcdc', committeeBody('huyen-a'));
  await must(stack, coordinator, own, template);
}, 120_000);
afterAll(() => stack.close());

const listed = async (by: Parameters<typeof ask>[1]) => {
  const { templates } = await ask(stack, by, '/templates');
  return (templates as { id: string; host: { name: string } | null }[]).map(({ id, host }) => [id, host?.name ?? null]);
};

describe('an outline of a host’s own', () => {
  it('stands first in the lists of the host’s staff, before what is common, and in nobody else’s', async () => {
    for (const by of [coordinator, leader])
      expect(await listed(by)).toEqual([
        ['tinh-x.so-ket', 'tỉnh X'],
        ['qcdc', null],
      ]);
    for (const by of [admin, neighbour, reporterA, actor('reporter', 'tinh-x')])
      expect(await listed(by)).toEqual([['qcdc', null]]);
  });

  it.each([
    ['the administrator', admin],
    ['another host’s coordinator', neighbour],
    ['a unit below', reporterA],
  ] as const)(
    'is for %s like one that is not there: read, revised, its history, its files, its rights',
    async (_who, by) => {
      const app = stack.apis[0]?.app;
      const headers = { authorization: `Bearer ${await stack.token(by)}` };
      const answers = async (id: string) => {
        const asked = [`/templates/${id}`, `/templates/${id}?version=1`, `/templates/${id}/history`];
        const files = [`/exports/template.xlsx?template=${id}`, `/exports/template.yaml?template=${id}`];
        const rights = `/rights?stream=${encodeURIComponent(`template/${id}`)}`;
        const got = await Promise.all(
          [...asked, ...files, rights].map(async (url) => {
            const answer = await app?.inject({ url, headers });
            return [answer?.statusCode, (JSON.parse(answer?.body ?? '{}') as { code: string }).code];
          }),
        );
        const revise = await stack.call(by, 'POST', `/templates/${id}/revise`, {
          ...template,
          version: 1,
          reason: 'x',
        });
        return [...got, [revise.status, revise.body.code]];
      };
      const seen = await answers('tinh-x.so-ket');
      expect(seen).toEqual(await answers('tinh-x.khong-co'));
      expect(new Set(seen.map(([status]) => status))).toEqual(new Set([404]));
      // Nor may it be begun in that host's name, whether the name is taken or not.
      for (const name of ['so-ket', 'khac'])
        expect((await stack.call(by, 'POST', `/templates/tinh-x.${name}`, template)).status).toBe(404);
    },
  );

  it('may bear the name that another host’s bears', async () => {
    await must(stack, neighbour, theirs, { ...template, name: 'Đề cương của huyện A' });
    expect(await listed(neighbour)).toEqual([
      ['huyen-a.so-ket', 'huyện A'],
      ['qcdc', null],
    ]);
    expect(await ask(stack, coordinator, own)).toMatchObject({ template: { name: template.name, host: 'tinh-x' } });
  });

  it('is revised by its coordinator, keeps its versions, and tells its history to the host’s staff', async () => {
    await must(stack, coordinator, `${own}/revise`, { ...template, name: 'Bản hai', version: 1, reason: 'bổ sung' });
    expect(await ask(stack, coordinator, `${own}?version=1`)).toMatchObject({ versions: [1, 2] });
    expect((await ask(stack, leader, `${own}/history`))['events']).toHaveLength(2);
    const byLeader = await stack.call(leader, 'POST', `${own}/revise`, { ...template, version: 2, reason: 'x' });
    expect([byLeader.status, byLeader.body.code]).toEqual([403, 'not-permitted']);
  });

  it('is read back from its own files by whoever may read it', async () => {
    const app = stack.apis[0]?.app;
    const headers = { authorization: `Bearer ${await stack.token(coordinator)}` };
    const yaml = await app?.inject({ url: '/exports/template.yaml?template=tinh-x.so-ket', headers });
    const { body } = await stack.call(coordinator, 'POST', '/questions/outline-file', {
      file: { format: 'yaml', text: yaml?.body },
    });
    expect(body).toMatchObject({ outline: { name: 'Bản hai' }, faults: [] });
  });

  it('is planned with by its host alone: for another host there is none of that name', async () => {
    const planned = await must(stack, coordinator, '/cycles', { ...planBody(), template: { id: 'tinh-x.so-ket' } });
    const { cycle } = planned['answer'] as { cycle: string };
    await must(stack, coordinator, `/cycles/${cycle}/call`, { number: 12, date: '2020-06-01' });
    // A unit reads what it is asked in its form, by the version that was pinned.
    await must(stack, coordinator, `${own}/revise`, { ...template, sections: [], version: 2, reason: 'bớt' });
    expect(await ask(stack, reporterA, `/cycles/${cycle}/reports/huyen-a/form`)).toMatchObject({
      template: { id: 'tinh-x.so-ket', version: 2, sections: [{ code: 'ket-qua' }] },
    });
    const foreign = { ...planBody({ key: 'la' }), template: { id: 'huyen-a.so-ket' } };
    const unknown = { ...foreign, template: { id: 'huyen-a.khong-co' } };
    for (const at of ['/cycles', '/cycles/preview']) {
      const answers = await Promise.all([foreign, unknown].map((body) => stack.call(coordinator, 'POST', at, body)));
      expect(answers.map(({ status, body }) => [status, body.code, body['pointer']])).toEqual([
        [422, 'unknown-template', '/template'],
        [422, 'unknown-template', '/template'],
      ]);
    }
  });

  it('is begun by no unit without a committee, which is told who registers one', async () => {
    const answer = await stack.call(actor('coordinator', 'huyen-b'), 'POST', '/templates/huyen-b.so-ket', template);
    expect([answer.status, answer.body['liftedBy']]).toEqual([403, ['admin']]);
    expect(answer.body['detail']).toContain('chưa có Ban Chỉ đạo');
  });

  it('is the standing agency’s to keep, too', async () => {
    const agency = actor('coordinator', 'huyen-c');
    expect(await listed(agency)).toEqual([['qcdc', null]]);
    await must(stack, admin, '/committees/huyen-a-qcdc', { ...committeeBody('huyen-a'), standingAgency: 'huyen-c' });
    const reads = async () => (await stack.call(agency, 'GET', theirs)).status === 200;
    await until('the agency to be known to whoever trusted what was', reads);
    expect((await listed(agency)).map(([id]) => id)).toContain('huyen-a.so-ket');
    await must(stack, agency, `${theirs}/revise`, { ...template, version: 1, reason: 'giúp việc' });
    expect((await stack.call(agency, 'GET', own)).status).toBe(404);
  });
});

describe('an outline of the installation', () => {
  it('is read and copied by every coordinator; changing it says the way out', async () => {
    const { template: common } = await ask(stack, neighbour, '/templates/qcdc');
    const { name, sections, indicators, relations } = common as Record<string, unknown>;
    await must(stack, neighbour, '/templates/huyen-a.chep', { name, sections, indicators, relations });
    const refused = await stack.call(neighbour, 'POST', '/templates/qcdc/revise', {
      ...template,
      version: 1,
      reason: 'sửa',
    });
    expect([refused.status, refused.body['liftedBy']]).toEqual([403, ['admin']]);
    expect(refused.body['detail']).toContain('hãy chép thành bản của cơ quan chủ trì');
    const { acts } = await ask(stack, neighbour, '/rights?stream=template%2Fqcdc');
    expect(acts).toContainEqual(
      expect.objectContaining({ action: 'template.ReviseTemplate', allowed: false, code: 'copy-to-change' }),
    );
  });

  it('is begun by the administrator alone; whoever coordinates begins his host’s', async () => {
    expect((await stack.call(neighbour, 'POST', '/templates/chung', template)).status).toBe(403);
    const begins = async (by: typeof admin) => {
      const { acts } = await ask(stack, by, '/rights');
      return (acts as { action: string; allowed: boolean; code: string | null }[]).flatMap(
        ({ action, allowed, code }) => (action === 'template.DefineTemplate' ? [allowed ? 'yes' : code] : []),
      );
    };
    expect(await Promise.all([admin, neighbour, actor('coordinator', 'huyen-b'), leader].map(begins))).toEqual([
      ['yes'],
      ['yes'],
      ['no-committee-of-yours'],
      ['role-not-entitled'],
    ]);
  });

  it('keeps out a name that is none', async () => {
    for (const id of ['Tinh-X.so', 'tinh-x.so.ket', 'so_ket', '.so-ket']) {
      const answer = await stack.call(coordinator, 'POST', `/templates/${id}`, template);
      expect([id, [403, 404, 422].includes(answer.status)]).toEqual([id, true]);
    }
    const answer = await stack.call(admin, 'POST', '/templates/so_ket', template);
    expect(answer).toMatchObject({ status: 422, body: { code: 'template-id-malformed', pointer: '/id' } });
  });
});
