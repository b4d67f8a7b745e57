import type { Setting } from '#domain/organisation/setting.ts';
import type { ProseBody } from '#domain/prose-check/prose.ts';
import { lastOfNouns, placeNouns, places, settingPhrases } from '#domain/vietnamese/prose/words.ts';
import { type Token, tokensOf } from '#domain/vietnamese/prose/tokens.ts';

/** Whom a number is said of: a unit whose figures are known, a place or body of which nothing is known, the host itself. */
export type Named =
  | { readonly kind: 'body'; readonly body: ProseBody }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'own' };

export interface NameMark {
  readonly at: number;
  /** Where the name ends. */
  readonly to: number;
  readonly named: Named;
}

export interface SettingMark {
  readonly at: number;
  readonly setting: Setting;
}

interface Name {
  readonly words: readonly string[];
  readonly named: Named;
  /** "Gia Viễn" of "huyện Gia Viễn": where no other place's noun stands before it, each word with a capital. */
  readonly bare?: boolean;
}

/** A name is at most so many words: what is longer is told by its beginning. */
const longest = 12;

/** Names by their first two words ("xã Kim"), for many begin with the same one; of several that begin alike the longest that fits counts. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

export function nameIndex(bodies: readonly ProseBody[], ownNames: readonly string[]): NameIndex {
  const index = new Map<string, Name[]>();
  const add = (all: readonly string[], named: Named, bare = false) => {
    const words = all.slice(bare ? nounOf(all) : 0, longest);
    const [first, second] = words;
    // "Quận 1": what is left of it would be found everywhere.
    if (first === undefined || second === undefined) return;
    const key = `${first} ${second}`;
    const same = index.get(key);
    const name: Name = bare ? { words, named, bare } : { words, named };
    if (same === undefined) index.set(key, [name]);
    else same.push(name);
  };
  const hosts = ownNames.map(wordsOf);
  const known = bodies.flatMap((body) =>
    body.names.map(wordsOf).map((words) => ({ words, short: shortOf(words), named: { kind: 'body', body } as const })),
  );
  for (const words of hosts) add(words, { kind: 'own' });
  for (const { words, named } of known) add(words, named);
  const times = new Map<string, number>();
  for (const short of [...known.map((one) => one.short), ...hosts.map(shortOf)])
    times.set(short, (times.get(short) ?? 0) + 1);
  // "Ninh Bình" is the province and its city: of such a name nobody is meant alone.
  for (const { words, short, named } of known) if (short !== '' && times.get(short) === 1) add(words, named, true);
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Of how many words the noun of a district or commune is: "huyện", "thị trấn", "thành phố"; 0: the name has none. */
function nounOf(words: readonly string[]): number {
  if (placeNouns.has(`${words[0] ?? ''} ${words[1] ?? ''}`)) return 2;
  return placeNouns.has(words[0] ?? '') ? 1 : 0;
}

/** Its name without that noun; '': it has none. */
function shortOf(words: readonly string[]): string {
  const noun = nounOf(words);
  return noun === 0 ? '' : words.slice(noun).join(' ');
}

export function nameMarks(tokens: readonly Token[], index: NameIndex): readonly NameMark[] {
  const marks: NameMark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const known = nameAt(tokens, at, index.get(`${token.text} ${tokens[at + 1]?.text ?? ''}`));
    if (known !== undefined) {
      marks.push({ at, to: at + known.words.length, named: known.named });
      at += known.words.length - 1;
    } else if (places.has(token.text) && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capitals === 1) {
      marks.push({ at, to: endOfName(tokens, at + 1), named: { kind: 'stranger' } });
    }
  }
  return marks;
}

/** Of a place that nobody knows: all its words with a capital. */
function endOfName(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'word' && (tokens[at]?.capitals ?? 0) > 0) at += 1;
  return at;
}

function nameAt(tokens: readonly Token[], at: number, names: readonly Name[] | undefined): Name | undefined {
  const before = tokens[at - 1];
  const alone = before?.kind !== 'word' || !(places.has(before.text) || lastOfNouns.has(before.text));
  return names?.find(
    ({ words, bare }) =>
      words.every((word, offset) => isWord(tokens[at + offset], word)) &&
      (bare !== true || (alone && words.every((_word, offset) => (tokens[at + offset]?.capitals ?? 0) > 0))),
  );
}

export function settingMarks(tokens: readonly Token[]): readonly SettingMark[] {
  const marks: SettingMark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = settingAt(tokens, at);
    if (found !== null) marks.push({ at, setting: found.setting });
  }
  return marks;
}

/** A kind of setting that is named there in full, and where its name ends. */
export function settingAt(
  tokens: readonly Token[],
  at: number,
): { readonly setting: Setting; readonly to: number } | null {
  const here = tokens[at];
  const begun = here?.kind === 'word' ? settingPhrases.get(here.text) : undefined;
  for (const { words, setting } of begun ?? []) {
    const to = endOf(tokens, at, words);
    if (to !== null) return { setting, to };
  }
  return null;
}

/** "xã, phường, thị trấn" with its commas or without. */
function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let step = at;
  const follow = words.every((word) => {
    if (step > at && tokens[step]?.text === ',') step += 1;
    step += 1;
    return isWord(tokens[step - 1], word);
  });
  return follow ? step : null;
}

export function wordsOf(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []));
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text === word;
}
