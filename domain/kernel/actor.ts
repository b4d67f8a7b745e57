import type { UnitId } from '#domain/kernel/ids.ts';

/** What a position entitles to. `system` is the engine itself (timers, messages between aggregates). */
export type Role = 'admin' | 'coordinator' | 'leader' | 'unitHead' | 'reporter' | 'system';

/** Who acts: events record the person and the position. `unit` is the unit the position is in. */
export interface Actor {
  readonly person: string;
  readonly role: Role;
  readonly unit: UnitId;
}

export const systemActor: Actor = { person: 'hệ thống', role: 'system', unit: 'system' as UnitId };
