import { exampleHost } from '#api/evaluation/host.ts';
import { loadExample } from '#api/routes/evaluation/load-example.route.ts';
import { mintToken } from '#api/routes/evaluation/mint-token.route.ts';
import { openPersonaSession } from '#api/routes/evaluation/open-persona-session.route.ts';
import { listPersonas } from '#api/routes/evaluation/list-personas.route.ts';
import { Problem } from '#api/support/problem.ts';
import { anyRealAccount } from '#db/accounts/accounts.ts';
import type { Register } from '#api/support/route.ts';

/**
 * Whoever tries the product out loads an example and chooses who to be. Elsewhere these addresses do not exist, and where
 * somebody has a real account they are closed: an example's administrator would rule over real people.
 */
const evaluation: Register = (app, deps) => {
  if (!deps.evaluation) return;
  void app.register((scope, _options, registered) => {
    scope.addHook('onRequest', async () => {
      if (await anyRealAccount(deps.db)) throw new Problem('example-closed');
    });
    mintToken(scope, deps);
    if (deps.exampleOn !== null) {
      const example = deps.exampleOn(exampleHost(app, deps));
      listPersonas(example)(scope, deps);
      loadExample(example)(scope, deps);
      openPersonaSession(example)(scope, deps);
    }
    registered();
  });
};

export const evaluationRoutes: readonly Register[] = [evaluation];
