import { describe, expect, it } from 'vitest';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import { isOpen } from '#domain/consolidated-report/paper.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { cycleEventFacts } from '#domain/review-cycle/event-facts.ts';
import type { ApproveConsolidatedReport, CirculateDraft } from '#domain/review-cycle/commands.ts';
import * as cycle from '#test/domain/review-cycle/cycle-fixture.ts';

const { vn, coordinator, leader, nhoQuan, giaVien, yenMo, reporterOf, refusal } = cycle;
const early = vn('2020-06-03 10:00');

const circulate = (more: Partial<CirculateDraft['data']> = {}): CirculateDraft => ({
  type: 'CirculateDraft',
  data: { text: cycle.reportText, units: [nhoQuan], dueOn: civilDate('2020-06-10'), ...more },
});
const said = (words: string): ReportText => ({
  title: 'sơ kết',
  sections: [{ id: 'results', heading: 'Kết quả', level: 1, text: words }],
});

describe('a draft that goes round for opinions', () => {
  it('is sealed as it went out and told to each unit that is asked, with a way to the draft and not to its own form', () => {
    const story = cycle.circulated();
    expect(story.events.at(-1)).toMatchObject({
      type: 'DraftCirculated',
      data: { round: 1, on: '2020-06-03', dueOn: '2020-06-10', text: cycle.reportText, figures: [] },
    });
    const letters = story.letters.filter(({ template }) => template === 'opinionAsked');
    expect(letters.map(({ key, facts }) => [key, facts['unit'], facts['link'], facts['dueAt']])).toEqual([
      ['opinion/1/nho-quan', 'huyện Nho Quan', '/ky-bao-cao/ninh-binh-2020-h1/gop-y', undefined],
      ['opinion/1/gia-vien', 'huyện Gia Viễn', '/ky-bao-cao/ninh-binh-2020-h1/gop-y', undefined],
    ]);
  });

  it('says something, to a member, until a day that has not passed', () => {
    const story = cycle.called();
    const asked = (more: Partial<CirculateDraft['data']>) => refusal(story.ask(early, coordinator, circulate(more)));
    expect(asked({ text: said(' ') })).toMatchObject({ code: 'report-draft-empty' });
    expect(asked({ units: [] })).toMatchObject({ code: 'opinion-of-nobody', pointer: '/units' });
    expect(asked({ units: [nhoQuan, cycle.unit('la')] })).toMatchObject({
      code: 'unit-outside-cycle',
      pointer: '/units/1',
    });
    expect(asked({ dueOn: civilDate('2020-06-02') })).toMatchObject({
      code: 'opinion-due-in-the-past',
      pointer: '/dueOn',
    });
  });

  it('states the totals as they stand, and none that are not made', () => {
    const text = said('Toàn tỉnh duy trì [[models]] mô hình.');
    expect(refusal(cycle.called().ask(early, coordinator, circulate({ text })))).toMatchObject({
      code: 'report-figure-awaited',
      facts: { section: 'Kết quả', name: 'models', code: 'models' },
    });
    const story = cycle.consolidated();
    const at = vn('2020-06-29 10:30');
    story.at(at, coordinator, circulate({ text, dueOn: civilDate('2020-06-30') }));
    const total = 'consolidation' in story.state ? story.state.consolidation?.totals[0] : undefined;
    expect(total).toMatchObject({ code: 'models' });
    expect(story.events.at(-1)?.data).toMatchObject({ figures: [{ ref: 'models', value: total?.value }] });
  });

  it('reminds once, a working day before the date, those that have not answered, and nobody when all have', () => {
    const story = cycle.circulated().at(vn('2020-06-04 09:00'), reporterOf(giaVien), cycle.opinion(giaVien));
    story.pass(vn('2020-06-12 09:00'));
    const reminded = story.events.filter(({ type }) => type === 'OpinionsReminded');
    expect(reminded).toEqual([{ type: 'OpinionsReminded', data: { round: 1, dueOn: '2020-06-10', units: [nhoQuan] } }]);
    expect(story.letters.filter(({ template }) => template === 'opinionDue').map(({ key }) => key)).toEqual([
      'opinion-due/1/nho-quan',
    ]);
    const heard = cycle
      .circulated()
      .at(vn('2020-06-04 09:00'), reporterOf(giaVien), cycle.opinion(giaVien))
      .at(vn('2020-06-04 10:00'), reporterOf(nhoQuan), cycle.opinion(nhoQuan))
      .pass(vn('2020-06-12 09:00'));
    expect(heard.events.some(({ type }) => type === 'OpinionsReminded')).toBe(false);
  });

  it('asks no unit that is exempted, and until the day of the conference at the latest', () => {
    const story = cycle.called().at(early, coordinator, {
      type: 'ExemptUnit',
      data: { unit: giaVien, reason: 'sắp xếp lại' },
    });
    const asked = (more: Partial<CirculateDraft['data']>) => story.ask(early, coordinator, circulate(more));
    expect(refusal(asked({ units: [nhoQuan, giaVien] }))).toMatchObject({
      ...{ code: 'opinion-of-exempted', pointer: '/units/1', facts: { unit: 'huyện Gia Viễn' } },
    });
    expect(refusal(asked({ dueOn: civilDate('2020-07-01') }))).toMatchObject({
      ...{ code: 'opinion-due-after-conference', pointer: '/dueOn' },
      facts: { dueOn: '2020-07-01', heldOn: '2020-06-30' },
    });
    expect(asked({ dueOn: civilDate('2020-06-30') })).toMatchObject({ kind: 'accepted' });
    const without = cycle.called(cycle.adHoc).ask(early, coordinator, circulate({ dueOn: civilDate('2020-07-01') }));
    expect(without).toMatchObject({ kind: 'accepted' });
  });

  it('is recalled by hand to whoever is silent, once a day, beside the clock and never twice on one day', () => {
    const remind = { type: 'RemindOpinions', data: { round: 1 } } as const;
    const story = cycle.circulated().at(vn('2020-06-04 09:00'), reporterOf(giaVien), cycle.opinion(giaVien));
    story.at(vn('2020-06-05 09:00'), coordinator, remind);
    expect(story.events.at(-1)).toEqual({
      type: 'OpinionsReminded',
      data: { round: 1, dueOn: '2020-06-10', units: [nhoQuan], on: '2020-06-05' },
    });
    expect(refusal(story.ask(vn('2020-06-05 10:00'), leader, remind))).toMatchObject({
      code: 'opinions-reminded-today',
      facts: { round: 1, on: '2020-06-05' },
    });
    // The clock's own day, before its hour: what was done by hand stands for it.
    story.at(vn('2020-06-09 07:00'), coordinator, remind).pass(vn('2020-06-12 09:00'));
    expect(story.letters.filter(({ template }) => template === 'opinionDue').map(({ key }) => key)).toEqual([
      'opinion-urged/1/2020-06-05/nho-quan',
      'opinion-urged/1/2020-06-09/nho-quan',
    ]);
    const before = cycle.circulated().at(vn('2020-06-05 09:00'), coordinator, remind).pass(vn('2020-06-12 09:00'));
    const days = before.events.flatMap((event) =>
      event.type === 'OpinionsReminded' ? [event.data.on ?? 'clock'] : [],
    );
    expect(days).toEqual(['2020-06-05', 'clock']);
  });

  it('is recalled to nobody who has answered or was asked again, nor of a former round whose date has passed', () => {
    const remind = (round: number) => ({ type: 'RemindOpinions', data: { round } }) as const;
    const story = cycle.circulated();
    story.at(vn('2020-06-04 09:00'), coordinator, circulate({ units: [nhoQuan], dueOn: civilDate('2020-06-12') }));
    const ask = (on: string, round: number) => story.ask(vn(on), coordinator, remind(round));
    expect(ask('2020-06-05 09:00', 1)).toMatchObject({ kind: 'accepted', events: [{ data: { units: [giaVien] } }] });
    expect(refusal(ask('2020-06-11 09:00', 1))).toMatchObject({ code: 'opinion-round-ended' });
    expect(refusal(ask('2020-06-11 09:00', 3))).toMatchObject({ code: 'opinion-round-unknown' });
    story.at(vn('2020-06-05 10:00'), reporterOf(nhoQuan), cycle.opinion(nhoQuan, { round: 2 }));
    expect(ask('2020-06-05 11:00', 2)).toMatchObject({ kind: 'nothing' });
  });

  it('reminds nobody when the date is too near for it', () => {
    const story = cycle.called().at(early, coordinator, circulate({ dueOn: civilDate('2020-06-03') }));
    expect(story.events.at(-1)?.data).toMatchObject({ remindAt: null });
  });
});

describe('an opinion', () => {
  it('is taken from whoever was asked, numbered through the round, also after the date, and once', () => {
    const story = cycle.circulated();
    const late = vn('2020-06-15 09:00');
    story
      .at(late, reporterOf(nhoQuan), cycle.opinion(nhoQuan))
      .at(late, reporterOf(giaVien), cycle.opinion(giaVien, { section: null, text: 'Nhất trí.' }));
    expect(story.ask(late, reporterOf(nhoQuan), cycle.opinion(nhoQuan))).toMatchObject({ kind: 'nothing' });
    const round = 'paper' in story.state ? story.state.paper.rounds[0] : undefined;
    expect(round?.opinions.map(({ number, unit, section }) => [number, unit, section])).toEqual([
      [1, nhoQuan, 'results'],
      [2, giaVien, null],
    ]);
  });

  it('is refused to whoever was not asked, of a section that is not there, without words, and of a round that is over', () => {
    const story = cycle.circulated();
    const ask = (of: typeof nhoQuan, more: Parameters<typeof cycle.opinion>[1] = {}) =>
      refusal(story.ask(vn('2020-06-04 09:00'), reporterOf(of), cycle.opinion(of, more)));
    expect(ask(yenMo)).toMatchObject({ code: 'opinion-not-asked' });
    expect(ask(nhoQuan, { section: 'gone' })).toMatchObject({ code: 'opinion-section-unknown', pointer: '/section' });
    expect(ask(nhoQuan, { text: ' ' })).toMatchObject({ code: 'opinion-empty', pointer: '/text' });
    expect(ask(nhoQuan, { round: 2 })).toMatchObject({ code: 'opinion-round-unknown' });
    story.at(vn('2020-06-05 09:00'), coordinator, circulate({ units: [nhoQuan] }));
    expect(ask(nhoQuan)).toMatchObject({ code: 'opinion-round-over', facts: { round: 2 } });
  });

  it('is still taken from whoever a later round does not ask, until the date of his own, and he is reminded of it', () => {
    const story = cycle.circulated();
    story.at(
      vn('2020-06-04 09:00'),
      coordinator,
      circulate({ units: [nhoQuan, yenMo], dueOn: civilDate('2020-06-12') }),
    );
    const ask = (on: string, of: typeof nhoQuan, round: number) =>
      story.ask(vn(on), reporterOf(of), cycle.opinion(of, { round, text: 'Muộn.' }));
    expect(ask('2020-06-10 16:00', giaVien, 1)).toMatchObject({ kind: 'accepted' });
    expect(refusal(ask('2020-06-11 08:00', giaVien, 1))).toMatchObject({
      code: 'opinion-round-ended',
      facts: { round: 1, dueOn: '2020-06-10' },
    });
    expect(refusal(ask('2020-06-10 16:00', nhoQuan, 1))).toMatchObject({ code: 'opinion-round-over' });
    expect(refusal(ask('2020-06-10 16:00', giaVien, 2))).toMatchObject({ code: 'opinion-not-asked' });
    story.pass(vn('2020-06-13 09:00'));
    const reminded = story.events.flatMap((event) => (event.type === 'OpinionsReminded' ? [event.data] : []));
    expect(reminded.map(({ round, units }) => [round, units])).toEqual([
      [1, [giaVien]],
      [2, [nhoQuan, yenMo]],
    ]);
  });

  it('that only agrees is owed no answer, and is told apart from one that asks for something', () => {
    const story = cycle
      .circulated()
      .at(
        vn('2020-06-04 09:00'),
        reporterOf(nhoQuan),
        cycle.opinion(nhoQuan, { section: null, text: 'Nhất trí.', agrees: true }),
      )
      .at(vn('2020-06-04 10:00'), reporterOf(giaVien), cycle.opinion(giaVien));
    const round = 'paper' in story.state ? story.state.paper.rounds[0] : undefined;
    expect(round?.opinions.filter(isOpen).map(({ unit }) => unit)).toEqual([giaVien]);
    const answer = { type: 'AnswerOpinion', data: { round: 1, opinion: 1, kind: 'taken', text: '' } } as const;
    expect(refusal(story.ask(vn('2020-06-05 09:00'), coordinator, answer))).toMatchObject({
      ...{ code: 'opinion-agrees', pointer: '/opinion', facts: { number: 1 } },
    });
    const labels = story.events.slice(-2).map((event) => cycleEventFacts.facts(event).map(({ label }) => label));
    expect(labels).toEqual([
      ['unit', 'round', 'way'],
      ['unit', 'round', 'words'],
    ]);
  });

  it('that agrees and says more than that asks for something, whatever it is called', () => {
    const story = cycle.circulated();
    const given = (text: string) =>
      story.ask(vn('2020-06-04 09:00'), reporterOf(nhoQuan), cycle.opinion(nhoQuan, { text, agrees: true }));
    for (const text of [
      'Nhất trí với dự thảo.',
      'Nhất trí.',
      'NHẤT TRÍ',
      'Hoàn toàn đồng ý với nội dung dự thảo báo cáo!',
    ])
      expect([text, given(text)]).toMatchObject([text, { events: [{ data: { agrees: true } }] }]);
    for (const text of [
      'Nhất trí, nhưng đề nghị sửa số 12 thành 21.',
      'Nhất trí với dự thảo trừ mục II.',
      'Không nhất trí.',
    ]) {
      const decision = given(text);
      expect([text, decision.kind === 'accepted' ? decision.events[0]?.data : decision]).toEqual([
        text,
        expect.not.objectContaining({ agrees: true }),
      ]);
    }
  });

  it('is answered by the host: taken without words, explained with them, and anew as often as need be', () => {
    const story = cycle.circulated().at(vn('2020-06-04 09:00'), reporterOf(nhoQuan), cycle.opinion(nhoQuan));
    const answer = (kind: 'taken' | 'explained', text: string, opinion = 1) =>
      ({ type: 'AnswerOpinion', data: { round: 1, opinion, kind, text } }) as const;
    const at = vn('2020-06-05 09:00');
    expect(refusal(story.ask(at, coordinator, answer('explained', ' ')))).toMatchObject({ code: 'opinion-empty' });
    expect(refusal(story.ask(at, coordinator, answer('taken', '', 2)))).toMatchObject({ code: 'opinion-unknown' });
    story.at(at, coordinator, answer('taken', '')).at(at, leader, answer('explained', 'Đã nêu ở mục II.'));
    expect(story.ask(at, leader, answer('explained', 'Đã nêu ở mục II.'))).toMatchObject({ kind: 'nothing' });
    const round = 'paper' in story.state ? story.state.paper.rounds[0] : undefined;
    expect(round?.opinions[0]?.answer).toMatchObject({ kind: 'explained', text: 'Đã nêu ở mục II.' });
  });
});

describe('the consolidated report', () => {
  const approveReport = (more: Partial<ApproveConsolidatedReport['data']> = {}): ApproveConsolidatedReport => ({
    type: 'ApproveConsolidatedReport',
    data: {
      ...{ number: 7, date: civilDate('2020-06-29'), signer: cycle.plan.signer, text: said('Có [[models]] mô hình.') },
      ...{ kept: [], ...more },
    },
  });
  const at = vn('2020-06-29 12:00');
  const approvedTotals = () => cycle.withTotals(cycle.called());
  const answered = { round: 1, opinion: 1, kind: 'taken', text: '' } as const;
  function toConclusion(story: cycle.Story) {
    const { conference, tasks } = cycle;
    story
      .at(vn('2020-06-29 13:00'), cycle.system, {
        type: 'LinkConference',
        data: { conference, heldOn: civilDate('2020-06-30') },
      })
      .at(vn('2020-07-06 09:00'), cycle.system, {
        type: 'RecordConclusion',
        data: { conference, noticeNumber: '05/TB-BCĐ', issuedOn: civilDate('2020-07-06'), tasks },
      });
    return { state: story.state, at: vn('2020-07-07 09:00') };
  }

  it('is approved by the leader, once its totals are', () => {
    expect(refusal(cycle.consolidated().ask(at, leader, approveReport()))).toMatchObject({
      code: 'consolidation-not-approved',
    });
    expect(refusal(approvedTotals().ask(at, coordinator, approveReport()))).toMatchObject({
      code: 'cycle-not-permitted',
    });
    const story = approvedTotals().at(at, leader, approveReport());
    expect(story.events.at(-1)).toMatchObject({
      type: 'ConsolidatedReportApproved',
      data: { number: 7, figures: [{ ref: 'models' }] },
    });
  });

  it('is approved after the conference as well, until the cycle is closed, and not without approved totals', () => {
    const story = cycle.concluded();
    const later = vn('2020-07-20 09:00');
    if (story.state.status !== 'concluded') throw new Error(story.state.status);
    const asked = story.ask(later, leader, approveReport({ date: civilDate('2020-07-20') }));
    expect(asked).toMatchObject({ kind: 'accepted', events: [{ type: 'ConsolidatedReportApproved' }] });
    story.state = { ...story.state, consolidation: null, approval: null };
    expect(refusal(story.ask(later, leader, approveReport()))).toMatchObject({ code: 'consolidation-not-approved' });
  });

  it('stays what it is when the conference is concluded: no second one is approved over it, and its rounds go on', () => {
    const talked = cycle.circulated().at(vn('2020-06-04 09:00'), reporterOf(nhoQuan), cycle.opinion(nhoQuan));
    const { state, at: concludedAt } = toConclusion(talked);
    expect('paper' in state ? state.paper : undefined).toMatchObject({ rounds: [{ opinions: [{ unit: nhoQuan }] }] });
    expect(talked.ask(concludedAt, coordinator, { type: 'AnswerOpinion', data: answered })).toMatchObject({
      kind: 'accepted',
    });
    const approved = approvedTotals().at(at, leader, approveReport());
    const later = toConclusion(approved);
    expect('paper' in later.state ? later.state.paper.approved : undefined).toMatchObject({ number: 7 });
    expect(refusal(approved.ask(later.at, leader, approveReport({ number: 8 })))).toMatchObject({
      code: 'report-approved-already',
    });
  });

  it('is not approved while an opinion that was given waits for its answer, and says how many and where', () => {
    const story = cycle.withTotals(
      cycle.circulated().at(vn('2020-06-04 09:00'), reporterOf(nhoQuan), cycle.opinion(nhoQuan)),
    );
    expect(refusal(story.ask(at, leader, approveReport()))).toMatchObject({
      code: 'report-opinions-open',
      facts: { count: 1, round: 1, unit: 'huyện Nho Quan', section: 'Kết quả' },
      liftedBy: ['coordinator'],
    });
    story.at(at, coordinator, { type: 'AnswerOpinion', data: answered });
    // Another was asked and is silent: that is said, and keeps nothing from being approved.
    expect(story.ask(at, leader, approveReport())).toMatchObject({ kind: 'accepted' });
  });

  it('prints no heading with nothing below it: such a section is written, or left out with why', () => {
    const empty = { id: 'rest', heading: 'Tồn tại', level: 1 as const, text: ' ' };
    const written = said('Có [[models]] mô hình.');
    const text = { ...written, sections: [...written.sections, empty] };
    expect(refusal(approvedTotals().ask(at, leader, approveReport({ text })))).toMatchObject({
      code: 'report-section-empty',
      facts: { section: 'Tồn tại' },
    });
    const leftOut = [{ id: 'rest', heading: 'Tồn tại', reason: 'không có' }];
    const story = approvedTotals().at(at, leader, approveReport({ text: { ...written, leftOut } }));
    expect(story.events.at(-1)?.data).toMatchObject({ text: { leftOut } });
  });

  it('is locked from then on: nothing goes round, nothing is said, answered or approved any more', () => {
    const story = cycle.circulated().at(vn('2020-06-04 09:00'), reporterOf(nhoQuan), cycle.opinion(nhoQuan));
    cycle
      .withTotals(story)
      .at(at, coordinator, { type: 'AnswerOpinion', data: answered })
      .at(at, leader, approveReport());
    const code = { code: 'report-approved-already' };
    expect(refusal(story.ask(at, leader, approveReport({ number: 8 })))).toMatchObject(code);
    expect(refusal(story.ask(at, coordinator, circulate({ dueOn: civilDate('2020-06-30') })))).toMatchObject(code);
    expect(refusal(story.ask(at, reporterOf(nhoQuan), cycle.opinion(nhoQuan, { text: 'Nữa.' })))).toMatchObject(code);
  });

  it('states no number that differs from its totals, unless somebody says why it stays', () => {
    const { template } = cycle.plan;
    const indicators = template.indicators.map((one) =>
      one.code === 'models' ? { ...one, label: 'Số mô hình Dân vận khéo' } : one,
    );
    const story = cycle.withTotals(cycle.called({ ...cycle.plan, template: { ...template, indicators } }));
    const value = 'consolidation' in story.state ? (story.state.consolidation?.totals[0]?.value ?? '') : '';
    const text = (number: string) => said(`Toàn tỉnh có ${number} mô hình Dân vận khéo.`);
    const wrong = formatNumber(String(Number(value) - 9));
    expect(refusal(story.ask(at, leader, approveReport({ text: text(wrong) })))).toMatchObject({
      code: 'report-number-wrong',
      facts: { section: 'Kết quả', typed: wrong, expected: formatNumber(value) },
    });
    const kept = [{ section: 'results', typed: wrong, reason: 'không tính xã mới' }];
    expect(story.ask(at, leader, approveReport({ text: text(wrong), kept }))).toMatchObject({ kind: 'accepted' });
    expect(story.ask(at, leader, approveReport({ text: text(formatNumber(value)) }))).toMatchObject({
      kind: 'accepted',
    });
  });

  it('has a number of its own, a signer, a day since its totals were approved, no reference that leads nowhere, and a reason for every number it keeps', () => {
    const story = approvedTotals();
    const ask = (more: Partial<ApproveConsolidatedReport['data']>) =>
      refusal(story.ask(at, leader, approveReport(more)));
    expect(ask({ number: 'x' })).toMatchObject({ code: 'report-number-malformed', pointer: '/number' });
    expect(ask({ signer: { authority: '', post: 'Trưởng ban', name: ' ' } })).toMatchObject({
      code: 'report-signer-missing',
    });
    expect(ask({ date: civilDate('2020-06-28') })).toMatchObject({
      ...{ code: 'report-date-before-totals', pointer: '/date' },
      facts: { date: '2020-06-28', approvedOn: '2020-06-29' },
    });
    expect(ask({ date: civilDate('2020-06-30') })).toMatchObject({ code: 'report-date-in-future', pointer: '/date' });
    expect(ask({ text: said('[[gone]]') })).toMatchObject({ code: 'report-figure-unknown', facts: { code: 'gone' } });
    for (const typed of ['[[models', 'models]]', '[[models mới]]'])
      expect(ask({ text: said(`Có ${typed}`) })).toMatchObject({
        ...{ code: 'report-figure-broken', facts: { section: 'Kết quả' } },
      });
    expect(ask({ kept: [{ section: 'results', typed: '9', reason: ' ' }] })).toMatchObject({
      code: 'report-number-kept-without-reason',
    });
  });
});
