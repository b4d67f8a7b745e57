import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import { asksFor, isRequired } from '#domain/report-template/asked-of.ts';
import { lookAtFigures } from '#domain/review-cycle/look-at-figures.ts';
import type { SubmitReport } from '#domain/review-cycle/commands.ts';
import type { Section } from '#domain/review-cycle/report.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import {
  called,
  figures,
  homeAffairs,
  nhoQuan,
  plan,
  refusal,
  reporterOf,
  submit,
  vn,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const inTime = vn('2020-06-17 10:00');
const law = civilDate('2020-06-01');

/** A law in force from 1 June asks for organisations and for a section; data of that plan close on 14 June. */
const asked = (cutOff = plan.cutOff): CyclePlan => ({
  ...plan,
  ...{ cutOff, dataWindow: { ...plan.dataWindow, to: cutOff } },
  template: {
    ...plan.template,
    sections: [
      ...plan.template.sections,
      { code: 'law', label: 'Thực hiện luật mới', required: false, requiredFrom: law },
      { code: 'office', label: 'Ở cơ quan', required: true, setting: 'stateBody' },
    ],
    indicators: plan.template.indicators.map((one) =>
      one.code === 'organisations' ? { ...one, requiredFrom: law } : one,
    ),
  },
});
const organisations = { code: 'organisations', value: '1', asOf: null, asStated: null };
const office = { code: 'office', text: 'Tốt' };
const given = [...submit(nhoQuan).data.sections, office];
const told = [...given, { code: 'law', text: 'Đã triển khai' }];
type More = Partial<SubmitReport['data']>;
const report = (of = nhoQuan, more: More = {}) =>
  submit(of, { figures: [...figures, organisations], sections: told, ...more });

describe('what a law asks from a day', () => {
  it('is required of data that close on that day or later, and of no earlier', () => {
    const line = { required: false, requiredFrom: law };
    expect([addDays(law, -1), law, addDays(law, 1)].map((day) => isRequired(line, day))).toEqual([false, true, true]);
    expect(isRequired({ required: true, requiredFrom: law }, addDays(law, -1))).toBe(true);
    expect(isRequired({ required: false }, addDays(law, 1))).toBe(false);
  });

  it('is missing from a report after that day, figure and section, and from none before', () => {
    const ask = (cutOff: CyclePlan['cutOff'], more: More) =>
      called(asked(cutOff)).ask(inTime, reporterOf(nhoQuan), report(nhoQuan, more));
    expect(refusal(ask(plan.cutOff, { figures }))).toMatchObject({
      code: 'figure-missing',
      facts: { code: 'organisations' },
    });
    expect(refusal(ask(plan.cutOff, { sections: given }))).toMatchObject({
      code: 'section-missing',
      facts: { code: 'law' },
    });
    expect(ask(plan.cutOff, {}).kind).toBe('accepted');
    expect(ask(civilDate('2020-05-31'), { figures, sections: given }).kind).toBe('accepted');
    expect(lookAtFigures(asked(), null, []).missing).toContain('organisations');
    expect(lookAtFigures(asked(civilDate('2020-05-31')), null, []).missing).not.toContain('organisations');
  });
});

describe('a section for one kind of setting', () => {
  it('is asked of that setting and of units that report on all, and is no place of another’s report', () => {
    expect(asksFor({ setting: 'stateBody' }, 'stateBody')).toBe(true);
    expect(asksFor({ setting: 'stateBody' }, null)).toBe(true);
    expect(asksFor({ setting: 'stateBody' }, 'community')).toBe(false);
    expect(asksFor({}, 'community')).toBe(true);
    const without = told.filter(({ code }) => code !== 'office');
    const community: CyclePlan = {
      ...asked(),
      members: plan.members.map((one) => (one.unit === nhoQuan ? { ...one, setting: 'community' } : one)),
    };
    const of = (story: ReturnType<typeof called>, unit: typeof nhoQuan, sections: Section[]) =>
      story.ask(inTime, reporterOf(unit), report(unit, { sections }));
    expect(refusal(of(called(asked()), homeAffairs, without))).toMatchObject({
      code: 'section-missing',
      facts: { code: 'office' },
    });
    expect(of(called(asked()), homeAffairs, told).kind).toBe('accepted');
    expect(of(called(community), nhoQuan, without).kind).toBe('accepted');
    const no = refusal(of(called(community), nhoQuan, [...without, office]));
    expect(no).toMatchObject({ code: 'section-of-another-setting', pointer: '/sections/2/code' });
    for (const language of ['vi', 'en'] as const)
      expect(refusalSentence(no.code, no.facts, language)).toContain('Ở cơ quan');
  });
});
