import { expect, it } from 'vitest';
import { checkNext, withImage, withRelease, withVersion } from '#test/release/set-version.ts';

it('only a version that comes after the present one can be released', () => {
  for (const next of ['0.2.1', '0.3.0', '1.0.0', '0.10.0']) expect(() => checkNext('0.2.0', next)).not.toThrow();
  for (const next of ['0.2.0', '0.1.9', '0.0.9']) expect(() => checkNext('0.2.0', next)).toThrow(/does not come after/);
  for (const next of ['', '1.2', 'v1.2.3', '1.2.3-rc']) expect(() => checkNext('0.2.0', next)).toThrow(/three numbers/);
});

it('names the product, and no other package of the same version', () => {
  const lock = '"version": "0.2.0",\n"": {\n"version": "0.2.0",\n"other": {\n"version": "0.2.0",\n';
  expect(withVersion(lock, '0.2.0', '0.3.0', 2)).toBe(
    '"version": "0.3.0",\n"": {\n"version": "0.3.0",\n"other": {\n"version": "0.2.0",\n',
  );
  expect(withImage('image: hoi-nghi:0.2.0', '0.2.0', '0.3.0')).toBe('image: hoi-nghi:0.3.0');
  expect(() => withImage('image: other', '0.2.0', '0.3.0')).toThrow(/not found/);
});

it('makes what is unreleased the release, and refuses one of which nothing is said', () => {
  const log = '# Changelog\n\n## Unreleased\n\n- A thing.\n\n## 0.2.0 · console\n';
  const released = '# Changelog\n\n## Unreleased\n\n## 0.3.0 · house\n\n- A thing.\n\n## 0.2.0 · console\n';
  expect(withRelease(log, '0.3.0', 'house')).toBe(released);
  expect(withRelease(log, '0.3.0', null)).toContain('\n## 0.3.0\n');
  expect(() => withRelease(released, '0.4.0', null)).toThrow(/says nothing/);
  expect(() => withRelease('# Changelog\n', '0.3.0', null)).toThrow(/no "## Unreleased"/);
});
