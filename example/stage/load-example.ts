import { streamOf } from '#domain/kernel/streams.ts';
import type { LoadingStep, Progress } from '#api/evaluation/port.ts';
import { type Stage, stage } from '#example/stage/cast.ts';
import type { Door } from '#example/case/door.ts';
import { importOrganisation } from '#example/case/organisation.ts';
import { prepareCycles } from '#example/case/prepare-cycles.ts';
import { collectHalf, commandsUnderWay, planRehearsal } from '#example/stage/under-way.ts';

/** Of the two cycles of the case: reports come in for one, the other is planned and not yet called. */
const cycles = { collecting: 'ninh-binh-a-qcdc.2020-h1.dt-mau', planned: 'ninh-binh-a-dvk.2020-h1.dt-mau' } as const;
export const loadedCycles: { readonly collecting: string; readonly planned: string } = cycles;

/** What is loaded last: where it stands, all of it does. */
export const lastLoaded = streamOf('reviewCycle', cycles.planned);

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
