import type { paths } from '#web/api/schema.d.ts';

/** Totals in force, or those that were. */
export type Consolidation = Omit<
  paths['/cycles/{cycle}/consolidation']['get']['responses'][200]['content']['application/json'],
  'status'
>;
export type Total = Consolidation['totals'][number];
export type Check = Consolidation['checks'][number];

export type TotalLine =
  | {
      readonly kind: 'total';
      readonly key: string;
      readonly depth: number;
      readonly total: Total;
      readonly programme: string;
    }
  | {
      readonly kind: 'setting';
      readonly key: string;
      readonly setting: Consolidation['bySetting'][number]['setting'];
      readonly value: string;
      readonly reports: number;
      readonly programme: string;
    }
  | {
      readonly kind: 'unit';
      readonly key: string;
      readonly unit: Total['units'][number];
      readonly programme: string;
    };

/** Totals in the order of the template, parts under their whole; an open one shows its settings and its units. */
export function linesOf({ totals, bySetting }: Consolidation, open: ReadonlySet<string>): readonly TotalLine[] {
  return totals.flatMap((total): readonly TotalLine[] => {
    const { code, programme } = total;
    const own: TotalLine = { kind: 'total', key: code, depth: total.of === null ? 0 : 1, total, programme };
    if (!open.has(code)) return [own];
    const settings = bySetting.flatMap(({ setting, totals: ofSetting }) =>
      ofSetting
        .filter((each) => each.code === code)
        .map(
          (each): TotalLine => ({
            kind: 'setting',
            key: `${code} setting ${setting ?? ''}`,
            setting,
            value: each.value,
            reports: each.reports,
            programme,
          }),
        ),
    );
    const units = total.units.map(
      (unit): TotalLine => ({ kind: 'unit', key: `${code} unit ${unit.unit}`, unit, programme }),
    );
    // One setting alone would only repeat the total.
    return [own, ...(settings.length > 1 ? settings : []), ...units];
  });
}
