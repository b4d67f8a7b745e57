import type { SectionRead } from '#domain/prose-check/mentions.ts';
import type { ProseDates, ProseFinding } from '#domain/prose-check/prose.ts';
import { asOf } from '#domain/vietnamese/prose/words.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';

/** Words between "tính đến" and the day. */
const reach = 4;

/** A day that there is not, and figures of a day after the conference (K4). Other days are no figures and stay unmentioned. */
export function daysOf({ section, tokens, readings }: SectionRead, { heldOn }: ProseDates): readonly ProseFinding[] {
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
    if (date === null || heldOn === null || date <= heldOn || !saysAsOf(tokens, one.at)) return [];
    return [{ ...place, outcome: 'wrong', rule: 'after-the-conference', facts: { day: date, held: heldOn } }];
  });
}

function saysAsOf(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step > at - reach - 2; step -= 1) {
    if (tokens[step]?.text === asOf[0] && tokens[step + 1]?.text === asOf[1]) return true;
  }
  return false;
}
