import type { Act } from '#domain/access/act.ts';
import { prepared } from '#domain/access/rights.ts';
import { hostCoordinator, hostStaff, thatUnit } from '#domain/access/rule.ts';
import type { ModelRegisterCommand } from '#domain/model-register/commands.ts';
import type { ModelRegisterState } from '#domain/model-register/state.ts';

type Status = ModelRegisterState['status'];

/** A unit states its own models, the host's staff those of all. */
const kept = { who: [...hostStaff, ...thatUnit], right: prepared, when: [{ in: ['kept'] }] } as const;

export const modelRegisterActs: Readonly<Record<ModelRegisterCommand['type'], Act<Status>>> = {
  KeepModelRegister: { who: hostCoordinator, right: prepared, when: [{ in: ['none', 'kept'] }] },
  RegisterModel: kept,
  CorrectModel: kept,
  RecogniseModel: kept,
  StopModel: kept,
  ResumeModel: kept,
  StrikeModel: kept,
  ImportModels: kept,
};
