import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { correctedFigures } from '#domain/review-cycle/corrected-figures.ts';
import { correctionsOf, sealedInput } from '#domain/review-cycle/corrections.ts';
import { brokenBy } from '#domain/review-cycle/variance-checks.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { RecordVariance } from '#domain/review-cycle/commands.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { heldFigures } from '#domain/review-cycle/held-figures.ts';
import {
  called,
  concluded,
  consolidated,
  coordinator,
  figures,
  giaVien,
  homeAffairs,
  leader,
  nhoQuan,
  plan,
  refusal,
  reporterOf,
  type Story,
  unit,
  variance,
  vn,
  withTotals,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-29 12:00');
const approved = (): Story => withTotals(called());
const recorded = (): Story => approved().at(at, reporterOf(nhoQuan), variance(nhoQuan));
const judge = (number = 1, of = nhoQuan) => ({ type: 'AcceptVariance', data: { unit: of, number } }) as const;
const refuse = (reason: string, number = 1) =>
  ({ type: 'RefuseVariance', data: { unit: nhoQuan, number, reason } }) as const;

function sealed(story: Story) {
  if (!('consolidation' in story.state) || story.state.consolidation === null) throw new Error('no totals');
  return story.state.consolidation;
}

const said = (more: Partial<RecordVariance['data']>): RecordVariance => {
  const { data } = variance(nhoQuan) as RecordVariance;
  return { type: 'RecordVariance', data: { ...data, ...more } };
};

const share = { code: 'congressShare', value: '50', asOf: null, asStated: null };
const variancesOf = (state: CycleState) => correctionsOf(state).totals;

/** One answers yes, one no, one leaves it empty. */
function answered(): Story {
  const yesNo = { kind: 'count', of: null, type: { is: 'yesNo' } } as const;
  const template = {
    ...plan.template,
    indicators: plan.template.indicators
      .map((one) => (one.code === 'organisations' ? { ...one, ...yesNo } : one))
      .filter(({ code }) => code !== 'congresses' && code !== 'congressShare'),
    relations: plan.template.relations.filter(({ check }) => check === 'K1'),
  };
  const answered = (value: string) => ({
    figures: [...figures, { code: 'organisations', value, asOf: null, asStated: null }],
  });
  return withTotals(called({ ...plan, template }), [
    [nhoQuan, answered('yes')],
    [giaVien, answered('no')],
    [homeAffairs, {}],
  ]);
}

describe('a variance note', () => {
  it('is recorded by the unit or the coordinator and counts once the leader accepts it; the sealed figure stays', () => {
    const story = recorded();
    const before = sealed(story);
    expect(variancesOf(story.state)).toEqual([]);
    story.at(at, leader, judge());
    expect(sealed(story)).toBe(before);
    expect(variancesOf(story.state)).toEqual([
      { code: 'models', sealed: '30', corrected: '31', difference: '1', notes: [1] },
      { code: 'modelsEconomy', sealed: '18', corrected: '19', difference: '1', notes: [1] },
    ]);
    expect(correctionsOf(story.state).bySetting).toMatchObject([
      { setting: null, totals: [{ code: 'models', sealed: '20', corrected: '21' }, {}] },
    ]);
    const more = approved().at(at, coordinator, variance(giaVien)).at(at, leader, judge(1, giaVien));
    expect(variancesOf(more.state)).toHaveLength(2);
  });

  it('is told of the figures that the consolidated report may refer to, and of nothing that nobody can refer to', () => {
    const story = recorded();
    expect(correctedFigures(correctionsOf(story.state))).toEqual([]);
    story.at(at, leader, judge());
    expect(correctedFigures(correctionsOf(story.state))).toEqual([
      { ref: 'models', sealed: '30', corrected: '31', difference: '1', notes: [1] },
      { ref: 'modelsEconomy', sealed: '18', corrected: '19', difference: '1', notes: [1] },
    ]);
  });

  it('goes on from what was accepted last, and two of one figure do not wait at once', () => {
    const story = recorded();
    expect(refusal(story.ask(at, reporterOf(nhoQuan), variance(nhoQuan)))).toMatchObject({
      code: 'variance-already-waits',
      facts: { number: 1 },
    });
    story.at(at, leader, judge());
    expect(refusal(story.ask(at, reporterOf(nhoQuan), variance(nhoQuan))).code).toBe('variance-old-differs');
    story.at(at, reporterOf(nhoQuan), variance(nhoQuan, 11)).at(at, leader, judge(2));
    expect(variancesOf(story.state)[0]).toEqual({
      ...{ code: 'models', sealed: '30', corrected: '32', difference: '2', notes: [1, 2] },
    });
  });

  it('is never accepted or refused by whoever recorded it, nor for one’s own unit, nor by another role', () => {
    const both = { ...leader, account: 'a-1' as AccountId };
    const asCoordinator = { ...coordinator, account: 'a-1' as AccountId };
    const story = approved().at(at, asCoordinator, variance(nhoQuan));
    expect(refusal(story.ask(at, both, judge())).code).toBe('variance-of-own-hand');
    expect(refusal(story.ask(at, both, refuse('x'))).code).toBe('variance-of-own-hand');
    expect(refusal(story.ask(at, { ...leader, units: [nhoQuan] }, judge())).code).toBe('report-of-own-unit');
    expect(refusal(story.ask(at, coordinator, judge())).code).toBe('cycle-not-permitted');
    expect(refusal(story.ask(at, reporterOf(giaVien), variance(nhoQuan))).code).toBe('cycle-unit-not-yours');
  });

  it('is told to the leader while it waits, to the unit when it is decided, and to the writer of the report', () => {
    const story = recorded();
    const kinds = () => story.letters.filter(({ template }) => template.startsWith('variance'));
    expect(kinds()).toMatchObject([
      { key: 'variance/1', template: 'varianceRecorded', to: [{ role: 'coordinator' }, { role: 'leader' }] },
    ]);
    expect(kinds()[0]?.facts['changes']).toContain(': từ 10 thành 11; ');
    story.at(at, leader, judge());
    expect(kinds().slice(1)).toMatchObject([
      {
        template: 'varianceAccepted',
        to: [
          { unit: nhoQuan, role: 'reporter' },
          { unit: nhoQuan, role: 'unitHead' },
        ],
      },
      { template: 'varianceInReport', to: [{ role: 'coordinator' }] },
    ]);
    expect(kinds()[2]?.facts['totals']).toContain(': từ 30 thành 31; ');
    const refused = recorded().at(at, leader, refuse('không có căn cứ'));
    expect(refused.letters.filter(({ template }) => template.startsWith('variance')).at(-1)).toMatchObject({
      ...{ template: 'varianceRefused', facts: { refusedBecause: 'không có căn cứ' } },
    });
    expect(refused.letters.some(({ template }) => template === 'varianceInReport')).toBe(false);
  });

  it('is told to whoever writes a review of several years that summed the totals', () => {
    const review = { cycle: 'cycle/x/2015-2020' as StreamId, host: homeAffairs, label: 'giai đoạn 2015-2020' };
    const { type, data } = judge();
    const story = recorded().at(at, leader, { type, data: { ...data, summedIn: [review] } });
    const told = story.letters.find(({ key }) => key.startsWith('variance-in-review/'));
    expect(told).toMatchObject({
      ...{ template: 'varianceInReport', to: [{ unit: homeAffairs, role: 'coordinator' }] },
      facts: { review: review.label, link: addressOf.consolidatedReport(review.cycle) },
    });
    expect(told?.facts['totals']).toContain(': từ 30 thành 31; ');
    expect(story.events.at(-1)?.data).toMatchObject({ number: 1, summedIn: [review] });
    const none = recorded().at(at, leader, judge());
    expect(none.letters.some(({ key }) => key.startsWith('variance-in-review/'))).toBe(false);
    expect(none.events.at(-1)?.data).toEqual({ unit: nhoQuan, number: 1 });
  });

  it('is told to whoever was sent a draft with the old figure, and to nobody who was sent one without it', () => {
    const text = { title: 'Báo cáo', sections: [{ id: 'results', heading: 'Kết quả', level: 1 as const, text: '' }] };
    const circulate = (said: string, units: readonly UnitId[]) =>
      ({
        type: 'CirculateDraft',
        data: {
          ...{ units, dueOn: civilDate('2020-06-30') },
          text: { ...text, sections: text.sections.map((one) => ({ ...one, text: said })) },
        },
      }) as const;
    const story = approved()
      .at(at, coordinator, circulate('Có [[models]] mô hình.', [giaVien]))
      .at(at, coordinator, circulate('Chưa có số liệu.', [giaVien, homeAffairs]))
      .at(at, reporterOf(nhoQuan), variance(nhoQuan))
      .at(at, leader, judge());
    const told = story.letters.filter(({ key }) => key.startsWith('variance-read/'));
    expect(told).toMatchObject([
      { key: `variance-read/1/${giaVien}`, template: 'varianceInReport', facts: { round: 1 } },
    ]);
    expect(told[0]?.facts['totals']).toContain('từ 30 thành 31');
  });

  it('is refused with a reason, and moves nothing', () => {
    const story = recorded();
    expect(refusal(story.ask(at, leader, refuse(' '))).code).toBe('cycle-reason-missing');
    story.at(at, leader, refuse('không có căn cứ'));
    expect(variancesOf(story.state)).toEqual([]);
    expect(refusal(story.ask(at, leader, judge())).code).toBe('variance-already-refused');
    expect(refusal(recorded().at(at, leader, judge()).ask(at, leader, refuse('x'))).code).toBe(
      'variance-already-accepted',
    );
    expect(refusal(recorded().at(at, leader, judge()).ask(at, leader, judge()))).toMatchObject({
      ...{ code: 'variance-already-accepted', facts: { number: 1 } },
    });
    expect(refusal(recorded().ask(at, leader, judge(7))).code).toBe('variance-unknown');
  });

  it('names figure, paper and reason, and comes to a report that holds', () => {
    const ask = (more: Partial<RecordVariance['data']>) => {
      const { code, pointer } = refusal(approved().ask(at, reporterOf(nhoQuan), said(more)));
      return [code, pointer];
    };
    const change = (code: string, old: string | null, value: string) => ({ changes: [{ code, old, value }] });
    expect(ask({ changes: [] })).toEqual(['variance-of-nothing', '/changes']);
    expect(ask({ reason: ' ' })).toEqual(['cycle-reason-missing', '/reason']);
    expect(ask({ document: ' ' })).toEqual(['variance-without-paper', '/document']);
    expect(ask(change('unheard', '1', '2'))).toEqual(['figure-unknown', '/changes/0/code']);
    expect(ask(change('congressShare', null, '2'))).toEqual(['variance-not-summed', '/changes/0/code']);
    expect(ask(change('reformIndex', null, '2'))).toEqual(['variance-not-summed', '/changes/0/code']);
    expect(ask(change('models', '9', '11'))).toEqual(['variance-old-differs', '/changes/0/old']);
    expect(ask(change('models', null, '11'))).toEqual(['variance-old-differs', '/changes/0/old']);
    expect(ask(change('models', '10', '10.0'))).toEqual(['variance-changes-nothing', '/changes/0/value']);
    expect(ask(change('models', '10', '10.5'))).toEqual(['figure-not-whole', '/changes/0/value']);
    expect(ask(change('models', '10', '-1'))).toEqual(['figure-negative', '/changes/0/value']);
    expect(ask(change('models', '10', 'x'))).toEqual(['figure-not-a-number', '/changes/0/value']);
    expect(ask(change('models', '10', '11'))).toEqual(['figure-parts-do-not-sum', '/changes']);
  });

  it('adds a figure that the unit had not given, where nothing was printed of it as well', () => {
    const added = said({ changes: [{ code: 'organisations', old: null, value: '4' }] });
    const story = approved().at(at, reporterOf(nhoQuan), added).at(at, leader, judge());
    expect(variancesOf(story.state)).toEqual([
      { code: 'organisations', sealed: null, corrected: '4', difference: null, notes: [1] },
    ]);
  });

  const mayBeMissing = {
    ...plan,
    template: {
      ...plan.template,
      indicators: plan.template.indicators.map((one) =>
        one.code === 'organisations' || one.code === 'congresses' ? { ...one, mayBeMissing: true as const } : one,
      ),
    },
  };
  const none = { value: null, missing: { reason: 'noneArose', words: null } } as const;

  it('takes a figure back to none with its reason, where the outline allows it; the totals and the shares follow, and so back again', () => {
    const withBoth = [...figures, { code: 'organisations', value: '4' }, { code: 'congresses', value: '2' }].map(
      (one) => ({ asOf: null, asStated: null, ...one }),
    );
    const story = withTotals(called(mayBeMissing), [
      [nhoQuan, { figures: [...withBoth, share] }],
      [giaVien, {}],
      [homeAffairs, {}],
    ]);
    const change = { code: 'congresses', old: '2', ...none };
    story.at(at, reporterOf(nhoQuan), said({ changes: [change] }));
    expect(story.letters.at(-1)?.facts['changes']).toContain('từ 2 thành "Không có số liệu: không phát sinh thống kê"');
    story.at(at, leader, judge());
    const gone = { corrected: null, difference: null, notes: [1] };
    expect(variancesOf(story.state)).toEqual([
      { code: 'congresses', sealed: '2', ...gone },
      { code: 'congressShare', sealed: '50', ...gone },
    ]);
    expect(correctedFigures(correctionsOf(story.state))).toMatchObject([{ ref: 'congresses', corrected: null }, {}]);
    expect(heldFigures(story.state, nhoQuan).find(({ indicator }) => indicator.code === 'congresses')).toMatchObject({
      ...{ sealed: '2', held: null, missing: none.missing },
    });
    expect(refusal(story.ask(at, reporterOf(nhoQuan), said({ changes: [{ ...change, old: null }] })))).toMatchObject({
      ...{ code: 'variance-changes-nothing', pointer: '/changes/0/value' },
    });
    story
      .at(at, reporterOf(nhoQuan), said({ changes: [{ code: 'congresses', old: null, value: '2' }] }))
      .at(at, leader, judge(2));
    expect(variancesOf(story.state)).toEqual([]);
  });

  it('takes none where every unit must state a figure, nor without the reason', () => {
    const ask = (code: string, old: string, to: object) => {
      const changes = [{ code, old, ...none, ...to }];
      const { code: why, pointer } = refusal(approved().ask(at, reporterOf(nhoQuan), said({ changes })));
      return [why, pointer];
    };
    expect(ask('models', '10', {})).toEqual(['figure-required-not-missing', '/changes/0/code']);
    expect(ask('modelsEconomy', '6', {})).toEqual(['figure-may-not-be-missing', '/changes/0/code']);
  });

  it('of an answer moves how many gave it, and never the sealed one; texts that referred to it are told', () => {
    const story = answered();
    const counted = () => ('consolidation' in story.state ? story.state.consolidation?.answers : undefined);
    const before = counted();
    expect(before).toEqual([
      {
        ...{ code: 'organisations', given: 2, missing: 0, silent: 1 },
        each: [
          { value: 'yes', count: 1 },
          { value: 'no', count: 1 },
        ],
      },
    ]);
    const change = (old: string | null, value: string) => said({ changes: [{ code: 'organisations', old, value }] });
    expect(refusal(story.ask(at, reporterOf(nhoQuan), change('no', 'no'))).code).toBe('variance-old-differs');
    expect(refusal(story.ask(at, reporterOf(nhoQuan), change('yes', 'yes')))).toMatchObject({
      ...{ code: 'variance-changes-nothing', facts: { value: 'Có' } },
    });
    expect(refusal(story.ask(at, reporterOf(nhoQuan), change('yes', 'maybe')))).toMatchObject({
      ...{ code: 'figure-not-yes-or-no', pointer: '/changes/0/value' },
    });
    story.at(at, reporterOf(nhoQuan), change('yes', 'no'));
    expect(correctionsOf(story.state).answers).toEqual([]);
    expect(story.letters.at(-1)?.facts['changes']).toBe('organisations: từ Có thành Không');
    story.at(at, leader, judge());
    expect(counted()).toBe(before);
    expect(correctedFigures(correctionsOf(story.state))).toEqual([
      { ref: 'organisations=yes', sealed: '1', corrected: '0', difference: '-1', notes: [1] },
      { ref: 'organisations=no', sealed: '1', corrected: '2', difference: '1', notes: [1] },
    ]);
    const written = story.letters.find(({ template }) => template === 'varianceInReport');
    expect(written?.facts['totals']).toBe('organisations: Có: từ 1 thành 0; organisations: Không: từ 1 thành 2');
    // Whoever had left it empty answers by a note, and its answer is what the next note goes on from.
    story
      .at(at, reporterOf(homeAffairs), {
        type: 'RecordVariance',
        data: { ...change(null, 'yes').data, unit: homeAffairs },
      })
      .at(at, leader, judge(2, homeAffairs));
    expect(correctionsOf(story.state).answers).toMatchObject([{ corrected: { given: 3, silent: 0 }, notes: [1, 2] }]);
    const held = heldFigures(story.state, homeAffairs).find(({ indicator }) => indicator.code === 'organisations');
    expect(held).toMatchObject({ sealed: null, held: 'yes' });
  });

  it('says which rule it breaks, in the report and in the totals, and is recorded all the same', () => {
    const story = approved();
    const note = (changes: RecordVariance['data']['changes']): Variance => ({
      ...{ number: 1, unit: nhoQuan, changes, reason: 'x', document: 'x', by: { person: 'x' } },
      standing: { status: 'waiting' },
    });
    const broken = (changes: RecordVariance['data']['changes']) => {
      if (story.state.status !== 'approved') throw new Error(story.state.status);
      const found = brokenBy(plan.template, sealedInput(story.state), [], note(changes));
      return found.map(({ where, check }) => `${where} ${check.check} ${check.outcome}`);
    };
    expect(broken([{ code: 'models', old: '10', value: '11' }])).toEqual(['report K1 fail', 'totals K1 fail']);
    expect(
      broken([
        { code: 'models', old: '10', value: '11' },
        { code: 'modelsEconomy', old: '6', value: '7' },
      ]),
    ).toEqual([]);
  });

  it('comes with the paper it is stated in, each file once', () => {
    const file = (id: string) => ({ id, name: `${id}.pdf`, type: 'pdf' as const, size: 9, hash: id.padEnd(64, '0') });
    const story = approved().at(at, reporterOf(nhoQuan), said({ files: [file('a'), file('b')] }));
    expect('variances' in story.state ? story.state.variances[0]?.files : null).toEqual([file('a'), file('b')]);
    expect(refusal(approved().ask(at, reporterOf(nhoQuan), said({ files: [file('a'), file('a')] })))).toMatchObject({
      ...{ code: 'scan-twice', pointer: '/files/1/id', facts: { name: 'a.pdf' } },
    });
  });

  it('is of a unit in the totals, between their approval and the end of the cycle', () => {
    expect(refusal(approved().ask(at, reporterOf(yenMo), variance(yenMo))).code).toBe('variance-not-of-totals');
    expect(refusal(approved().ask(at, coordinator, variance(unit('nobody')))).code).toBe('unit-outside-cycle');
    expect(refusal(consolidated().ask(at, reporterOf(nhoQuan), variance(nhoQuan))).code).toBe(
      'consolidation-not-approved',
    );
    const late = vn('2020-07-07 09:00');
    expect(concluded().ask(late, reporterOf(nhoQuan), variance(nhoQuan)).kind).toBe('accepted');
  });
});
