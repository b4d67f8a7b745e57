import type { Setting } from '#domain/organisation/setting.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import { settingAt } from '#domain/prose-check/names.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { listing, settingPhrases, shortSettings } from '#domain/vietnamese/prose/words.ts';

/** Settings that the words of a sentence name; those that the label itself names say none. */
export function settingsIn(around: ReadonlySet<string>, label: readonly string[]): readonly Setting[] {
  const found = new Set<Setting>();
  for (const phrases of settingPhrases.values())
    for (const { words, setting } of phrases)
      if (words.every((word) => around.has(word)) && !words.every((word) => label.includes(word))) found.add(setting);
  return [...found];
}

interface SettingAt {
  readonly at: number;
  readonly to: number;
  readonly setting: Setting;
  /** Those of one list have one number: "xã, phường, thị trấn và cơ quan nhà nước". */
  readonly list: number;
}

/**
 * Settings that are named together with one number: the list of them that stands nearest before it, behind the number before; where
 * none does, the one right behind it. For one number after the other, from left to right.
 */
export function settingsBeside(
  tokens: readonly Token[],
  numerals: readonly Pick<Numeral, 'first' | 'next'>[],
  sameSentence: (a: number, b: number) => boolean,
) {
  const marks = listedSettings(tokens);
  const lists = new Map<number, Set<Setting>>();
  for (const { list, setting } of marks) lists.set(list, (lists.get(list) ?? new Set()).add(setting));
  let at = 0;
  return (index: number): readonly Setting[] => {
    const { first = 0, next = 0 } = numerals[index] ?? {};
    const since = numerals[index - 1]?.next ?? 0;
    while ((marks[at]?.at ?? first) < first) at += 1;
    const [before, behind] = [marks[at - 1], marks[at]];
    if (before !== undefined && before.at >= since && sameSentence(before.at, first)) return listOf(before);
    const following = numerals[index + 1]?.first ?? tokens.length;
    const near = behind !== undefined && behind.at < following && sameSentence(behind.at, first);
    return near && tokens.slice(next, behind.at).every(({ text }) => text !== ',') ? listOf(behind) : [];
  };

  function listOf({ list }: SettingAt): readonly Setting[] {
    return [...(lists.get(list) ?? [])];
  }
}

/** "Xã" and "cơ quan" alone are places and offices of any kind: settings only in a list with another. */
function listedSettings(tokens: readonly Token[]): readonly SettingAt[] {
  const marks: SettingAt[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = settingAt(tokens, at);
    const short = found === null ? shortSetting(tokens, at) : null;
    const mark = found ?? short;
    if (mark === null) continue;
    const last = marks.at(-1);
    const joined = last !== undefined && joins(tokens, last.to, at);
    marks.push({ at, ...mark, list: joined ? last.list : (last?.list ?? 0) + 1 });
    at = mark.to - 1;
  }
  return marks;
}

function shortSetting(tokens: readonly Token[], at: number): { readonly setting: Setting; readonly to: number } | null {
  const [here, next] = [tokens[at], tokens[at + 1]];
  const setting = here?.kind === 'word' ? shortSettings.get(here.text) : undefined;
  if (setting !== undefined) return next?.kind === 'word' && next.capitals > 0 ? null : { setting, to: at + 1 };
  const pair = shortSettings.get(`${here?.text ?? ''} ${next?.text ?? ''}`);
  return pair === undefined ? null : { setting: pair, to: at + 2 };
}

const mostBetween = 4;

function joins(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > mostBetween || to === from) return false;
  return tokens.slice(from, to).every(({ text }) => text === ',' || listing.has(text));
}
