import { modelRegisterEventFacts } from '#domain/model-register/event-facts.ts';
import { registerPlace } from '#api/routes/models/place.ts';
import { historyRoute } from '#api/support/history-route.ts';
import { CommitteeParams, placeOrNotFound } from '#api/support/ids.ts';

export const modelRegisterHistory = historyRoute({
  path: '/model-registers/:committee/history',
  tag: 'models',
  summary: 'What was entered, put right, stopped and recognised of models, by whom and why; a unit reads of its own',
  name: 'readModelRegisterHistory',
  params: CommitteeParams,
  async place(params, deps) {
    const { place } = await registerPlace(deps, params.committee);
    return placeOrNotFound(deps, place.stream, 'modelRegister');
  },
  told: modelRegisterEventFacts,
});
