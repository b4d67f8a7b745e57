import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { ModelData, Recognition, Stop } from '#domain/model-register/model.ts';
import type { RegisterFacts } from '#domain/model-register/state.ts';

/** The committee says that it keeps a register, by which fields, and what its counts are to reports. */
export type KeepModelRegister = Command<'KeepModelRegister', RegisterFacts>;

export type RegisterModel = Command<'RegisterModel', { readonly model: ModelData }>;

/** What is stated of it anew, as a whole. */
export type CorrectModel = Command<
  'CorrectModel',
  { readonly number: number; readonly model: ModelData; readonly reason: string }
>;

export type RecogniseModel = Command<'RecogniseModel', { readonly number: number; readonly recognition: Recognition }>;

export type StopModel = Command<'StopModel', { readonly number: number } & Stop>;

/** It goes on after all, or was stopped by mistake. */
export type ResumeModel = Command<'ResumeModel', { readonly number: number; readonly reason: string }>;

/** It should not have been entered. */
export type StrikeModel = Command<'StrikeModel', { readonly number: number; readonly reason: string }>;

/** A row of a file; `number` null: a new one, or one that its unit and name tell. `stopped` as it stands there. */
export interface ImportedModel {
  readonly number: number | null;
  readonly model: ModelData;
  readonly stopped: { readonly on: CivilDate; readonly reason: string } | null;
}

/** All rows of a file or none. */
export type ImportModels = Command<'ImportModels', { readonly rows: readonly ImportedModel[] }>;

export type ModelRegisterCommand =
  | KeepModelRegister
  | RegisterModel
  | CorrectModel
  | RecogniseModel
  | StopModel
  | ResumeModel
  | StrikeModel
  | ImportModels;
