import { expect, it } from 'vitest';
import { inPlaceOfScan } from '#domain/drafts/one-scan.ts';

const doc = { '/files/a': 'signedScan', '/files/b': 'annex', '/figures/models': '5' };

it('takes the place of the scan before it, which leaves the draft', () => {
  expect(inPlaceOfScan(doc, { '/files/c': 'signedScan' })).toEqual({ '/files/c': 'signedScan', '/files/a': null });
  expect(inPlaceOfScan(doc, { '/files/b': 'signedScan' })).toEqual({ '/files/b': 'signedScan', '/files/a': null });
});

it('is left alone where it stays the same, where its writer says what the other becomes, and where nothing is a scan', () => {
  for (const set of [
    { '/files/a': 'signedScan' },
    { '/files/b': 'signedScan', '/files/a': 'evidence' },
    { '/files/b': 'evidence', '/figures/models': '6' },
    { '/files/c': 'signedScan', '/files/d': 'signedScan' },
  ])
    expect(inPlaceOfScan(doc, set)).toEqual(set);
});
