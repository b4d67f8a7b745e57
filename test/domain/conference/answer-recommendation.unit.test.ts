import { expect, it } from 'vitest';
import type { AnswerRecommendation, RecordRecommendations } from '#domain/conference/commands.ts';
import type { DraftTask } from '#domain/conference/conclusion.ts';
import type { Recommendation } from '#domain/conference/parts.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import {
  conclude,
  convene,
  coordinator,
  givenConference,
  hoaLu,
  issue,
  nhoQuan,
  ofHoaLu,
  onTheDay,
  pastOf,
  task,
} from '#test/domain/conference/support.ts';

const recorded: Recommendation = {
  ...{ number: 1, from: 'BCĐ tỉnh', to: 'Ban Chỉ đạo Trung ương', toKind: 'committee', via: null },
  ...{ statement: 'hướng dẫn mẫu biểu', deadline: null },
  direction: 'up',
};
const record = (items: readonly Recommendation[]): RecordRecommendations => ({
  type: 'RecordRecommendations',
  data: { items },
});
const recording = record([recorded]);
const named = (unit: typeof hoaLu, name: string) => ({ name, kind: 'named', unit, inferred: false }) as const;
const asked: DraftTask = {
  ...task(2),
  kind: 'recommendation',
  towards: 'sideways',
  statement: 'phối hợp tuyên truyền',
  addressees: [named(hoaLu, 'huyện Hoa Lư'), named(nhoQuan, 'huyện Nho Quan')],
};
const later = '2020-08-03T09:00:00+07:00';
const by = { at: later, actor: coordinator };
const answer = (more: Partial<AnswerGiven> = {}): AnswerRecommendation => ({
  type: 'AnswerRecommendation',
  data: {
    ...{ item: 'kn-1', addressee: null, by: 'Ban Chỉ đạo Trung ương', number: '12-CV/BCĐ' },
    ...{ date: civilDate('2020-08-01'), text: 'sẽ ban hành trong quý IV' },
    stance: 'agreed',
    ...more,
  },
});
const noticed = [convene(), [onTheDay, coordinator, recording], conclude([task(1), asked]), issue()] as const;
const past = pastOf(...noticed);

it('records what came of a recommendation, from the day it was made on and long after the notice', () => {
  const said = givenConference(...past).when(answer(), by);
  said.then({
    type: 'RecommendationAnswered',
    data: {
      ...answer().data,
      unit: null,
      statement: recorded.statement,
      corrects: false,
      recordedBy: coordinator.person,
    },
  });
  const sameDay = pastOf(convene(), [onTheDay, coordinator, recording]);
  const atOnce = answer({ date: civilDate('2020-06-30') });
  expect(givenConference(...sameDay).when(atOnce, { at: onTheDay, actor: coordinator }).decision.kind).toBe('accepted');
});

it('keeps every answer, and the last of each addressee stands; the same again says nothing', () => {
  const again = answer({ stance: 'partly', text: 'chỉ phần biểu mẫu' });
  const twice = givenConference(...pastOf(...noticed, [later, coordinator, answer()], [later, coordinator, again]));
  expect(twice.state).toMatchObject({ answers: [{ stance: 'agreed' }, { stance: 'partly' }] });
  twice.when(again, by).nothing();
  expect(twice.when(answer(), by).decision).toMatchObject({ events: [{ data: { corrects: true } }] });
});

it('lets a unit of the tree say its own answer and nobody else’s', () => {
  const ready = givenConference(...past);
  const own = answer({ item: 'kl-2', addressee: 'huyện Hoa Lư', by: 'huyện Hoa Lư' });
  expect(ready.when(own, { at: later, actor: ofHoaLu }).decision).toMatchObject({
    events: [{ data: { unit: hoaLu, recordedBy: ofHoaLu.person } }],
  });
  const others = answer({ item: 'kl-2', addressee: 'huyện Nho Quan' });
  ready.when(others, { at: later, actor: ofHoaLu }).refused('conference-recommendation-not-yours');
  ready.when(answer({ item: 'kl-2' }), { at: later, actor: ofHoaLu }).refused('conference-recommendation-not-yours');
  ready.when(answer(), { at: later, actor: ofHoaLu }).refused('conference-recommendation-not-yours');
});

it('names what is wrong with an answer and where', () => {
  const ready = givenConference(...past);
  const no = (more: Partial<AnswerGiven>, code: string, pointer: string) => {
    expect(ready.when(answer(more), by).decision).toMatchObject({ refusal: { code, pointer } });
  };
  no({ item: 'kn-9' }, 'recommendation-unknown', '/item');
  // A task of the notice is asked of nobody: it is given.
  no({ item: 'kl-1' }, 'recommendation-unknown', '/item');
  no({ addressee: 'Bộ Nội vụ' }, 'recommendation-not-asked-of', '/addressee');
  no({ text: ' ' }, 'recommendation-answer-empty', '/text');
  no({ by: ' ' }, 'recommendation-answer-empty', '/by');
  no({ date: civilDate('2020-08-04') }, 'recommendation-answer-in-future', '/date');
  no({ date: civilDate('2020-06-29') }, 'recommendation-answer-before-asked', '/date');
  const before = givenConference(...pastOf(convene()));
  before.when(answer(), { at: '2020-06-01T09:00:00+07:00', actor: coordinator }).refused('conference-before-the-day');
});

it('keeps in the list what was answered as it was asked, whatever else is written anew', () => {
  const atOnce = answer({ date: civilDate('2020-06-30') });
  const answered = givenConference(
    ...pastOf(convene(), [onTheDay, coordinator, recording], [onTheDay, coordinator, atOnce]),
  );
  const anew = (list: readonly Recommendation[]) => answered.when(record(list), { at: onTheDay, actor: coordinator });
  anew([]).refused('conference-recommendation-answered');
  anew([{ ...recorded, statement: 'điều khác' }]).refused('conference-recommendation-answered');
  expect(anew([recorded, { ...recorded, number: 2 }]).decision.kind).toBe('accepted');
});

it('typed by its name, an invited unit is that unit: it answers for itself, and another does not', () => {
  const toUnit = { ...recorded, to: 'Huyện  hoa-lu', direction: 'down' as const };
  const recordedTo = (to: string) =>
    pastOf(convene(), [onTheDay, coordinator, record([{ ...toUnit, to }])], conclude([task(1)]), issue());
  const named = recordedTo('Huyện  hoa-lu');
  expect(givenConference(...named).state).toMatchObject({ recommendations: [{ unit: hoaLu }] });
  const own = { at: later, actor: ofHoaLu };
  expect(givenConference(...named).when(answer(), own).decision).toMatchObject({
    events: [{ type: 'RecommendationAnswered', data: { unit: hoaLu } }],
  });
  for (const to of ['huyện nho-quan', 'các huyện']) {
    givenConference(...recordedTo(to))
      .when(answer(), own)
      .refused('conference-recommendation-not-yours');
  }
});
