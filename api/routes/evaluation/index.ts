import { exampleHost } from '#api/evaluation/host.ts';
import { loadExample } from '#api/routes/evaluation/load-example.route.ts';
import { mintToken } from '#api/routes/evaluation/mint-token.route.ts';
import { openPersonaSession } from '#api/routes/evaluation/open-persona-session.route.ts';
import { listPersonas } from '#api/routes/evaluation/list-personas.route.ts';
import type { Register } from '#api/support/command-route.ts';

/** Whoever tries the product out loads an example and chooses who to be. Elsewhere these addresses do not exist. */
const evaluation: Register = (app, deps) => {
  if (!deps.evaluation) return;
  mintToken(app, deps);
  if (deps.exampleOn === null) return;
  const example = deps.exampleOn(exampleHost(app, deps));
  listPersonas(app, deps, example);
  loadExample(app, deps, example);
  openPersonaSession(app, deps, example);
};

export const evaluationRoutes: readonly Register[] = [evaluation];
