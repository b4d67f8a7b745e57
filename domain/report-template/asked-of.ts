import type { Setting } from '#domain/organisation/setting.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** A unit of one setting is asked for that setting's figures and for those of every setting. */
export function asksFor(indicator: Pick<Indicator, 'setting'>, setting: Setting | null): boolean {
  return indicator.setting === null || setting === null || indicator.setting === setting;
}
