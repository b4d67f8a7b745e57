import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldedText, recordedShapes, shapesOf, statesFile } from '#test/release/shapes.ts';

/**
 * A release's events as it stored them; such a file is never changed, and each release adds one. Beside it stands what they
 * fold to, whole. A state that changes on purpose is written anew by `npm run shapes:fold`, and the difference is read.
 */
describe.each(recordedShapes())('the events of release %s', (release) => {
  const states = JSON.parse(readFileSync(statesFile(release), 'utf8')) as readonly unknown[];

  it.each(shapesOf(release).map((stream, index) => [`${stream.kind} ${String(index)}`, stream, index] as const))(
    'are read today: %s',
    (_title, stream, index) => {
      const state: unknown = JSON.parse(foldedText(stream));
      expect(state).toMatchObject({ status: expect.not.stringMatching(/^none$/) as string });
      expect(state).toEqual(states[index]);
    },
  );

  it('have a state each, and none is left over', () => {
    expect(states.length).toBe(shapesOf(release).length);
  });
});
