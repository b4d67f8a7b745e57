import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Model, ModelData, Recognition, Stop } from '#domain/model-register/model.ts';
import type { RegisterFacts } from '#domain/model-register/state.ts';

/** Which model, and whose: whoever reads the one event knows whom it concerns. */
interface OfModel {
  readonly number: number;
  readonly unit: UnitId;
  readonly name: string;
}

/** What stands of a model beside its number, as a file or a correction states it. */
export type ModelFacts = Omit<Model, 'number' | 'struck'>;

export type ModelRegisterKept = DomainEvent<'ModelRegisterKept', RegisterFacts>;

export type ModelRegistered = DomainEvent<'ModelRegistered', ModelData & { readonly number: number }>;

/** `was` is what stood until then. */
export type ModelCorrected = DomainEvent<
  'ModelCorrected',
  ModelData & { readonly number: number; readonly was: ModelData; readonly reason: string }
>;

export type ModelRecognised = DomainEvent<'ModelRecognised', OfModel & { readonly recognition: Recognition }>;

export type ModelStopped = DomainEvent<'ModelStopped', OfModel & Stop>;

export type ModelResumed = DomainEvent<'ModelResumed', OfModel & { readonly reason: string }>;

export type ModelStruck = DomainEvent<'ModelStruck', OfModel & { readonly reason: string }>;

export interface ModelEntry extends ModelFacts {
  readonly number: number;
}

/** What a file brought: those that are new, and those that it states otherwise, with what stood until then. */
export type ModelsImported = DomainEvent<
  'ModelsImported',
  {
    readonly registered: readonly ModelEntry[];
    readonly corrected: readonly (ModelEntry & { readonly was: ModelFacts })[];
  }
>;

export type ModelRegisterEvent =
  | ModelRegisterKept
  | ModelRegistered
  | ModelCorrected
  | ModelRecognised
  | ModelStopped
  | ModelResumed
  | ModelStruck
  | ModelsImported;
