import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { type Stage, stage } from '#api/evaluation/cast.ts';
import type { Door } from '#api/evaluation/case/door.ts';
import { importOrganisation } from '#api/evaluation/case/organisation.ts';
import { prepareCycles } from '#api/evaluation/case/prepare-cycles.ts';
import { collectHalf, commandsUnderWay, planRehearsal } from '#api/evaluation/under-way.ts';

/** In the order in which they are done; the console has a word for each. */
export type LoadingStep = 'organisation' | 'templates' | 'reports' | 'plan';

export interface Progress {
  readonly step: LoadingStep;
  readonly done: number;
  readonly total: number;
}

/** Of the two cycles of the case: reports come in for one, the other is planned and not yet called. */
const cycles = { collecting: 'ninh-binh-a-qcdc.2020-h1.dt-mau', planned: 'ninh-binh-a-dvk.2020-h1.dt-mau' } as const;
export const loadedCycles: { readonly collecting: string; readonly planned: string } = cycles;

/** What is loaded last stands: then all of it does. */
export async function isLoaded(db: Db): Promise<boolean> {
  const stream = `cycle/${cycles.planned}` as StreamId;
  const found = await db.selectFrom('streams').select('stream').where('stream', '=', stream).executeTakeFirst();
  return found !== undefined;
}

/**
 * The published half-year review of Ninh Bình, half-way through. Every step goes through the api's own door under a key
 * that comes from what is asked: loading again, or after a failure, repeats nothing and goes on where it stopped.
 */
export async function loadExample(door: Door, told: (progress: Progress) => void): Promise<void> {
  const setting = stage();
  const total = 1 + templatesOf(setting) + commandsUnderWay(setting);
  let step: LoadingStep = 'organisation';
  let done = 0;
  const api: Door = {
    get: door.get.bind(door),
    ask: door.ask.bind(door),
    async command(by, path, body) {
      const answered = await door.command(by, path, body);
      done += 1;
      told({ step, done, total });
      return answered;
    },
  };
  told({ step, done, total });
  const { found, cast, office } = setting;
  await importOrganisation(api, office, found, cast);
  step = 'templates';
  const prepared = await prepareCycles({ api, found, cast, office, say: () => undefined });
  const [collecting, planned] = prepared;
  if (collecting === undefined || planned === undefined) throw new Error('the example has two committees and a review');
  step = 'reports';
  await collectHalf(api, setting, collecting, await planRehearsal(api, setting, collecting));
  step = 'plan';
  await planRehearsal(api, setting, planned);
}

function templatesOf({ found }: Stage): number {
  return found.content.organisation.committees.length * found.content.reviews.length;
}
