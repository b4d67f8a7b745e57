import type { UnitId } from '#domain/kernel/ids.ts';

export type OfUnit = { readonly unit: UnitId };
