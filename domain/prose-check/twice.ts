import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { counts, type Said, type Verdict } from '#domain/prose-check/said.ts';
import { type Tables } from '#domain/prose-check/tables.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';
import { fillers } from '#domain/vietnamese/prose/words.ts';

/** So many words name a thing well enough to know it again; fewer are said of many things: "3 cán bộ". */
const telling = 4;

/** The same thing named twice with two numbers: one of them is wrong, whichever. Of what the tables know they say it. */
export function twiceIn(said: readonly Said[], tables: Tables): readonly Verdict[] {
  const first = new Map<string, Said>();
  return said.flatMap((one): readonly Verdict[] => {
    const key = keyOfThing(one, tables);
    if (key === null) return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, one);
      return [];
    }
    const facts = { stated: one.value, before: before.value };
    if (
      before.numeral.kind === one.numeral.kind &&
      sameDecimal(before.value, one.value) &&
      before.numeral.other === one.numeral.other
    )
      return [before, one].map((of) => ({ of, outcome: 'right', rule: 'same-twice', facts }));
    return [{ of: one, outcome: 'doubtful', rule: 'same-twice', expected: before.value, facts }];
  });
}

function keyOfThing(one: Said, tables: Tables): string | null {
  const { numeral, meaning, setting, named, after } = one;
  const said = [one, one.carried].map((of) => `${of?.said ?? ''} ${of?.which ?? ''}`).join(' ');
  if (!counts(one) || numeral.approximate !== null || numeral.inWords || numeral.kind === 'reference' || named !== null)
    return null;
  const code = meaning?.sureness === 'sure' ? meaning.entry.indicator.code : null;
  if (code !== null) return tables.now.has(code) ? null : `${refOf(code, setting)} ${said}`;
  const end = after.findIndex(({ comma }) => comma);
  const words = (end < 0 ? after : after.slice(0, end)).map(({ word }) => word).filter((word) => !fillers.has(word));
  return words.length < telling ? null : `${words.join(' ')} ${setting ?? ''} ${said}`;
}
