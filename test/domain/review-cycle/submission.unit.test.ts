import { describe, expect, it } from 'vitest';
import { defaultCycleSettings, type PlannedMember } from '#domain/review-cycle/plan.ts';
import type { CycleCommand, SubmitReport } from '#domain/review-cycle/commands.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
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

  it('names the account that sent it, where there is one: a name alone may be another’s', () => {
    const account = 'account-1' as AccountId;
    const reporter = reporterOf(nhoQuan);
    const sent = called().at(inTime, { ...reporter, account }, submit(nhoQuan));
    expect(reportOf(sent).sentBy).toEqual({ person: reporter.person, account });
    expect(reportOf(called().at(inTime, reporter, submit(nhoQuan)))).not.toHaveProperty('sentBy');
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
    const unstated = { code: 'report-on-behalf-unstated' };
    expect(by({})).toMatchObject({ ...unstated, pointer: '/onBehalf', facts: { unit: nhoQuan } });
    for (const nothing of ['', ' ']) {
      const [reason, document] = [{ reason: nothing }, { document: nothing }];
      expect(by({ onBehalf: { ...onBehalf, ...reason } })).toMatchObject({ ...unstated, pointer: '/onBehalf/reason' });
      expect(by({ onBehalf: { ...onBehalf, ...document } })).toMatchObject({
        ...{ ...unstated, pointer: '/onBehalf/document' },
      });
    }
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

describe('what a refusal says (trap 11)', () => {
  it('names the unit that is shut out, and the end of a re-opening', () => {
    const yenMo = unit('yen-mo');
    const shut = refusal(collected().ask(vn('2020-06-29 09:01'), reporterOf(yenMo), submit(yenMo)));
    expect(shut).toMatchObject({ code: 'collection-closed', facts: { unit: 'huyện Yên Mô' } });
    const data = { unit: yenMo, until: civilDate('2020-07-03'), hour: null, reason: 'bổ sung' };
    const story = collected().at(vn('2020-06-29 14:00'), coordinator, { type: 'ReopenForUnit', data });
    const ask = (at: string) => story.ask(at, reporterOf(yenMo), submit(yenMo));
    expect(ask('2020-07-03T10:00:00.000Z').kind).toBe('accepted');
    expect(refusal(ask('2020-07-03T10:00:00.001Z'))).toMatchObject({
      ...{ code: 'unit-reopening-ended', facts: { dueAt: '2020-07-03T10:00:00.000Z' }, liftedBy: ['coordinator'] },
    });
  });

  it('names the period that was stated and the one that is asked for', () => {
    expect(refuse(submit(nhoQuan, { period: '2020-H2' }))).toMatchObject({
      facts: { stated: '2020-H2', expected: '2020-H1' },
    });
  });

  it('is for a signer of blanks as for none', () => {
    expect(refuse(submit(nhoQuan, { signer: { post: ' ', name: 'B' } }))).toMatchObject({
      ...{ code: 'report-signer-missing', pointer: '/signer/post' },
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

  it('stays late where the first round was, although the second came before an extended date', () => {
    const story = (lateCountsFrom: 'firstRound' | 'eachRound') =>
      called({ ...plan, settings: { ...plan.settings, lateCountsFrom } })
        .at(vn('2020-06-19 08:00'), reporterOf(nhoQuan), submit(nhoQuan))
        .at(vn('2020-06-19 09:00'), coordinator, returned(nhoQuan))
        .at(vn('2020-06-19 10:00'), coordinator, {
          type: 'GrantExtension',
          data: { unit: nhoQuan, until: civilDate('2020-06-24'), hour: null, reason: 'đồng ý' },
        });
    const again = (of: ReturnType<typeof called>) =>
      of.at(vn('2020-06-22 08:00'), reporterOf(nhoQuan), submit(nhoQuan));
    expect(reportOf(story('firstRound'))).toMatchObject({ round: 1, late: true });
    expect(reportOf(again(story('firstRound')))).toMatchObject({ round: 2, late: true });
    expect(reportOf(again(story('eachRound')))).toMatchObject({ round: 2, late: false });
  });

  it('keeps what was sent as it was sent', () => {
    const more = { documentNumber: '12/BC-UBND', signer: { post: 'Chủ tịch', name: 'Trần Thị B' } };
    const story = called().at(inTime, reporterOf(nhoQuan), submit(nhoQuan, more));
    expect(reportOf(story)).toEqual({
      ...{
        receipt: 1,
        round: 1,
        arrivedAt: '2020-06-17T03:00:00.000Z',
        dueAt: '2020-06-18T10:00:00.000Z',
        late: false,
      },
      ...{ figures, sections: [{ code: 'results', text: 'Đã thực hiện.' }], onBehalf: null, flags: [], ...more },
    });
  });
});
