import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfDraft } from '#domain/consolidated-report/draft.ts';
import type { DraftValue } from '#domain/drafts/draft.ts';
import { isPlaceOf, readable, sectionPlaces, unfitFor } from '#domain/drafts/known-values.ts';

const idOfAnAddress = /^[a-z0-9][a-z0-9.~_-]{0,150}$/i;
const whole: Readonly<Record<string, DraftValue>> = {
  '/title': 'sơ kết',
  '/order': ['ket-qua', 'muc-1'],
  '/added/muc-1': { after: 'ket-qua', nth: 1 },
  '/headings/muc-1': 'Kiến nghị',
  '/levels/muc-1': 2,
  '/sections/ket-qua': 'Duy trì [[models]] mô hình.',
  '/done/ket-qua': true,
  '/kept/ket-qua': [{ typed: '9', reason: 'theo công văn', sentence: 'Có 9 mô hình' }],
  '/left-out/muc-1': 'nêu sau',
  '/seen/models': '12',
};

describe('what stands in a place of a draft', () => {
  it.each(Object.entries(whole))('of the consolidated report may stand at %s as its screen writes it', (at, value) => {
    expect(unfitFor('consolidated', at, value)).toBeNull();
  });

  it.each([
    ['/title', 5, 'string'],
    ['/sections/ket-qua', { a: 1 }, 'string'],
    ['/sections/ket-qua', 5, 'string'],
    ['/left-out/ket-qua', true, 'string'],
    ['/order', 'x', 'array'],
    ['/order', [{}], 'array'],
    ['/order', ['../x'], 'array'],
    ['/order', Array.from({ length: 1001 }, (_, at) => `a${String(at)}`), 'array'],
    ['/levels/ket-qua', 9, 'int'],
    ['/done/ket-qua', 'có', 'boolean'],
    ['/added/muc-1', [], 'object'],
    ['/added/muc-1', { after: null, nth: 'x' }, 'object'],
    ['/added/muc-1', { after: '../x', nth: 1 }, 'object'],
    ['/kept/ket-qua', [{ typed: 9, reason: 'x' }], 'array'],
  ] as const)('of the consolidated report is refused at %s as %j', (at, value, expected) => {
    expect(unfitFor('consolidated', at, value as DraftValue)).toBe(expected);
  });

  it('of what is concluded is what its screen takes it for', () => {
    const fits = (at: string, value: DraftValue) => unfitFor('conclusions', at, value);
    expect(fits('/order', ['n1'])).toBeNull();
    expect(fits('/items/n1/addressees', [{ name: 'UBND', kind: 'unit', unit: null, inferred: false }])).toBeNull();
    expect(fits('/items/n1/deadline', { kind: 'none' })).toBeNull();
    expect(fits('/items/n1/horizon', { label: 'Quý III', from: null, to: null })).toBeNull();
    expect(fits('/assessment', { results: ['x'], shortcomings: [], causes: [] })).toBeNull();
    expect(fits('/items/n1/addressees', ['x'])).toBe('array');
    expect(fits('/items/n1/deadline', 'mai')).toBe('object');
    expect(fits('/items/n1/parts', [1])).toBe('array');
    expect(fits('/items/n1/statement', {})).toBe('string');
    expect(fits('/declaredCount', -1)).toBe('int');
    expect(fits('/assessment', { results: 'x' })).toBe('object');
  });

  it('of a report is text as it was typed; of one’s own form whatever it keeps', () => {
    expect(unfitFor('report', '/figures/models', '1.079')).toBeNull();
    expect(unfitFor('report', '/figures/models', 1079)).toBe('string');
    expect(unfitFor('plan', '/members', [{ unit: 'huyen-a' }])).toBeNull();
  });

  it('is read without what has no place and what its place cannot hold, and whole where nothing is amiss', () => {
    expect(readable('consolidated', whole)).toBe(whole);
    const amiss = { '/sections/../x': 'a', '/order': [{}], '/sections/muc-1': { a: 1 } };
    const { '/order': _order, ...rest } = whole;
    expect(readable('consolidated', { ...whole, ...amiss })).toEqual(rest);
    expect(readable('plan', amiss)).toBe(amiss);
  });

  it('never gives a section that no address could name, whatever is stored', () => {
    const at = fc.oneof(
      fc.constantFrom(...Object.keys(whole), '/sections/../x', '/added/..', '/sections/__x', '/order'),
      fc
        .tuple(fc.constantFrom('/sections/', '/added/', '/headings/', '/left-out/'), fc.string())
        .map((two) => two.join('')),
    );
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.integer(), fc.constantFrom(...Object.values(whole)));
    fc.assert(
      fc.property(fc.array(fc.tuple(at, value)), (fields) => {
        const doc = readable('consolidated', Object.fromEntries(fields) as Record<string, DraftValue>);
        expect(Object.keys(doc).every((each) => isPlaceOf('consolidated', each))).toBe(true);
        for (const { id } of textOfDraft(doc, [], '').sections) expect(id).toMatch(idOfAnAddress);
      }),
    );
  });

  it('counts a section once that was added and has a text', () => {
    expect(sectionPlaces(whole)).toBe(2);
    expect(sectionPlaces({ '/sections/muc-1': 'a', '/added/muc-1': { after: null, nth: 1 } })).toBe(1);
  });
});
