import type { Setting } from '#domain/organisation/setting.ts';

/** How a total is referred to: `models`, of one setting `models@community`. */
export function refOf(code: string, setting: Setting | null): string {
  return setting === null ? code : `${code}@${setting}`;
}
