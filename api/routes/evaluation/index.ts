import { Loading } from '#api/evaluation/loading.ts';
import { loadExample } from '#api/routes/evaluation/load-example.route.ts';
import { mintToken } from '#api/routes/evaluation/mint-token.route.ts';
import { openPersonaSession } from '#api/routes/evaluation/open-persona-session.route.ts';
import { listPersonas } from '#api/routes/evaluation/list-personas.route.ts';
import type { Register } from '#api/support/command-route.ts';

/** Whoever tries the product out loads an example and chooses who to be. Elsewhere these addresses do not exist. */
const evaluation: Register = (app, deps) => {
  if (!deps.evaluation) return;
  const loading = new Loading(app, deps.db);
  listPersonas(app, deps, loading);
  loadExample(app, deps, loading);
  openPersonaSession(app, deps, loading);
  mintToken(app, deps);
};

export const evaluationRoutes: readonly Register[] = [evaluation];
