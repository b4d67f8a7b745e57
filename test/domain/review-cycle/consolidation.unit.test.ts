import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { addDays } from '#domain/kernel/civil-date.ts';
import { checkSentence } from '#domain/words/checks.ts';
import {
  accept,
  called,
  collected,
  concluded,
  consolidated,
  coordinator,
  figures,
  giaVien,
  homeAffairs,
  leader,
  nhoQuan,
  plan,
  planned,
  refusal,
  reporterOf,
  returned,
  submit,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const close = (overrideReason?: string) =>
  ({ type: 'CloseCollection', data: overrideReason === undefined ? {} : { overrideReason } }) as const;
const consolidate = { type: 'Consolidate', data: {} } as const;
const approve = (overrideReason?: string) =>
  ({ type: 'ApproveConsolidation', data: overrideReason === undefined ? {} : { overrideReason } }) as const;
const figure = (code: string, value: string, asOf: string | null = null) => ({
  code,
  value,
  asOf: asOf === null ? null : civilDate(asOf),
  asStated: null,
});

describe('closing collection', () => {
  const after = vn('2020-06-24 09:00');

  it('names who is missing, the returned among them, and who was not judged', () => {
    const story = called()
      .at(vn('2020-06-17 10:00'), reporterOf(nhoQuan), submit(nhoQuan))
      .at(vn('2020-06-17 10:00'), reporterOf(giaVien), submit(giaVien))
      .at(vn('2020-06-17 11:00'), coordinator, returned(giaVien))
      .pass(after)
      .at(after, coordinator, close());
    expect(story.events.at(-1)).toEqual({
      type: 'CollectionClosed',
      data: { missing: [giaVien, yenMo, homeAffairs], notAccepted: [nhoQuan], overrideReason: null },
    });
  });

  it('ends every reminder, and spends first what was due (no rung is lost)', () => {
    const story = called().at(after, coordinator, close());
    expect(story.fired().flatMap(({ rung, supersedes }) => [...supersedes, rung])).toHaveLength(6);
    const before = story.events.length;
    expect(story.pass(vn('2020-12-31 00:00')).events).toHaveLength(before);
  });

  it('does not cut off a deadline still running; only the leader may, with a reason (trap 11)', () => {
    const extended = () =>
      called().at(vn('2020-06-17 10:00'), coordinator, {
        type: 'GrantExtension',
        data: { unit: yenMo, until: civilDate('2020-06-26'), hour: null, reason: 'bão' },
      });
    expect(refusal(extended().ask(after, coordinator, close()))).toMatchObject({
      code: 'deadline-still-running',
      liftedBy: ['leader'],
      facts: { count: 1, units: 'huyện Yên Mô' },
    });
    expect(refusal(extended().ask(after, coordinator, close('gấp'))).code).toBe('override-by-leader-only');
    expect(refusal(extended().ask(after, leader, close(' '))).code).toBe('deadline-still-running');
    const story = extended().at(after, leader, close('gấp'));
    expect(story.events.at(-1)).toMatchObject({ data: { overrideReason: 'gấp' } });
  });

  it('happens once, after the call', () => {
    expect(refusal(planned().ask(after, coordinator, close())).code).toBe('call-not-issued');
    expect(refusal(collected().ask(vn('2020-06-30 09:00'), coordinator, close())).code).toBe('collection-closed');
    expect(refusal(called().ask(after, reporterOf(nhoQuan), close())).code).toBe('cycle-not-permitted');
  });
});

describe('consolidating', () => {
  function result(story: ReturnType<typeof called>) {
    if (story.state.status !== 'consolidated') throw new Error(`is ${story.state.status}`);
    return story.state.consolidation;
  }
  const total = (story: ReturnType<typeof called>, code: string) =>
    result(story).totals.find((one) => one.code === code)?.value;

  it('reads accepted reports only; who is left out stays named (trap 13)', () => {
    const at = vn('2020-06-17 10:00');
    const story = called()
      .at(at, reporterOf(nhoQuan), submit(nhoQuan))
      .at(at, coordinator, accept(nhoQuan))
      .at(at, reporterOf(giaVien), submit(giaVien))
      .at(at, coordinator, returned(giaVien))
      .at(at, reporterOf(yenMo), submit(yenMo))
      .at(at, coordinator, { type: 'ExemptUnit', data: { unit: homeAffairs, reason: 'x' } })
      .at(vn('2020-06-24 09:00'), coordinator, close(), consolidate);
    expect(result(story)).toMatchObject({ accepted: [nhoQuan], leftOut: [giaVien, yenMo] });
    expect(total(story, 'models')).toBe('10');
  });

  it('sums exactly, along the tree and by setting, recomputes shares and never sums an index', () => {
    const members = plan.members.map((one) => (one.unit === giaVien ? { ...one, parent: nhoQuan } : one));
    const story = called({ ...plan, members });
    const more = [figure('organisations', '3'), figure('congresses', '2'), figure('congressShare', '67')];
    for (const of of [nhoQuan, giaVien, homeAffairs]) {
      story
        .at(
          vn('2020-06-17 10:00'),
          reporterOf(of),
          submit(of, { figures: [...figures, ...more, figure('reformIndex', '65.1')] }),
        )
        .at(vn('2020-06-17 15:00'), coordinator, accept(of));
    }
    story.at(vn('2020-06-29 09:00'), coordinator, close(), consolidate);
    expect(['models', 'congresses', 'congressShare', 'reformIndex'].map((code) => total(story, code))).toEqual([
      '30',
      '6',
      '67',
      undefined,
    ]);
    const { byUnit, bySetting, checks } = result(story);
    expect(byUnit).toMatchObject([
      { unit: nhoQuan, totals: [{ code: 'models', value: '20', basis: 'summed', reports: 2 }, {}, {}, {}, {}, {}] },
    ]);
    expect(
      bySetting.map(({ setting, totals }) => [setting, totals.find(({ code }) => code === 'models')?.value]),
    ).toEqual([
      ['stateBody', '10'],
      [null, '20'],
    ]);
    expect(
      checks.filter(({ check }) => ['K1', 'K2', 'K3'].includes(check)).map(({ id, outcome }) => [id, outcome]),
    ).toEqual([
      ['R1', 'pass'],
      ['R2', 'pass'],
      ['R3', 'pass'],
    ]);
  });

  it('seals a share over the units that gave both sides, warns of it and names who did not', () => {
    const story = called();
    const given = [
      [nhoQuan, [figure('organisations', '10'), figure('congresses', '9')]],
      [giaVien, [figure('organisations', '40')]],
    ] as const;
    for (const [of, more] of given)
      story
        .at(vn('2020-06-17 10:00'), reporterOf(of), submit(of, { figures: [...figures, ...more] }))
        .at(vn('2020-06-17 15:00'), coordinator, accept(of));
    story.at(vn('2020-06-29 09:00'), coordinator, close(), consolidate);
    const sealed = result(story);
    expect(sealed.paired).toBe(true);
    expect(sealed.totals.find(({ code }) => code === 'congressShare')).toEqual({
      ...{ code: 'congressShare', value: '90', basis: 'derived', reports: 1 },
      over: [
        { code: 'congresses', value: '9' },
        { code: 'organisations', value: '10' },
      ],
    });
    const check = sealed.checks.find(({ id }) => id === 'R2');
    expect(check).toMatchObject({ outcome: 'warn' });
    if (check === undefined) throw new Error('no check');
    const name = (code: string) => code;
    const without = 'huyện Yên Mô; Sở Nội vụ; huyện Gia Viễn';
    expect(checkSentence(check, name)).toBe(
      `Tính được 90% (9 trên 10), chỉ gồm đơn vị có đủ hai số; không tính: ${without}.`,
    );
    expect(checkSentence(check, name, 'en')).toBe(
      `It comes to 90% (9 of 10), of the units that gave both figures; without: ${without}.`,
    );
  });

  it('holds parts against their whole over the units that gave them all, and names who did not', () => {
    const story = called();
    const partly = [figure('models', '10'), figure('modelsEconomy', '6')];
    story
      .at(vn('2020-06-17 10:00'), reporterOf(nhoQuan), submit(nhoQuan, { figures: partly }))
      .at(vn('2020-06-17 10:00'), reporterOf(giaVien), submit(giaVien))
      .at(vn('2020-06-17 15:00'), coordinator, accept(nhoQuan), accept(giaVien))
      .at(vn('2020-06-29 09:00'), coordinator, close(), consolidate);
    const check = result(story).checks.find(({ id }) => id === 'R1');
    expect(check).toMatchObject({ outcome: 'warn', facts: { leftOut: ['huyện Nho Quan'] } });
    expect(check === undefined ? '' : checkSentence(check, (code) => code)).toBe(
      'Số tổng là 20, các chỉ tiêu thành phần cộng lại được 16, vì có đơn vị không nêu đủ các số; ở các đơn vị nêu đủ thì khớp. ' +
        'Đơn vị không nêu đủ: huyện Nho Quan.',
    );
  });

  it('keeps warnings and hard fails: a figure dated after the conference fails K4', () => {
    const story = called();
    const late = figures.map((one) => ({ ...one, asOf: addDays(civilDate('2020-06-30'), 1) }));
    story
      .at(vn('2020-06-17 10:00'), reporterOf(nhoQuan), submit(nhoQuan, { figures: late }))
      .at(vn('2020-06-17 15:00'), coordinator, accept(nhoQuan))
      .at(vn('2020-06-29 09:00'), coordinator, close(), consolidate);
    expect(result(story).checks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ check: 'K4', outcome: 'fail' }),
        expect.objectContaining({ id: 'R3', outcome: 'warn' }),
      ]),
    );
  });

  it('may be repeated until it is approved, and needs something accepted', () => {
    const story = consolidated();
    expect(story.ask(vn('2020-06-29 11:00'), coordinator, consolidate).kind).toBe('accepted');
    const nobody = called().at(vn('2020-06-24 09:00'), coordinator, close());
    expect(refusal(nobody.ask(vn('2020-06-24 10:00'), coordinator, consolidate)).code).toBe('nothing-accepted');
    expect(refusal(called().ask(vn('2020-06-24 09:00'), coordinator, consolidate)).code).toBe('collection-still-open');
    story.at(vn('2020-06-29 11:00'), leader, approve());
    expect(refusal(story.ask(vn('2020-06-29 12:00'), coordinator, consolidate)).code).toBe(
      'consolidation-already-approved',
    );
  });
});

describe('approving', () => {
  const at = vn('2020-06-29 11:00');

  it('is the leader’s', () => {
    const story = consolidated().at(at, leader, approve());
    expect(story.events.at(-1)).toEqual({ type: 'ConsolidationApproved', data: { overrideReason: null } });
    expect(story.state.status).toBe('approved');
    expect(refusal(consolidated().ask(at, coordinator, approve()))).toMatchObject({
      code: 'cycle-not-permitted',
      liftedBy: ['leader'],
    });
  });

  it('is blocked by a failed hard check until the leader gives a reason, which is recorded (trap 11)', () => {
    const story = called();
    const late = figures.map((one) => ({ ...one, asOf: addDays(civilDate('2020-06-30'), 1) }));
    story
      .at(vn('2020-06-17 10:00'), reporterOf(nhoQuan), submit(nhoQuan, { figures: late }))
      .at(vn('2020-06-17 15:00'), coordinator, accept(nhoQuan))
      .at(vn('2020-06-29 09:00'), coordinator, close(), consolidate);
    expect(refusal(story.ask(at, leader, approve()))).toMatchObject({
      code: 'hard-check-failed',
      liftedBy: ['leader'],
      facts: { count: 1, checks: 'K4 K4' },
    });
    expect(refusal(story.ask(at, leader, approve(' '))).code).toBe('hard-check-failed');
    story.at(at, leader, approve('đơn vị không phân tổ'));
    expect(story.events.at(-1)).toMatchObject({ data: { overrideReason: 'đơn vị không phân tổ' } });
  });

  it('follows consolidation, once', () => {
    expect(refusal(collected().ask(at, leader, approve())).code).toBe('reports-not-consolidated');
    expect(refusal(consolidated().at(at, leader, approve()).ask(at, leader, approve())).code).toBe(
      'consolidation-already-approved',
    );
    expect(refusal(concluded().ask(at, leader, approve())).code).toBe('cycle-already-concluded');
  });
});
