import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import { levelsOpenTo, type UnitKind, unitKindNames } from '#domain/organisation/kinds.ts';
import { type Setting, settings } from '#domain/organisation/setting.ts';
import { bones, spelling } from '#domain/register-import/keys.ts';
import {
  type ImportedRole,
  kindWords,
  nameBeginnings,
  roleWords,
  settingWords,
} from '#domain/vietnamese/register-words.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import { parseDate } from '#domain/vietnamese/parse-date.ts';
import { roleLabels } from '#domain/words/labels.ts';
import { unitKindLabels } from '#domain/words/labels.units.ts';

type WordTable<T> = readonly (readonly [T, readonly string[]])[];

interface Lexicon<T> {
  readonly bySpelling: ReadonlyMap<string, readonly T[]>;
  readonly byBones: ReadonlyMap<string, readonly T[]>;
}

/** Made once: a list of a country has thousands of rows. */
function lexicon<T>(table: WordTable<T>): Lexicon<T> {
  const by = (keyOf: (word: string) => string): ReadonlyMap<string, readonly T[]> => {
    const found = new Map<string, T[]>();
    for (const [meant, words] of table) {
      for (const key of new Set(words.map(keyOf))) found.set(key, [...new Set([...(found.get(key) ?? []), meant])]);
    }
    return found;
  };
  return { bySpelling: by(spelling), byBones: by(bones) };
}

const kinds = lexicon<UnitKind>([
  ...unitKindNames.map((kind) => [kind, [unitKindLabels[kind], kind]] as const),
  ...kindWords,
]);
const roles = lexicon<ImportedRole>([
  ...roleWords.map(([role]) => [role, [roleLabels[role], role]] as const),
  ...roleWords,
]);
const settingLexicon = lexicon<Setting>([...settings.map((setting) => [setting, [setting]] as const), ...settingWords]);
const beginnings = nameBeginnings.flatMap(([kind, words]) =>
  words.map((word) => [`${spelling(word)} `, kind] as const),
);

/** Every meaning of the word: with its marks if they are there, else without. */
function meanings<T>({ bySpelling, byBones }: Lexicon<T>, text: string): readonly T[] {
  return bySpelling.get(spelling(text)) ?? byBones.get(bones(text)) ?? [];
}

export function kindsSaid(text: string): readonly UnitKind[] {
  return meanings(kinds, text);
}

/** What the beginning of the name tells; the longest one counts: "Công an xã" is no "xã". */
export function kindsOfName(name: string): readonly UnitKind[] {
  const spelt = `${spelling(name)} `;
  const fitting = beginnings.filter(([word]) => spelt.startsWith(word));
  const longest = Math.max(0, ...fitting.map(([word]) => word.length));
  return [...new Set(fitting.filter(([word]) => word.length === longest).map(([, kind]) => kind))];
}

export function openOn(found: readonly UnitKind[], day: CivilDate): readonly UnitKind[] {
  return found.filter((kind) => levelsOpenTo(kind, day).length > 0);
}

/** Kinds one of whose words stands in what was written, the longest first, for whoever has to choose. */
export function kindsNear(text: string, day: CivilDate): readonly UnitKind[] {
  const asked = ` ${spelling(text)} `;
  const plain = ` ${withoutDiacritics(asked)} `;
  const within = [...kinds.bySpelling].flatMap(([word, meant]) =>
    asked.includes(` ${word} `) || plain.includes(` ${withoutDiacritics(word)} `) ? [{ word, meant }] : [],
  );
  const longest = within.sort((a, b) => b.word.length - a.word.length).flatMap(({ meant }) => meant);
  return openOn([...new Set(longest)], day).slice(0, 3);
}

export function roleSaid(text: string): ImportedRole | null {
  const [role, ...others] = meanings(roles, text);
  return role === undefined || others.length > 0 ? null : role;
}

export function settingSaid(text: string): Setting | null {
  const [setting, ...others] = meanings(settingLexicon, text);
  return setting === undefined || others.length > 0 ? null : setting;
}

/** Day first, as an office writes it, or as programs do. */
export function daySaid(text: string): CivilDate | null {
  const plain = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(plain)) return parseCivilDate(plain);
  const parsed = parseDate(plain.replaceAll('.', '/'));
  return parsed.kind === 'date' ? parsed.date : null;
}
