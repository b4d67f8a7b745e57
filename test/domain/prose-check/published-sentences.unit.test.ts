import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseFinding, ProseInput } from '#domain/prose-check/prose.ts';
import { findCase } from '#example/case/find-case.ts';
import { inputOf, invented, published } from '#test/domain/prose-check/cases.ts';

const all = Object.entries({ ...published, ...invented });
const against = (findings: readonly ProseFinding[]) =>
  findings.filter(({ outcome }) => outcome === 'wrong' || outcome === 'doubtful');
const withText = (input: ProseInput, text: string): ProseInput => ({
  ...input,
  sections: input.sections.map((section) => ({ ...section, text })),
});

/** Every digit of what was read as a figure, replaced by each of the other nine. */
function alterations(
  text: string,
  figures: readonly ProseFinding[],
): readonly { readonly text: string; readonly what: string }[] {
  return figures.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_one, offset) => from + offset)
      .filter((at) => /\d/.test(text[at] ?? ''))
      .flatMap((at) =>
        Array.from('0123456789')
          .filter((digit) => digit !== text[at])
          .map((digit) => ({
            text: `${text.slice(0, at)}${digit}${text.slice(at + 1)}`,
            what: `${text.slice(from, at)}[${text[at]}→${digit}]${text.slice(at + 1, to)}`,
          })),
      ),
  );
}

describe.each(all)('the sentences of %s', (name, text) => {
  const input = inputOf(name, text);
  const findings = checkProse(input);

  it('pass: each figure is right, and for a reason', () => {
    expect(findings.filter(({ outcome }) => outcome !== 'right')).toEqual([]);
  });

  it('hold every figure of the case that was stated, and no date, document, period or name among them', () => {
    const pieces = (texts: readonly string[]) => new Set(texts.flatMap((text) => text.split('/')));
    const stated = findCase(name).content.figures.flatMap(({ as_stated }) => (as_stated === null ? [] : [as_stated]));
    const told = findings.map(({ typed }) => typed).filter((typed) => /\d/.test(typed));
    expect(pieces(told)).toEqual(pieces(stated));
  });

  it('are caught with any one digit of any figure altered to any other', () => {
    const told = findings.filter(({ typed }) => /\d/.test(typed));
    const uncaught = alterations(text, told).filter(
      (altered) => against(checkProse(withText(input, altered.text))).length === 0,
    );
    expect(uncaught.map(({ what }) => what)).toEqual([]);
  });
});

it('counts what was tried: every digit nine times', () => {
  const tried = all.map(
    ([name, text]) =>
      alterations(
        text,
        checkProse(inputOf(name, text)).filter(({ typed }) => /\d/.test(typed)),
      ).length,
  );
  const digits = all.map(
    ([name, text]) => checkProse(inputOf(name, text)).flatMap(({ typed }) => typed.match(/\d/g) ?? []).length,
  );
  expect(tried).toEqual(digits.map((count) => count * 9));
  expect(tried[0]).toBeGreaterThan(250);
});
