import type { Setting } from '#domain/organisation/setting.ts';
import { settingPhrases } from '#domain/vietnamese/prose/words.ts';

/** Settings that the words of a sentence name; those that the label itself names say none. */
export function settingsIn(around: ReadonlySet<string>, label: readonly string[]): readonly Setting[] {
  const found = new Set<Setting>();
  for (const phrases of settingPhrases.values())
    for (const { words, setting } of phrases)
      if (words.every((word) => around.has(word)) && !words.every((word) => label.includes(word))) found.add(setting);
  return [...found];
}
