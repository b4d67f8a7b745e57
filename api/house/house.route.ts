import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { House } from '#config/house.ts';
import { fieldIssueSentence } from '#domain/words/field-issues.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { evaluationAccounts } from '#db/accounts/accounts.ts';
import { anyRealCycle } from '#db/queries/only-rehearsals.query.ts';
import { realLettersSent } from '#db/queries/trial-letters.query.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { closeEvaluation } from '#api/house/close-evaluation.ts';
import { asKept, type HouseFault, houseFaults } from '#api/house/faults.ts';
import { HouseShape, houseShape, isUsedSo, WantedHouse, type WorkSoFar } from '#api/house/house-shape.ts';
import type { Db } from '#db/database.ts';
import { run } from '#api/support/run.ts';
import { Problem } from '#api/support/problem.ts';
import { spoken } from '#api/support/spoken.ts';

export const readHouse = adminRoute({
  method: 'GET',
  path: '/house',
  name: 'readHouse',
  summary: 'How this installation is used: tried out, by an office on one machine, or with a mail server',
  takes: {},
  output: HouseShape,
  async answer({ deps }) {
    if (deps.house === null) throw new Problem('not-found');
    return houseShape(deps.house, await workSoFar(deps.record));
  },
});

export const changeHouse = adminRoute({
  method: 'POST',
  path: '/house/change',
  name: 'changeHouse',
  summary: 'Set how it is used; the programs take it up by themselves where one start runs them all',
  takes: { body: WantedHouse },
  output: z.object({
    house: HouseShape,
    takesEffect: z.enum(['byItself', 'afterRestart', 'nothing']).describe('nothing: it is used so already'),
    address: z.string().describe('Where it is opened from then on'),
  }),
  async answer({ body, deps, actor, address }) {
    const { house } = deps;
    if (house === null) throw new Problem('not-found');
    if (house.running.sources.mode === 'environment') throw new Problem('house-set-by-environment');
    if (actor.account?.startsWith(evaluationAccounts) === true) throw new Problem('house-needs-real-account');
    const work = await workSoFar(deps.record);
    // Whoever still tries it out stays where he is.
    refuse(houseFaults(body, work.realWork && house.running.mode !== 'evaluation', new Date()));
    const wanted: House = { ...body, publicUrl: body.publicUrl === null ? null : asKept(body.publicUrl) };
    const { publicUrl, port, free, newFiles } = await house.leadsTo(wanted);
    if (!free) refuse([{ pointer: '/publicUrl', issue: 'port-taken', facts: { port } }]);
    if (!newFiles && isUsedSo(house, wanted))
      return { house: houseShape(house, work), takesEffect: 'nothing' as const, address: publicUrl };
    // Before anybody's session ends: what is typed in open windows is sent first.
    if (house.takesEffect === 'byItself' && deps.live.tellMoves({ mode: wanted.use, address: publicUrl, run }) > 0)
      await setTimeout(lastWordsMillis);
    await deps.db.transaction().execute(async (trx) => {
      const closed = wanted.use === 'evaluation' ? 0 : await closeEvaluation(trx, actor, address);
      const detail = {
        ...{ use: wanted.use, before: house.kept()?.use ?? house.running.mode, publicUrl: wanted.publicUrl, closed },
        ...{ certificate: wanted.certificate?.certFile ?? null, secondFactor: wanted.secondFactor },
      };
      await recordAccess(trx, { kind: 'house-changed', actor, address, detail });
      // Last: a file that cannot be written leaves nothing behind in the record.
      house.keep(wanted);
    });
    return { house: houseShape(house, work), takesEffect: house.takesEffect, address: publicUrl };
  },
});

async function workSoFar(record: Db): Promise<WorkSoFar> {
  const [realWork, lettersSent] = await Promise.all([anyRealCycle(record), realLettersSent(record)]);
  return { realWork, lettersSent };
}

/** Windows answer at once; a slow line has a second for what was typed last. */
const lastWordsMillis = 1_200;

function refuse(faults: readonly HouseFault[]): void {
  if (faults.length === 0) return;
  const errors = faults.map(({ pointer, issue, facts = {} }) => ({
    pointer,
    detail: fieldIssueSentence(issue, facts, spoken()),
  }));
  throw new Problem('invalid-input', { count: errors.length }, { pointer: faults[0]?.pointer ?? '', errors });
}
