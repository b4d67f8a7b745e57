import { unreachable } from '#domain/kernel/never.ts';
import { emptyBook, modelIn, withModels } from '#domain/model-register/book.ts';
import type { ModelRegisterEvent } from '#domain/model-register/events.ts';
import type { Model } from '#domain/model-register/model.ts';
import type { KeptRegister, ModelRegisterState } from '#domain/model-register/state.ts';

export function evolve(state: ModelRegisterState, event: ModelRegisterEvent): ModelRegisterState {
  if (event.type === 'ModelRegisterKept') {
    const book = state.status === 'kept' ? state.book : emptyBook;
    return { ...event.data, status: 'kept', book };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'ModelRegistered':
      return withAll(state, [{ ...event.data, stopped: null, struck: false }]);
    case 'ModelCorrected': {
      const { was: _was, reason: _reason, number, ...data } = event.data;
      return changed(state, number, (model) => ({ ...model, ...data }));
    }
    case 'ModelRecognised': {
      const { number, recognition } = event.data;
      return changed(state, number, (model) => ({ ...model, recognitions: [...model.recognitions, recognition] }));
    }
    case 'ModelStopped': {
      const { number, on, reason } = event.data;
      return changed(state, number, (model) => ({ ...model, stopped: { on, reason } }));
    }
    case 'ModelResumed':
      return changed(state, event.data.number, (model) => ({ ...model, stopped: null }));
    case 'ModelStruck':
      return changed(state, event.data.number, (model) => ({ ...model, struck: true }));
    case 'ModelsImported': {
      const { registered, corrected } = event.data;
      const known = corrected.map(({ was: _was, ...entry }) => entry);
      return withAll(
        state,
        [...registered, ...known].map((entry) => ({ ...entry, struck: false })),
      );
    }
    default:
      return unreachable(event);
  }
}

function withAll(state: KeptRegister, models: readonly Model[]): KeptRegister {
  return { ...state, book: withModels(state.book, models) };
}

function changed(state: KeptRegister, number: number, change: (model: Model) => Model): KeptRegister {
  const model = modelIn(state.book, number);
  return model === undefined ? state : withAll(state, [change(model)]);
}
