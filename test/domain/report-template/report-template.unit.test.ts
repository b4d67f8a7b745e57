import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { reportTemplate } from '#domain/report-template/aggregate.ts';
import type { DefineTemplate, ReviseTemplate } from '#domain/report-template/commands.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { templateVersion } from '#domain/report-template/state.ts';
import { given, instant } from '#test/support/given.ts';

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: `chỉ tiêu ${code}`, unit: 'tổ chức', kind: 'count', of: null, by: null },
  ...{ setting: null, programme: 'QCDC', required: true, source: null },
  ...more,
});
const part = (code: string, of: string, by = 'field') => indicator(code, { kind: 'part', of, by });

/** The figures of Ninh Bình's half-year of 2020: party congresses and models of "Dân vận khéo". */
const indicators: readonly Indicator[] = [
  indicator('partyOrganisations', { kind: 'total' }),
  indicator('congressesHeld', { of: 'partyOrganisations' }),
  part('partyCommittees', 'congressesHeld', 'organisationKind'),
  part('partyCells', 'congressesHeld', 'organisationKind'),
  indicator('congressShare', { kind: 'share', unit: '%' }),
  indicator('models', { kind: 'total', programme: 'DVK' }),
  ...['modelsEconomy', 'modelsCulture', 'modelsSecurity', 'modelsPolitical'].map((code) => part(code, 'models')),
];
const sum: Relation = { id: 'R1', check: 'K1', whole: 'congressesHeld', parts: ['partyCommittees', 'partyCells'] };
const share: Relation = {
  ...{ id: 'R3', check: 'K2', share: 'congressShare', numerator: 'congressesHeld', denominator: 'partyOrganisations' },
  decimals: 0,
};
const subset: Relation = { id: 'R4', check: 'K3', part: 'congressesHeld', whole: 'partyOrganisations' };

const data: DefineTemplate['data'] = {
  ...{ id: 'qcdc-6-thang', host: null, name: 'Đề cương báo cáo sơ kết 6 tháng' },
  sections: [{ code: 'results', label: 'Kết quả', required: true }],
  ...{ indicators, relations: [sum, share, subset] },
};
const admin = { at: '2026-03-02T08:00:00+07:00', actor: { person: 'q', role: 'admin', unit: 'x' as UnitId } } as const;
const givenTemplate = given(reportTemplate, defaultCalendar);
const define = (change: Partial<DefineTemplate['data']>) =>
  givenTemplate().when({ type: 'DefineTemplate', data: { ...data, ...change } }, admin);
const defined = { type: 'TemplateDefined', data: { ...data, version: 1 } } as const;
const standing = givenTemplate(['2026-03-01T08:00:00+07:00', defined]);
const revision: ReviseTemplate['data'] = {
  ...{ name: data.name, sections: [], indicators, relations: data.relations, version: 1, reason: 'bỏ phần lời' },
};

describe('a report template', () => {
  it('is defined as its first version', () => define({}).then(defined));

  it.each<[string, Partial<DefineTemplate['data']>, string, string]>([
    ['an id that is none', { id: 'QCDC 6 tháng' }, 'template-id-malformed', '/id'],
    ['no name', { name: ' ' }, 'template-name-empty', '/name'],
    ['nothing to fill in', { sections: [], indicators: [], relations: [] }, 'template-empty', '/sections'],
    [
      'a code twice',
      { indicators: [indicator('a'), indicator('a')], relations: [] },
      'template-code-repeated',
      '/indicators/1/code',
    ],
    [
      'a code that is none',
      { indicators: [indicator('chỉ tiêu')], relations: [] },
      'template-code-malformed',
      '/indicators/0/code',
    ],
    [
      'a section without a label',
      { sections: [{ code: 'a', label: '', required: true }] },
      'template-label-empty',
      '/sections/0/label',
    ],
    [
      'an indicator without a unit',
      { indicators: [indicator('a', { unit: '' })], relations: [] },
      'indicator-unit-empty',
      '/indicators/0/unit',
    ],
    [
      'a part of nothing',
      { indicators: [indicator('a', { kind: 'part' })], relations: [] },
      'indicator-whole-missing',
      '/indicators/0/of',
    ],
    [
      'a part of the unknown',
      { indicators: [part('a', 'b')], relations: [] },
      'indicator-whole-unknown',
      '/indicators/0/of',
    ],
    [
      'a part by nothing',
      { indicators: [indicator('b'), part('a', 'b', '')], relations: [] },
      'indicator-breakdown-missing',
      '/indicators/1/by',
    ],
    ['a share of nothing', { relations: [sum] }, 'indicator-share-without-fraction', '/indicators/4/kind'],
    [
      'an index nobody publishes',
      { indicators: [indicator('pci', { kind: 'index' })], relations: [] },
      'indicator-index-without-source',
      '/indicators/0/source',
    ],
    [
      'a part of its own part',
      { indicators: [part('a', 'b'), part('b', 'a')], relations: [] },
      'indicator-part-of-itself',
      '/indicators/0/of',
    ],
    ['a relation twice', { relations: [share, sum, sum] }, 'relation-id-repeated', '/relations/2/id'],
    [
      'a sum over the unknown',
      { relations: [share, { ...sum, parts: ['partyCells', 'x'] }] },
      'relation-indicator-unknown',
      '/relations/1/parts/1',
    ],
    [
      'a sum that adds one part twice',
      { relations: [share, { ...sum, parts: ['partyCells', 'partyCells'] }] },
      'relation-part-repeated',
      '/relations/1/parts/1',
    ],
    ['a sum of nothing', { relations: [share, { ...sum, parts: [] }] }, 'relation-without-parts', '/relations/1/parts'],
    [
      'a sum of percentages',
      { relations: [share, { ...sum, parts: ['congressShare'] }] },
      'relation-not-summable',
      '/relations/1/parts/0',
    ],
    [
      'a count printed as a share',
      { relations: [share, { ...share, id: 'R9', share: 'models' }] },
      'relation-not-a-share',
      '/relations/1/share',
    ],
    [
      'half a decimal',
      { relations: [{ ...share, decimals: 0.5 }] },
      'relation-decimals-out-of-range',
      '/relations/0/decimals',
    ],
    [
      'a sum and a subset that contradict each other',
      { relations: [share, sum, { id: 'R8', check: 'K7', part: 'congressesHeld', whole: 'partyCells' }] },
      'indicator-part-of-itself',
      '/indicators/1/of',
    ],
  ])('is refused with %s', (_, change, code, pointer) => {
    expect(define(change).decision).toMatchObject({ kind: 'refused', refusal: { code, pointer } });
  });

  it('may ask for no figure at all', () => {
    expect(define({ indicators: [], relations: [] }).decision.kind).toBe('accepted');
  });

  it('is set up twice without harm, but never defined otherwise', () => {
    standing.when({ type: 'DefineTemplate', data }, admin).nothing();
    standing
      .when({ type: 'DefineTemplate', data: { ...data, name: 'Khác' } }, admin)
      .refused('template-already-defined');
  });
});

/** Trap 12. */
describe('a revision', () => {
  it('is the next version; the version a cycle has pinned stays as it was', () => {
    const { decision } = standing.when({ type: 'ReviseTemplate', data: revision }, admin);
    const events = decision.kind === 'accepted' ? decision.events : [];
    const state = events.reduce(
      (before, event) => reportTemplate.evolve(before, event, instant(admin.at)),
      standing.state,
    );
    expect(templateVersion(state)).toMatchObject({ version: 2, sections: [] });
    expect(templateVersion(state, 1)).toEqual(defined.data);
    expect(templateVersion(state, 3)).toBeNull();
  });

  it('made from an older version than the current one is told so', () => {
    const stale = { ...revision, version: 0 };
    standing.when({ type: 'ReviseTemplate', data: stale }, admin).refused('template-version-superseded');
  });

  it('states its reason, and is none when nothing differs', () => {
    standing
      .when({ type: 'ReviseTemplate', data: { ...revision, reason: '' } }, admin)
      .refused('template-reason-empty');
    standing.when({ type: 'ReviseTemplate', data: { ...revision, sections: data.sections } }, admin).nothing();
  });

  it('needs something to revise', () => {
    givenTemplate().when({ type: 'ReviseTemplate', data: revision }, admin).refused('template-not-defined');
  });
});
