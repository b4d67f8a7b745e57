import { z } from 'zod';
import { guidedCycle } from '#db/queries/guided-cycle.query.ts';
import type { ExamplePort } from '#api/evaluation/port.ts';
import { ExampleShape, GuideShape, PersonaShape } from '#api/evaluation/shapes.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { cycleStream } from '#api/support/ids.ts';
import { type Register, route } from '#api/support/route.ts';

const Answer = z.object({
  example: ExampleShape,
  personas: z.array(PersonaShape),
  guide: GuideShape.nullable().describe('Null until the example is loaded'),
});

export function listPersonas(example: ExamplePort): Register {
  return route({
    method: 'GET',
    path: '/evaluation/personas',
    tag: 'evaluation',
    name: 'listPersonas',
    summary: 'Evaluation only: whether the example is loaded, and whom one can play in it',
    asks: 'open',
    takes: {},
    noStore: true,
    output: Answer,
    async handle({ deps }) {
      const state = await example.look();
      return {
        example: state,
        personas: [...example.personas],
        guide: state.status === 'loaded' ? await guideOf(deps, example) : null,
      };
    },
  });
}

async function guideOf(deps: ApiDeps, example: ExamplePort): Promise<z.output<typeof GuideShape>> {
  const { cycle, unit } = example.played;
  // Nobody is signed in yet whose sight could be narrowed; it tells how far the example has come, and no paper of it.
  const { figures, steps, ...named } = example.guide(
    await guidedCycle(deps.record, cycleStream(cycle), `report/${cycle}/${unit}`),
  );
  return { ...named, figures: [...figures], steps: [...steps] };
}
