import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { reportTemplate } from '#domain/report-template/aggregate.ts';
import type { ReviseTemplate } from '#domain/report-template/commands.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { lawsWithin } from '#domain/report-template/law.ts';
import type { LegalBasis } from '#domain/report-template/legal-basis.ts';
import { templateVersion } from '#domain/report-template/state.ts';
import { given, instant } from '#test/support/given.ts';

const at = '2023-03-02T08:00:00+07:00';
const administrator = { at, actor: { person: 'q', role: 'admin', unit: 'quan-tri' as never } } as const;
const law = (number: string, inForceFrom: string, more: Partial<LegalBasis> = {}): LegalBasis => ({
  ...{ number, name: `Luật ${number}`, date: civilDate('2022-11-10'), inForceFrom: civilDate(inForceFrom) },
  ...more,
});
const figure = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'cuộc', kind: 'count', of: null, by: null, setting: null, programme: 'QCDC' },
  ...{ required: true, source: null, ...more },
});
const first = { sections: [], indicators: [figure('old')], relations: [] };
const defined = { ...first, id: 'so-ket', host: null, name: 'Đề cương', version: 1 };
const ordinance = law('34/2007/PL', '2007-07-01', { date: civilDate('2007-04-20') });
const democracy = law('10/2022/QH15', '2023-07-01');
const revision = (more: Partial<ReviseTemplate['data']> = {}): ReviseTemplate => ({
  type: 'ReviseTemplate',
  data: {
    ...{ ...first, indicators: [figure('old'), figure('new'), figure('wish', { required: false })] },
    ...{ name: 'Đề cương', version: 1, reason: 'luật mới', law: democracy, ...more },
  },
});

const standing = (basis?: LegalBasis) =>
  given(
    reportTemplate,
    defaultCalendar,
  )([at, { type: 'TemplateDefined', data: { ...defined, ...(basis === undefined ? {} : { law: basis }) } }]);
const revised = (command: ReviseTemplate, basis: LegalBasis | undefined = ordinance) => {
  const { state, decision } = {
    state: standing(basis).state,
    decision: standing(basis).when(command, administrator).decision,
  };
  if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
  return decision.events.reduce((before, event) => reportTemplate.evolve(before, event, instant(at)), state);
};

describe('a version of an outline that comes with a law', () => {
  it('asks for what is new and required from the day of the law on, and leaves the rest as it is', () => {
    const version = templateVersion(revised(revision()));
    expect(version?.indicators.map(({ code, required, requiredFrom }) => [code, required, requiredFrom])).toEqual([
      ['old', true, undefined],
      ['new', false, '2023-07-01'],
      ['wish', false, undefined],
    ]);
  });

  it('knows the laws of the versions before it, and what is new with each', () => {
    const state = revised(revision());
    expect(templateVersion(state)?.law).toEqual(democracy);
    expect(templateVersion(state)?.laws).toEqual([
      { ...ordinance, indicators: [], sections: [] },
      { ...democracy, indicators: ['new', 'wish'], sections: [] },
    ]);
    expect(templateVersion(state, 1)?.laws).toEqual([{ ...ordinance, indicators: [], sections: [] }]);
  });

  it('keeps them in a later version that states none, and takes a law stated again in its own place', () => {
    const state = revised(revision());
    const again = (more: Partial<ReviseTemplate['data']>) => {
      const { law: _law, ...rest } = revision({ version: 2, name: 'Đề cương 2' }).data;
      const command = { type: 'ReviseTemplate' as const, data: { ...rest, ...more } };
      const decision = reportTemplate.decide(state, command, {
        ...administrator,
        ...{ at: instant(at), commandId: 'c' as never, calendar: defaultCalendar },
      });
      if (decision.kind !== 'accepted') throw new Error(JSON.stringify(decision));
      return templateVersion(decision.events.reduce((b, e) => reportTemplate.evolve(b, e, instant(at)), state));
    };
    expect(again({})?.laws?.map(({ number }) => number)).toEqual(['34/2007/PL', '10/2022/QH15']);
    expect(again({})).not.toHaveProperty('law');
    const corrected = again({ law: { ...democracy, name: 'Luật Thực hiện dân chủ ở cơ sở' } });
    expect(corrected?.laws?.at(-1)).toMatchObject({
      name: 'Luật Thực hiện dân chủ ở cơ sở',
      indicators: ['new', 'wish'],
    });
  });

  it.each([
    ['law-number-empty', '/law/number', { number: ' ' }],
    ['law-name-empty', '/law/name', { name: '' }],
    ['law-before-its-date', '/law/inForceFrom', { date: civilDate('2023-07-02') }],
    ['law-not-later', '/law/inForceFrom', { inForceFrom: civilDate('2007-07-01'), date: civilDate('2007-01-01') }],
  ] as const)('is refused by its place: %s', (code, pointer, more) => {
    const { decision } = standing(ordinance).when(revision({ law: { ...democracy, ...more } }), administrator);
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it('is the same again, and no new version, where nothing differs', () => {
    const { decision } = standing(ordinance).when(
      { type: 'ReviseTemplate', data: { ...first, name: 'Đề cương', version: 1, reason: 'thử', law: ordinance } },
      administrator,
    );
    expect(decision.kind).toBe('nothing');
  });
});

describe('the laws of the days a report is about', () => {
  const laws = [ordinance, democracy];
  const named = (from: string, to: string) =>
    lawsWithin(laws, { from: civilDate(from), to: civilDate(to) }).map(({ number }) => number);

  it('are the one that held at their beginning and each that came within them', () => {
    expect(named('2022-12-15', '2023-06-14')).toEqual(['34/2007/PL']);
    expect(named('2023-06-15', '2023-12-14')).toEqual(['34/2007/PL', '10/2022/QH15']);
    expect(named('2023-07-01', '2023-12-14')).toEqual(['10/2022/QH15']);
    expect(named('2023-01-01', '2023-07-01')).toEqual(['34/2007/PL', '10/2022/QH15']);
    expect(named('2000-01-01', '2006-12-31')).toEqual([]);
  });
});
