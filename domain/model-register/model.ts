import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** Mô hình: a way of working with a name; điển hình: who is held up as an example. */
export const modelKinds = ['model', 'exemplar'] as const;
export type ModelKind = (typeof modelKinds)[number];

/** By whom it was recognised, from below: the unit's own level, then those above. The district's ended on 30/06/2025. */
export const recognitionLevels = ['grassroots', 'commune', 'district', 'province', 'central'] as const;
export type RecognitionLevel = (typeof recognitionLevels)[number];

/** Which decision recognised it; the number as it is written. */
export interface Recognition {
  readonly level: RecognitionLevel;
  readonly decision: string;
  readonly decidedOn: CivilDate;
}

/** Lĩnh vực: an open list that the committee names itself; `id` stays when the name is put right. */
export interface ModelField {
  readonly id: string;
  readonly name: string;
}

/** Since when, as far as it is known: `2018`, `2018-05` or `2018-05-19`. */
export type Since = string;

/** What a unit states of one. */
export interface ModelData {
  readonly name: string;
  readonly kind: ModelKind;
  /** The id of one of the register's fields. */
  readonly field: string;
  readonly unit: UnitId;
  readonly since: Since;
  readonly recognitions: readonly Recognition[];
}

/** Not kept on any more: from that day on. */
export interface Stop {
  readonly on: CivilDate;
  readonly reason: string;
}

/** One of the register. `number`: its name in this register for ever. `struck`: it should not have been entered; nothing counts it. */
export interface Model extends ModelData {
  readonly number: number;
  readonly stopped: Stop | null;
  readonly struck: boolean;
}

export const modelStates = ['kept', 'stopped'] as const;
export type ModelState = (typeof modelStates)[number];
