import { expect, it } from 'vitest';
import { withMeasure } from '#web/screens/draft-report/with-measure.ts';

it('says a figure with what it counts, and never twice', () => {
  const said = (unit: string, behind: string) => withMeasure('[[x]]', unit, behind);
  expect(said('%', '')).toBe('[[x]]%');
  expect(said('%', '% số vụ việc.')).toBe('[[x]]');
  expect(said('%', ' % số vụ việc.')).toBe('[[x]]');
  expect(said('cuộc', '.')).toBe('[[x]] cuộc');
  expect(said('cuộc', ' cuộc đối thoại.')).toBe('[[x]]');
  expect(said('vụ việc', ' vụ, đã giải quyết hết')).toBe('[[x]]');
  expect(said('cuộc', ' xã đã tổ chức')).toBe('[[x]] cuộc');
  expect(said('', ' xã')).toBe('[[x]]');
});
