import { describe, expect, it } from 'vitest';
import { defaultCycleSettings, type PlannedMember } from '#domain/review-cycle/plan.ts';
import type { CycleCommand, SubmitReport } from '#domain/review-cycle/commands.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  accept,
  called,
  collected,
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
  unit,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const inTime = vn('2020-06-17 10:00');

function reportOf(story: ReturnType<typeof called>, of = nhoQuan) {
  const { standing } = story.member(of);
  if (!('report' in standing)) throw new Error(`no report of ${of}`);
  return standing.report;
}

function figure(code: string, value: string) {
  return { code, value, asOf: null, asStated: null };
}

const refuse = (command: CycleCommand, at = inTime, actor = reporterOf(nhoQuan)) =>
  refusal(called().ask(at, actor, command));

describe('a report', () => {
  it('gets a running receipt number within its cycle', () => {
    const story = called()
      .at(inTime, reporterOf(nhoQuan), submit(nhoQuan))
      .at(inTime, reporterOf(giaVien), submit(giaVien));
    expect([reportOf(story).receipt, reportOf(story, giaVien).receipt]).toEqual([1, 2]);
    expect(story.letters.at(-1)).toMatchObject({
      key: 'receipt/2/gia-vien',
      template: 'reportReceipt',
      facts: { receipt: 2, round: 1, timeliness: 'onTime' },
    });
  });

  it('is on time at the very moment of the deadline and late a millisecond after, and accepted either way', () => {
    const onTime = called().at('2020-06-18T10:00:00.000Z', reporterOf(nhoQuan), submit(nhoQuan));
    const late = called().at('2020-06-18T10:00:00.001Z', reporterOf(nhoQuan), submit(nhoQuan));
    expect([reportOf(onTime).late, reportOf(late).late]).toEqual([false, true]);
  });

  it('is on time if it arrived in time, however late it is carried out: the ladder already went on (trap 9)', () => {
    const story = called()
      .pass(vn('2020-06-19 09:00'))
      .at(vn('2020-06-18 16:59'), reporterOf(nhoQuan), submit(nhoQuan));
    expect(reportOf(story).late).toBe(false);
  });

  it('may carry a figure dated after the cut-off: flagged, never refused', () => {
    const dated = figures.map((one) => ({
      ...one,
      asOf: civilDate(one.code === 'models' ? '2020-06-22' : '2020-06-14'),
    }));
    const story = called().at(vn('2020-06-23 10:00'), reporterOf(nhoQuan), submit(nhoQuan, { figures: dated }));
    expect(reportOf(story).flags).toEqual([{ code: 'asOfAfterCutOff', figure: 'models', asOf: '2020-06-22' }]);
  });

  it('may state its whole approximately: then its parts need not sum to it', () => {
    const rough = figures.map((one) => (one.code === 'models' ? { ...one, value: '11', asStated: 'gần 11' } : one));
    expect(called().ask(inTime, reporterOf(nhoQuan), submit(nhoQuan, { figures: rough })).kind).toBe('accepted');
  });

  it('may leave out what is not required', () => {
    const one = submit(nhoQuan, { figures: [figure('models', '3')] });
    expect(called().ask(inTime, reporterOf(nhoQuan), one).kind).toBe('accepted');
  });
});

describe('on behalf of a unit', () => {
  const onBehalf = { reason: 'mất kết nối', document: '12/BC-UBND' };

  it('is entered by the host’s coordinator with reason and document', () => {
    const story = called().at(inTime, coordinator, submit(nhoQuan, { onBehalf }));
    expect(reportOf(story).onBehalf).toEqual(onBehalf);
  });

  it('needs both, and is nobody else’s to enter', () => {
    const by = (more: Partial<SubmitReport['data']>, actor = coordinator) =>
      refuse(submit(nhoQuan, more), inTime, actor);
    expect(by({})).toMatchObject({ code: 'report-on-behalf-unstated', pointer: '/onBehalf' });
    expect(by({ onBehalf: { ...onBehalf, reason: ' ' } })).toMatchObject({ pointer: '/onBehalf/reason' });
    expect(by({ onBehalf: { ...onBehalf, document: '' } })).toMatchObject({ pointer: '/onBehalf/document' });
    expect(by({ onBehalf }, leader).code).toBe('cycle-unit-not-yours');
    expect(by({ onBehalf }, reporterOf(giaVien)).code).toBe('cycle-unit-not-yours');
    expect(by({ onBehalf }, { ...coordinator, unit: unit('ha-nam') }).code).toBe('cycle-unit-not-yours');
    expect(by({ onBehalf }, reporterOf(nhoQuan))).toMatchObject({
      code: 'report-on-behalf-not-needed',
      pointer: '/onBehalf',
    });
    expect(by({}, { ...coordinator, role: 'admin' }).code).toBe('cycle-not-permitted');
  });
});

describe('bad input', () => {
  const bad: readonly (readonly [why: string, more: Partial<SubmitReport['data']>, code: string, pointer: string])[] = [
    ['another period', { period: '2020-H2' }, 'report-wrong-period', '/period'],
    ['an unknown indicator', { figures: [...figures, figure('x', '1')] }, 'figure-unknown', '/figures/3/code'],
    ['an indicator twice', { figures: [...figures, figure('models', '10')] }, 'figure-twice', '/figures/3/code'],
    ['a figure that is no number', { figures: [figure('models', '1,079')] }, 'figure-not-a-number', '/figures/0/value'],
    ['a negative figure', { figures: [figure('models', '-1')] }, 'figure-negative', '/figures/0/value'],
    ['half a model', { figures: [figure('models', '1.5')] }, 'figure-not-whole', '/figures/0/value'],
    ['a required figure left out', { figures: [figure('organisations', '3')] }, 'figure-missing', '/figures'],
    [
      'parts that do not sum',
      { figures: [figure('models', '10'), figure('modelsEconomy', '6'), figure('modelsCulture', '5')] },
      'figure-parts-do-not-sum',
      '/figures/0/value',
    ],
    [
      'more done than there is',
      { figures: [...figures, figure('organisations', '3'), figure('congresses', '4')] },
      'figure-exceeds-total',
      '/figures/4/value',
    ],
    [
      'a share that is not computed',
      { figures: [...figures, figure('organisations', '3'), figure('congresses', '2'), figure('congressShare', '66')] },
      'figure-share-does-not-match',
      '/figures/5/value',
    ],
    ['an unknown section', { sections: [{ code: 'x', text: 'y' }] }, 'section-unknown', '/sections/0/code'],
    [
      'a section twice',
      {
        sections: [
          { code: 'results', text: 'a' },
          { code: 'results', text: 'b' },
        ],
      },
      'section-twice',
      '/sections/1/code',
    ],
    ['a required section left blank', { sections: [{ code: 'results', text: ' ' }] }, 'section-missing', '/sections'],
    [
      'a text that is too long',
      { sections: [{ code: 'results', text: 'a'.repeat(defaultCycleSettings.sectionLimit + 1) }] },
      'section-too-long',
      '/sections/0/text',
    ],
    ['no signer', { signer: { post: 'Chủ tịch', name: ' ' } }, 'report-signer-missing', '/signer/name'],
    ['a signer without a post', { signer: { post: '', name: 'B' } }, 'report-signer-missing', '/signer/post'],
  ];
  it.each(bad)('refuses %s and points at it', (_why, more, code, pointer) => {
    expect(refuse(submit(nhoQuan, more))).toMatchObject({ code, pointer });
  });

  it('refuses a unit outside the cycle', () => {
    const outside = unit('ha-nam');
    expect(refuse(submit(outside), inTime, reporterOf(outside))).toMatchObject({
      code: 'unit-outside-cycle',
      pointer: '/unit',
    });
  });

  it('refuses a figure of another setting than the unit’s, and asks nobody else for it', () => {
    const dialogues = submit(homeAffairs, { figures: [...figures, figure('labourDialogues', '2')] });
    expect(refuse(dialogues, inTime, reporterOf(homeAffairs))).toMatchObject({
      code: 'figure-of-another-setting',
      pointer: '/figures/3/code',
    });
    const required = plan.template.indicators.map((one) => ({ ...one, required: one.code === 'labourDialogues' }));
    const employer = (one: PlannedMember): PlannedMember =>
      one.unit === giaVien ? { ...one, setting: 'employer' } : one;
    const story = called({
      ...plan,
      members: plan.members.map(employer),
      template: { ...plan.template, indicators: required },
    });
    expect(story.ask(inTime, reporterOf(homeAffairs), submit(homeAffairs)).kind).toBe('accepted');
    expect(refusal(story.ask(inTime, reporterOf(giaVien), submit(giaVien))).code).toBe('figure-missing');
  });

  it('refuses parts of one breakdown that do not sum although no relation was written down', () => {
    const story = called({ ...plan, template: { ...plan.template, relations: [] } });
    const wrong = figures.map((one) => (one.code === 'modelsCulture' ? { ...one, value: '3' } : one));
    expect(refusal(story.ask(inTime, reporterOf(nhoQuan), submit(nhoQuan, { figures: wrong }))).code).toBe(
      'figure-parts-do-not-sum',
    );
    const more = [...figures, figure('organisations', '1'), figure('congresses', '2')];
    expect(refusal(story.ask(inTime, reporterOf(nhoQuan), submit(nhoQuan, { figures: more }))).code).toBe(
      'figure-exceeds-total',
    );
  });
});

describe('when it does not fit', () => {
  it('refuses before the call, twice, after acceptance, for an exempt unit and after closing, naming who can lift it (trap 11)', () => {
    expect(refusal(planned().ask(inTime, reporterOf(nhoQuan), submit(nhoQuan)))).toMatchObject({
      code: 'call-not-issued',
      liftedBy: ['coordinator'],
    });
    const story = called().at(inTime, reporterOf(nhoQuan), submit(nhoQuan));
    expect(refusal(story.ask(inTime, reporterOf(nhoQuan), submit(nhoQuan)))).toMatchObject({
      code: 'report-already-submitted',
      liftedBy: ['coordinator'],
      facts: { receipt: 1 },
    });
    story.at(inTime, coordinator, accept(nhoQuan));
    expect(refusal(story.ask(inTime, reporterOf(nhoQuan), submit(nhoQuan))).code).toBe('report-already-accepted');
    story.at(inTime, coordinator, { type: 'ExemptUnit', data: { unit: giaVien, reason: 'thiên tai' } });
    expect(refusal(story.ask(inTime, reporterOf(giaVien), submit(giaVien)))).toMatchObject({
      code: 'unit-exempted',
      liftedBy: ['coordinator'],
    });
    expect(
      refusal(collected().ask(vn('2020-06-29 09:01'), reporterOf(unit('yen-mo')), submit(unit('yen-mo')))),
    ).toMatchObject({
      code: 'collection-closed',
      liftedBy: ['coordinator'],
    });
  });
});

describe('the next round', () => {
  const back = () =>
    called()
      .at(inTime, reporterOf(nhoQuan), submit(nhoQuan))
      .at(vn('2020-06-18 15:00'), coordinator, returned(nhoQuan));

  it('has its own receipt and is judged by its own arrival', () => {
    const story = back().at(vn('2020-06-19 08:00'), reporterOf(nhoQuan), submit(nhoQuan));
    expect(reportOf(story)).toMatchObject({ round: 2, receipt: 2, late: true });
  });

  it('keeps the first round’s lateness where the cycle is set so', () => {
    const settings = { ...plan.settings, lateCountsFrom: 'firstRound' as const };
    const story = called({ ...plan, settings })
      .at(inTime, reporterOf(nhoQuan), submit(nhoQuan))
      .at(vn('2020-06-18 15:00'), coordinator, returned(nhoQuan))
      .at(vn('2020-06-19 08:00'), reporterOf(nhoQuan), submit(nhoQuan));
    expect(reportOf(story).late).toBe(false);
  });
});
