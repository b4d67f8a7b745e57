import { MantineProvider } from '@mantine/core';
import { type ContextType, createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { rendered } from '#test/web/rendered.ts';
import { PlanContext } from '#web/screens/plan-wizard/plan-context.ts';
import { emptyPlan, type PlanForm } from '#web/screens/plan-wizard/plan-form.ts';
import { SignOff } from '#web/screens/plan-wizard/sign-off.tsx';
import { words } from '#web/words/vi/index.ts';

const { levels } = words.plan;
const pointer = '/levels/signedOff';
const signed = { signedBy: 'Trần Văn C', signedPost: 'Trưởng ban', signedWhy: 'gấp' };

function shown(change: Partial<PlanForm>, code: string | null, at = '', beyond = false): string {
  const faults = code === null ? [] : [{ pointer: pointer + at, detail: 'Ghi phần này.' }];
  const planning: ContextType<typeof PlanContext> = {
    form: { ...emptyPlan('2026-11-22'), ...change },
    set: () => undefined,
    previewed: { preview: null, faults, code, beyond, fresh: false, trying: false, error: null },
    frozen: false,
  };
  const part = createElement(PlanContext.Provider, { value: planning }, createElement(SignOff));
  return rendered(createElement(MantineProvider, null, part));
}

describe('who signs for dates that are too short', () => {
  it('is asked for only where a level lacks days: a date past what it is for is cured by no signature', () => {
    for (const code of [null, 'too-soon-after-data-closes']) expect(shown({}, code)).not.toContain(levels.short);
    const asked = shown({}, 'too-soon-after-lower-level');
    for (const word of [levels.short, levels.signedBy, levels.signedPost, levels.signedWhy])
      expect(asked).toContain(word);
    expect(asked).not.toContain(levels.unsign);
  });

  it('is asked for nowhere past the superior’s date or the conference, and there only taken back', () => {
    expect(shown({}, 'too-soon-after-lower-level', '', true)).not.toContain(levels.signedBy);
    const written = shown(signed, 'too-soon-after-lower-level', '', true);
    for (const word of [levels.beyond, levels.unsign]) expect(written).toContain(word);
    expect(written).not.toContain(levels.signedBy);
  });

  it('stays where anything of it is written, so that nothing signed is sent unseen, and can be taken back', () => {
    for (const change of [{ signedBy: 'Trần Văn C' }, { signedPost: 'Trưởng ban' }, { signedWhy: 'gấp' }])
      expect(shown(change, null)).toContain(levels.unsign);
  });

  it('says at each field what of it lacks, and where nothing lacks days any more that the signature has to go', () => {
    for (const at of ['/name', '/post', '/reason']) {
      const [before = '', after = ''] = shown({ signedBy: 'Trần Văn C' }, 'validation', at).split('Ghi phần này.');
      expect([before.includes(levels.signedPost), after.includes(levels.signedWhy)]).toEqual(
        { '/name': [false, true], '/post': [true, true], '/reason': [true, false] }[at],
      );
    }
    const needless = shown(signed, 'plan-sign-off-not-needed');
    expect(needless).toContain(levels.enough);
    expect(needless).not.toContain(levels.short);
    expect(needless).toContain('Ghi phần này.');
  });
});
