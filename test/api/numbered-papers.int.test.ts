import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { conveneBody, cycleOn, signer } from '#test/api/conference-world.ts';
import { rawCall } from '#test/api/raw-call.ts';
import {
  actor,
  ask,
  coordinator,
  leader,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
});
afterAll(async () => {
  await stack.close();
});

interface Further {
  readonly kind: string;
  readonly symbol: string;
  readonly units: readonly { readonly unit: string }[];
  readonly href: string | null;
}

const textIn = async (by: Actor, href: string): Promise<string> => {
  const { rawPayload } = await rawCall(stack, by, 'GET', href);
  return (await (await JSZip.loadAsync(rawPayload)).file('word/document.xml')?.async('string')) ?? '';
};

describe('a công văn to units that are late', () => {
  const reporterC = actor('reporter', 'huyen-c');
  const today = '2020-06-22';
  const letter = { kind: 'urgingLetter', number: 34, date: today, signer, units: ['huyen-a'], answerBy: '2020-06-24' };
  let at = '';
  let stream = '';
  const further = async (by: Actor) => (await ask(stack, by, `${at}/issued-papers`))['further'] as readonly Further[];

  beforeAll(async () => {
    const clock = { origin: `${today}T16:30:00+07:00`, scale: 600 };
    const planned = await must(stack, coordinator, '/cycles', { ...planBody({ key: 'tre' }), clock });
    const { cycle } = planned['answer'] as { cycle: string };
    at = `/cycles/${cycle}`;
    stream = `cycle/${cycle}`;
    await must(stack, coordinator, `${at}/call`, { number: 12, date: '2020-06-01' });
    await must(stack, reporterB, `${at}/reports/huyen-b/submit`, reportBody());
  });

  it('is offered to those whose time has passed, once it has', async () => {
    const late = async () => {
      const { kinds } = await ask(stack, coordinator, `${at}/papers/new`);
      return (kinds as readonly { kind: string; units: readonly { unit: string }[] }[])[0]?.units.map(
        ({ unit }) => unit,
      );
    };
    await until('the deadline has passed', async () => (await late())?.length === 2);
    expect(await late()).toEqual(['huyen-a', 'huyen-c']);
    expect((await stack.call(reporterA, 'GET', `${at}/papers/new`)).status).toBe(403);
  });

  it('is looked at first, and refused by name', async () => {
    const preview = await stack.call(coordinator, 'POST', `${at}/papers/preview`, { ...letter, number: null });
    expect(preview.body).toMatchObject({
      obstacles: [],
      letters: [{ template: 'urgingLetterIssued', unit: 'huyen-a' }],
      page: { number: expect.stringContaining('………') },
    });
    const refused = async (body: object, code: string) =>
      expect(await stack.call(coordinator, 'POST', `${at}/papers`, { ...letter, ...body })).toMatchObject({
        status: 422,
        body: { code },
      });
    await refused({ number: '5/6' }, 'cycle-paper-number-malformed');
    await refused({ units: ['huyen-b'] }, 'cycle-paper-nothing-owed');
    await refused({ units: ['huyen-z'] }, 'unit-outside-cycle');
    await refused({ answerBy: null }, 'cycle-paper-answer-missing');
    await refused({ kind: 'extensionLetter', answerBy: null }, 'cycle-paper-not-extended');
    expect((await stack.call(reporterA, 'POST', `${at}/papers`, letter)).status).toBe(404);
  });

  it('is set, listed and bundled for whoever it went to, and for nobody else: who is late is the host’s knowledge', async () => {
    await must(stack, coordinator, `${at}/papers`, letter);
    await must(stack, coordinator, `${at}/papers`, { ...letter, number: '35a', units: ['huyen-a', 'huyen-c'] });
    await until('the papers are set', async () => (await further(coordinator)).every(({ href }) => href !== null));
    expect((await further(coordinator)).map(({ units }) => units.length)).toEqual([1, 2]);
    const own = await further(reporterC);
    expect(own).toMatchObject([{ kind: 'urgingLetter', symbol: '35a-CV/BCĐ', units: [{ unit: 'huyen-c' }] }]);
    expect(await further(reporterB)).toEqual([]);

    const [first, second] = await further(coordinator);
    expect(await textIn(reporterC, own[0]?.href ?? '')).toContain('Công văn số 34-CV/BCĐ ngày 22 tháng 6 năm 2020');
    expect((await rawCall(stack, reporterC, 'GET', first?.href ?? '')).statusCode).toBe(404);
    expect((await rawCall(stack, reporterB, 'GET', second?.href ?? '')).statusCode).toBe(404);
    const listed = async (by: Actor) =>
      ((await ask(stack, by, `/documents?stream=${stream}`))['documents'] as readonly { key: string }[]).map(
        ({ key }) => key,
      );
    expect(await listed(reporterB)).toEqual(['call-letter']);
    expect(await listed(reporterC)).toEqual(['call-letter', 'paper/2']);
    const files = async (by: Actor) =>
      Object.keys((await JSZip.loadAsync((await rawCall(stack, by, 'GET', `${at}/papers`)).rawPayload)).files).filter(
        (name) => name.includes('don-doc'),
      ).length;
    expect([await files(coordinator), await files(reporterB)]).toEqual([2, 0]);
  });

  it('reminds: the board counts it, and nobody who has it is urged by hand the same day', async () => {
    expect(await stack.call(coordinator, 'POST', `${at}/reports/huyen-a/urge`, {})).toMatchObject({
      status: 409,
      body: { code: 'unit-reminded-today' },
    });
    const { deliveries } = await ask(stack, coordinator, `/deliveries?stream=${stream}&template=urgingLetterIssued`);
    expect((deliveries as readonly object[]).length).toBeGreaterThan(2);
  });
});

describe('a công văn of a conference that was moved, then called off', () => {
  const day = '2020-06-22';
  const at = '/conferences/chuyen-ngay';
  const letter = { kind: 'changeLetter', number: 41, date: day, signer };
  const setPapers = async (by: Actor) => {
    const { documents } = await ask(stack, by, '/documents?stream=conference/chuyen-ngay');
    return documents as readonly { key: string; href: string; renderedAt: string | null }[];
  };

  beforeAll(async () => {
    const cycle = await cycleOn(stack, { period: '2020-H1', day, due: '2020-07-24', key: 'chuyen' });
    await must(stack, coordinator, '/conferences', conveneBody([cycle], 'chuyen-ngay'));
    await must(stack, coordinator, `${at}/invitations`, { number: 40, date: day, signer });
  });

  it('waits for the act, then tells it with the number of the invitation, to all who were invited', async () => {
    const refused = async (body: object, code: string, by: Actor = coordinator) =>
      expect((await stack.call(by, 'POST', `${at}/change-papers`, { ...letter, ...body })).body).toMatchObject({
        code,
      });
    await refused({}, 'conference-paper-unchanged');
    await refused({ kind: 'postponementLetter' }, 'conference-paper-not-postponed');
    await must(stack, leader, `${at}/move`, { heldOn: '2020-07-10', hour: '08:30', reason: 'bão số 2' });
    const begun = await ask(stack, coordinator, `${at}/change-papers/new`);
    expect(begun).toMatchObject({ today: day, likelySigner: signer, numbers: [] });
    expect(begun['kinds']).toContainEqual({ kind: 'changeLetter', tells: true });
    const preview = await stack.call(coordinator, 'POST', `${at}/change-papers/preview`, { ...letter, number: null });
    expect(preview.body).toMatchObject({
      obstacles: [],
      letters: [{ unit: 'huyen-a' }, { unit: 'huyen-b' }],
    });
    await refused({ date: '2020-06-23' }, 'conference-date-in-future');
    await refused({}, 'not-found', reporterA);
    await must(stack, coordinator, `${at}/change-papers`, letter);
    await until('the papers are set', async () =>
      (await setPapers(reporterB)).every(({ renderedAt }) => renderedAt !== null),
    );
    const papers = await setPapers(reporterB);
    expect(papers.map(({ key }) => key)).toEqual(['invitation', 'change/1']);
    const text = await textIn(reporterB, papers[1]?.href ?? '');
    expect(text).toContain('Giấy mời số 40-GM/BCĐ ngày 22 tháng 6 năm 2020');
    expect(text).toContain('08 giờ 30 phút, ngày 10 tháng 7 năm 2020');
    await refused({ number: 42 }, 'conference-paper-unchanged');
  });

  it('goes out with codes as annexes: a unit reads its own, the host a page for each', async () => {
    const { invitees } = await ask(stack, coordinator, at);
    const code = (unit: string | null) =>
      (invitees as readonly { unit: string | null; code: string }[]).find((one) => one.unit === unit)?.code ?? '?';
    const file = `${at}/check-in-codes/document`;
    const [own, whole] = [await textIn(reporterA, file), await textIn(coordinator, file)];
    expect(own).toContain(code('huyen-a'));
    expect(own).not.toContain(code('huyen-b'));
    expect(own).toContain('Kèm theo Giấy mời số 40-GM/BCĐ');
    for (const unit of ['huyen-a', 'huyen-b', null]) expect(whole).toContain(code(unit));
    expect((await rawCall(stack, actor('reporter', 'huyen-z'), 'GET', file)).statusCode).toBe(404);
  });

  it('is numbered, set and kept of one that was called off: it has ended', async () => {
    await must(stack, leader, `${at}/postpone-or-cancel`, { decision: 'cancel', reason: 'dịch bệnh' });
    await must(stack, coordinator, `${at}/change-papers`, { ...letter, kind: 'cancellationLetter', number: 43 });
    await until('the last paper is set', async () => {
      const papers = await setPapers(coordinator);
      return papers.length === 3 && papers.every(({ renderedAt }) => renderedAt !== null);
    });
  });
});
