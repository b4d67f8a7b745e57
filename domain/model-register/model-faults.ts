import { firstYear, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { ModelData, Recognition, Stop } from '#domain/model-register/model.ts';
import type { ModelRegisterRefusal } from '#domain/model-register/refusals.ts';
import { sameRecognition } from '#domain/model-register/same-model.ts';
import { firstDayOf } from '#domain/model-register/since.ts';
import type { KeptRegister } from '#domain/model-register/state.ts';

export type ModelFault = Decision<never, ModelRegisterRefusal> | null;

/** What a model may say of itself; `at`: where it stands in what was sent. The first fault, or null. */
export function modelFault(
  register: Pick<KeptRegister, 'fields'>,
  model: ModelData,
  now: Instant,
  at = '/model',
): ModelFault {
  const { name, field, since, recognitions } = model;
  const today = vietnamDate(now);
  if (name.trim() === '') return refuse('model-name-missing', {}, [], `${at}/name`);
  if (!register.fields.some(({ id }) => id === field))
    return refuse('model-field-unknown', { field }, [], `${at}/field`);
  const begun = firstDayOf(since);
  if (begun === null || begun < `${String(firstYear)}-01-01`)
    return refuse('model-since-malformed', { since, from: firstYear }, [], `${at}/since`);
  if (begun > today) return refuse('model-since-in-future', { since }, [], `${at}/since`);
  for (const [row, recognition] of recognitions.entries()) {
    const where = `${at}/recognitions/${String(row)}`;
    const before = recognitions.slice(0, row);
    const fault = recognitionFault({ since, recognitions: before }, recognition, now, where);
    if (fault !== null) return fault;
  }
  return null;
}

export function recognitionFault(
  { since, recognitions: before }: Pick<ModelData, 'since' | 'recognitions'>,
  recognition: Recognition,
  now: Instant,
  at: string,
): ModelFault {
  const { decision, decidedOn } = recognition;
  if (decision.trim() === '') return refuse('model-decision-missing', {}, [], `${at}/decision`);
  if (decidedOn > vietnamDate(now)) return refuse('model-decided-in-future', { on: decidedOn }, [], `${at}/decidedOn`);
  const begun = firstDayOf(since);
  if (begun !== null && decidedOn < begun)
    return refuse('model-decided-before-it-began', { on: decidedOn, since }, [], `${at}/decidedOn`);
  const twice = before.some((one) => sameRecognition(one, recognition));
  return twice ? refuse('model-recognised-already', { decision }, [], `${at}/decision`) : null;
}

export function stopFault(
  { since }: Pick<ModelData, 'since'>,
  { on, reason }: Stop,
  now: Instant,
  at: string,
): ModelFault {
  if (reason.trim() === '') return refuse('model-reason-missing', {}, [], `${at}/reason`);
  if (on > vietnamDate(now)) return refuse('model-stopped-in-future', { on }, [], `${at}/on`);
  const begun = firstDayOf(since);
  return begun !== null && on < begun ? refuse('model-stopped-before-it-began', { on, since }, [], `${at}/on`) : null;
}
