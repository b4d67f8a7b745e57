import { accept, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { standingModels } from '#domain/model-register/book.ts';
import type {
  CorrectModel,
  RecogniseModel,
  RegisterModel,
  ResumeModel,
  StopModel,
  StrikeModel,
} from '#domain/model-register/commands.ts';
import type { ModelDecision } from '#domain/model-register/decision.ts';
import type { Model, ModelData } from '#domain/model-register/model.ts';
import { modelFault, recognitionFault, stopFault } from '#domain/model-register/model-faults.ts';
import { ownName } from '#domain/model-register/own-name.ts';
import { sameModel, trimmed } from '#domain/model-register/same-model.ts';
import type { KeptRegister } from '#domain/model-register/state.ts';

export function registerModel(register: KeptRegister, { data }: RegisterModel, { at }: Given): ModelDecision {
  const model = trimmed(data.model);
  const no = modelFault(register, model, at) ?? unlessTaken(register, model, null);
  if (no !== null) return no;
  return accept([{ type: 'ModelRegistered', data: { ...model, number: register.book.last + 1 } }]);
}

export function correctModel(
  register: KeptRegister,
  known: Model,
  { data }: CorrectModel,
  { at }: Given,
): ModelDecision {
  const model = trimmed(data.model);
  const no = modelFault(register, model, at) ?? unlessTaken(register, model, known.number);
  if (no !== null) return no;
  const { number, stopped, struck: _struck, ...was } = known;
  if (stopped !== null) {
    const tooLate = stopFault(model, stopped, at, '/model');
    if (tooLate !== null)
      return refuse('model-stopped-before-it-began', { on: stopped.on, since: model.since }, [], '/model/since');
  }
  if (sameModel(was, model)) return nothing('already-so');
  const reason = data.reason.trim();
  if (reason === '') return refuse('model-reason-missing', {}, [], '/reason');
  return accept([{ type: 'ModelCorrected', data: { ...model, number, was, reason } }]);
}

export function recogniseModel(known: Model, { data }: RecogniseModel, { at }: Given): ModelDecision {
  const recognition = { ...data.recognition, decision: data.recognition.decision.trim() };
  const no = recognitionFault(known, recognition, at, '/recognition');
  if (no !== null) return no;
  return accept([{ type: 'ModelRecognised', data: { ...named(known), recognition } }]);
}

export function stopModel(known: Model, { data: { on, reason } }: StopModel, { at }: Given): ModelDecision {
  if (known.stopped !== null) return refuse('model-stopped-already', { number: known.number, on: known.stopped.on });
  const no = stopFault(known, { on, reason }, at, '');
  if (no !== null) return no;
  return accept([{ type: 'ModelStopped', data: { ...named(known), on, reason: reason.trim() } }]);
}

export function resumeModel(known: Model, { data }: ResumeModel): ModelDecision {
  if (known.stopped === null) return refuse('model-not-stopped', { number: known.number });
  const reason = data.reason.trim();
  if (reason === '') return refuse('model-reason-missing', {}, [], '/reason');
  return accept([{ type: 'ModelResumed', data: { ...named(known), reason } }]);
}

export function strikeModel(known: Model, { data }: StrikeModel): ModelDecision {
  const reason = data.reason.trim();
  if (reason === '') return refuse('model-reason-missing', {}, [], '/reason');
  return accept([{ type: 'ModelStruck', data: { ...named(known), reason } }]);
}

/** A name that stands already, of the same unit: which number has it. */
function unlessTaken(register: KeptRegister, model: ModelData, own: number | null): ModelDecision | null {
  const name = ownName(model);
  const known = standingModels(register.book).find(
    (one) => one.unit === model.unit && one.number !== own && ownName(one) === name,
  );
  if (known === undefined) return null;
  return refuse('model-registered-already', { name: known.name, number: known.number }, [], '/model/name');
}

function named({ number, unit, name }: Model) {
  return { number, unit, name };
}
