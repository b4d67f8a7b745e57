import { endsSentence } from '#domain/prose-check/layout.ts';
import type { SectionRead } from '#domain/prose-check/mentions.ts';
import type { ProseDates, ProseFinding } from '#domain/prose-check/prose.ts';
import { asOf, beforeItsDay, toBeDone, untilDay } from '#domain/vietnamese/prose/words.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';

/** Words between "tính đến" and the day. */
const reach = 4;
/** Words of its sentence on either side. */
const sentence = 40;

/** A day that there is not, and figures of a day after the conference (K4). Other days are no figures and stay unmentioned. */
export function daysOf(
  { section, tokens, readings, mentions }: SectionRead,
  { heldOn }: ProseDates,
): readonly ProseFinding[] {
  const figures = new Set(mentions.map(({ from }) => from));
  return readings.flatMap((one): readonly ProseFinding[] => {
    if (one.kind !== 'other') return [];
    const { date, noSuchDay, to } = one.what;
    const [from, end] = [tokens[one.at]?.from ?? 0, tokens[to - 1]?.to ?? 0];
    const typed = section.text.slice(from, end);
    const place = {
      section: section.code,
      from,
      to: end,
      typed,
      read: { kind: 'date' as const, value: date ?? typed },
    };
    if (noSuchDay) return [{ ...place, outcome: 'wrong', rule: 'no-such-day', facts: { stated: typed } }];
    if (date === null || heldOn === null || date <= heldOn) return [];
    const outcome = saysAsOf(tokens, one.at) ? 'wrong' : endsWhat(tokens, one.at, figures) ? 'doubtful' : null;
    return outcome === null
      ? []
      : [{ ...place, outcome, rule: 'after-the-conference', facts: { day: date, held: heldOn } }];
  });
}

/** "Đến ngày 15/7/2020, toàn tỉnh có 1.079 mô hình": it begins what is said of a figure, and nothing there is still to be done. */
function endsWhat(tokens: readonly Token[], day: number, figures: ReadonlySet<number>): boolean {
  let at = day - 1;
  while (at > day - reach && beforeItsDay.has(tokens[at]?.text ?? '')) at -= 1;
  const before = tokens[at - 1];
  const begins = before === undefined || before.kind === 'line' || /^[.,;:()-]$/.test(before.text);
  if (tokens[at]?.text !== untilDay || !begins) return false;
  let [from, to] = [at, day];
  while (from > at - sentence && from > 0 && !ends(tokens, from - 1)) from -= 1;
  while (to < day + sentence && to < tokens.length && !ends(tokens, to)) to += 1;
  const said = tokens.slice(from, to);
  return (
    said.some((token) => figures.has(token.from)) &&
    !said.some(({ kind, text }) => kind === 'word' && toBeDone.has(text))
  );
}

function ends(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'line' || endsSentence(tokens, at);
}

function saysAsOf(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step > at - reach - 2; step -= 1) {
    if (tokens[step]?.text === asOf[0] && tokens[step + 1]?.text === asOf[1]) return true;
  }
  return false;
}
