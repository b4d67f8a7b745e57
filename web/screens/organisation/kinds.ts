import type { Words } from '#web/i18n.ts';

export type KindKey = keyof Words['labels']['kind'];
export type LevelKey = keyof Words['labels']['level'];

/** The api's codes are the keys of the labels; its schema only says that they are text. */
export function kindKey(kind: string): KindKey {
  return kind as KindKey;
}

export function levelKey(level: string): LevelKey {
  return level as LevelKey;
}

export const levels: readonly LevelKey[] = ['central', 'province', 'district', 'commune'];
