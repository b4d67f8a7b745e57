import type { components } from '#web/api/schema.d.ts';
import { keysOf } from '#web/kit/closed-list.ts';

export type UnitKind = components['schemas']['UnitKind'];
export type Level = components['schemas']['Level'];

/** From the top down. */
export const levels = keysOf<Level>({ central: 1, province: 1, district: 1, commune: 1 });
