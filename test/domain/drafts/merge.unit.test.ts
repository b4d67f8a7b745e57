import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftContent, type DraftValue, emptyDraft } from '#domain/drafts/draft.ts';
import { discardDraft, mergeDraft, replaceDraft } from '#domain/drafts/merge.ts';
import { instant } from '#test/support/given.ts';

const at = instant('2020-06-15T03:14:00Z');
type Set = Readonly<Record<string, DraftValue | null>>;

const save = (draft: DraftContent, by: string, base: number, set: Set, tab = `window of ${by}`) =>
  mergeDraft(draft, { base, set, by, tab, at });

const pointer = fc.constantFrom('/figures/a', '/figures/b', '/sections/c', '/signer/name');
const value = fc.option(fc.constantFrom('1', '1.079', '87,4%', ''), { nil: null });
const set = fc.dictionary(pointer, value, { noNullPrototype: true });
/** Any draft that several people have left behind. */
const draft = fc.array(fc.tuple(fc.constantFrom('An', 'Cúc'), fc.nat(4), set)).map((saves) =>
  saves.reduce((now, [by, behind, fields]) => {
    return save(now, by, Math.max(0, now.revision - behind), fields).draft;
  }, emptyDraft),
);

describe('two people on one draft', () => {
  it('both keep what they typed in different fields, whoever is saved first', () => {
    fc.assert(
      fc.property(draft, value, value, (start, x, y) => {
        const an: Set = { '/figures/a': x };
        const cuc: Set = { '/figures/b': y };
        const one = save(save(start, 'An', start.revision, an).draft, 'Cúc', start.revision, cuc);
        const other = save(save(start, 'Cúc', start.revision, cuc).draft, 'An', start.revision, an);
        expect([one.conflicts, other.conflicts]).toEqual([[], []]);
        expect(one.draft.doc).toEqual(other.draft.doc);
        expect(one.draft.doc['/figures/a'] ?? null).toBe(x);
        expect(one.draft.doc['/figures/b'] ?? null).toBe(y);
      }),
    );
  });

  it('in the same field the later one is told what stands there and by whom, and gets back what was typed', () => {
    const first = save(emptyDraft, 'An', 0, { '/figures/a': '250' }).draft;
    const second = save(first, 'Cúc', 0, { '/figures/a': '415', '/figures/b': '7' });
    expect(second.conflicts).toEqual([
      { pointer: '/figures/a', refused: '415', stands: '250', by: 'An', at, revision: 1 },
    ]);
    expect(second.draft.doc).toEqual({ '/figures/a': '250', '/figures/b': '7' });
  });

  it('emptying a field is a change like any other', () => {
    const first = save(emptyDraft, 'An', 0, { '/figures/a': '250' }).draft;
    const emptied = save(first, 'An', 1, { '/figures/a': null }).draft;
    expect(save(emptied, 'Cúc', 1, { '/figures/a': '251' }).conflicts).toMatchObject([{ stands: null, by: 'An' }]);
  });
});

describe('nothing typed is lost', () => {
  it('every value sent is either in the draft or comes back', () => {
    fc.assert(
      fc.property(draft, fc.nat(9), set, (start, base, fields) => {
        const { draft: after, conflicts } = save(start, 'Đào', base, fields);
        for (const [at, sent] of Object.entries(fields)) {
          const refused = conflicts.find((each) => each.pointer === at);
          expect(refused === undefined ? (after.doc[at] ?? null) : refused.refused).toBe(sent);
        }
      }),
    );
  });

  it('whoever has seen the newest revision is never refused', () => {
    fc.assert(
      fc.property(draft, set, (start, fields) => {
        expect(save(start, 'Đào', start.revision, fields).conflicts).toEqual([]);
      }),
    );
  });

  it('a window never conflicts with itself: what is sent again after a lost answer is taken', () => {
    const first = save(emptyDraft, 'An', 0, { '/figures/a': '25' }).draft;
    expect(save(first, 'An', 0, { '/figures/a': '250' })).toMatchObject({ conflicts: [], changed: true });
    expect(save(first, 'An', 0, { '/figures/a': '250' }, 'another window').conflicts).toHaveLength(1);
  });

  it('the revision rises by one when something changed and never otherwise', () => {
    fc.assert(
      fc.property(draft, fc.nat(9), set, (start, base, fields) => {
        const { draft: after, changed } = save(start, 'Đào', base, fields);
        expect(after.revision).toBe(start.revision + (changed ? 1 : 0));
        expect(save(after, 'Đào', base, fields).changed).toBe(false);
      }),
    );
  });
});

describe('a draft that begins anew', () => {
  const hand = { by: 'An', tab: 'x', at };

  it('holds nothing when it is discarded, and an older window is told', () => {
    const written = save(emptyDraft, 'An', 0, { '/figures/a': '1', '/figures/b': '2' }).draft;
    const empty = discardDraft(written, hand);
    expect(empty).toMatchObject({ revision: 2, doc: {} });
    expect(save(empty, 'Cúc', 1, { '/figures/a': '5' }).conflicts).toMatchObject([{ stands: null, by: 'An' }]);
  });

  it('holds exactly the fields it begins with, at a later revision', () => {
    fc.assert(
      fc.property(
        draft,
        fc.dictionary(pointer, fc.constantFrom('1', '2'), { noNullPrototype: true }),
        (old, fields) => {
          const next = replaceDraft(old, fields, hand);
          expect(next.doc).toEqual(fields);
          expect(next.revision).toBeGreaterThanOrEqual(old.revision);
        },
      ),
    );
  });
});
