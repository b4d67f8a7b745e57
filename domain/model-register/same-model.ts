import type { ModelFacts } from '#domain/model-register/events.ts';
import type { ImportedModel } from '#domain/model-register/commands.ts';
import type { Model, ModelData, Recognition, Stop } from '#domain/model-register/model.ts';

/** What is stated, without what no one sees. */
export function trimmed(model: ModelData): ModelData {
  const recognitions = model.recognitions.map((one) => ({ ...one, decision: one.decision.trim() }));
  return { ...model, name: model.name.trim(), recognitions };
}

export function sameModel(a: ModelData, b: ModelData): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.field === b.field &&
    a.unit === b.unit &&
    a.since === b.since &&
    a.recognitions.length === b.recognitions.length &&
    a.recognitions.every((one, at) => sameRecognition(one, b.recognitions[at]))
  );
}

/** Whether a row of a file says of a model what stands already. */
export function sameEntry(known: ModelFacts, { model, stopped }: Pick<ImportedModel, 'model' | 'stopped'>): boolean {
  return sameModel(known, model) && sameStop(known.stopped, stopped);
}

export function factsOf({ number: _number, struck: _struck, ...facts }: Model): ModelFacts {
  return facts;
}

function sameStop(a: Stop | null, b: Stop | null): boolean {
  return a?.on === b?.on && a?.reason === b?.reason;
}

export function sameRecognition(a: Recognition, b: Recognition | undefined): boolean {
  return b !== undefined && a.level === b.level && a.decision === b.decision && a.decidedOn === b.decidedOn;
}
