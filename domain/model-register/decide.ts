import { unlessAllowed } from '#domain/access/admits-actor.ts';
import { hosted, shareOf } from '#domain/access/resource.ts';
import { type Given, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { modelRegisterActs } from '#domain/model-register/acts.ts';
import { modelIn } from '#domain/model-register/book.ts';
import type { ModelRegisterCommand } from '#domain/model-register/commands.ts';
import type { ModelDecision } from '#domain/model-register/decision.ts';
import { importModels } from '#domain/model-register/import-models.ts';
import { keepRegister } from '#domain/model-register/keep-register.ts';
import {
  correctModel,
  recogniseModel,
  registerModel,
  resumeModel,
  stopModel,
  strikeModel,
} from '#domain/model-register/state-model.ts';
import type { Model } from '#domain/model-register/model.ts';
import type { KeptRegister, ModelRegisterState } from '#domain/model-register/state.ts';

export function decide(state: ModelRegisterState, command: ModelRegisterCommand, given: Given): ModelDecision {
  if (command.type === 'KeepModelRegister') {
    const host = state.status === 'kept' ? state.host : command.data.host;
    const no = unlessAllowed(modelRegisterActs[command.type], given.actor, 'model-not-permitted', hosted(host));
    return no ?? keepRegister(state, command);
  }
  if (state.status === 'none') return refuse('model-register-not-kept', {}, ['coordinator']);
  switch (command.type) {
    case 'RegisterModel':
      return unlessTheirs(state, command, given, [command.data.model.unit]) ?? registerModel(state, command, given);
    case 'ImportModels':
      return unlessTheirs(state, command, given, unitsOf(state, command)) ?? importModels(state, command, given);
    case 'CorrectModel':
      return (
        unlessTheirs(state, command, given, [command.data.model.unit]) ??
        ofKnown(state, command, given, (known) => correctModel(state, known, command, given))
      );
    case 'RecogniseModel':
      return ofKnown(state, command, given, (known) => recogniseModel(known, command, given));
    case 'StopModel':
      return ofKnown(state, command, given, (known) => stopModel(known, command, given));
    case 'ResumeModel':
      return ofKnown(state, command, given, (known) => resumeModel(known, command));
    case 'StrikeModel':
      return ofKnown(state, command, given, (known) => strikeModel(known, command));
    default:
      return unreachable(command);
  }
}

type OfOne = Exclude<ModelRegisterCommand, { readonly type: 'KeepModelRegister' }>;

function ofKnown(
  state: KeptRegister,
  command: Extract<OfOne, { readonly data: { readonly number: number } }>,
  given: Given,
  decided: (known: Model) => ModelDecision,
): ModelDecision {
  const { number } = command.data;
  const known = modelIn(state.book, number);
  if (known === undefined) return refuse('model-unknown', { number });
  if (known.struck) return refuse('model-struck', { number, name: known.name });
  return unlessTheirs(state, command, given, [known.unit]) ?? decided(known);
}

/** Every unit that is spoken of has to be the actor's own, where he does not do it for the host. */
function unlessTheirs(
  { host }: KeptRegister,
  { type }: OfOne,
  { actor }: Given,
  units: readonly UnitId[],
): ModelDecision | null {
  for (const unit of new Set(units)) {
    const no = unlessAllowed(modelRegisterActs[type], actor, 'model-not-permitted', shareOf(unit, host));
    if (no !== null) return no;
  }
  return null;
}

/** Those it states, and those whose models it would change. */
function unitsOf(
  { book }: KeptRegister,
  { data }: Extract<OfOne, { readonly type: 'ImportModels' }>,
): readonly UnitId[] {
  return data.rows.flatMap(({ number, model }) => {
    const known = number === null ? undefined : modelIn(book, number);
    return known === undefined ? [model.unit] : [model.unit, known.unit];
  });
}
