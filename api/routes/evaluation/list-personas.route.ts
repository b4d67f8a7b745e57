import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { personaNames, stage } from '#api/evaluation/cast.ts';
import { guide } from '#api/evaluation/guide.ts';
import type { Loading } from '#api/evaluation/loading.ts';
import { ExampleShape, GuideShape, PersonaShape } from '#api/evaluation/shapes.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { openSchema } from '#api/support/open-route.ts';

const Answer = z.object({
  example: ExampleShape,
  personas: z.array(PersonaShape),
  guide: GuideShape.nullable().describe('Null until the example is loaded'),
});

export function listPersonas(app: FastifyInstance, deps: ApiDeps, loading: Loading): void {
  app.route({
    method: 'GET',
    url: '/evaluation/personas',
    schema: openSchema(
      'listPersonas',
      'evaluation',
      'Evaluation only: whether the example is loaded, and whom one can play in it',
      Answer,
    ),
    handler: async (_request, reply): Promise<z.output<typeof Answer>> => {
      void reply.header('cache-control', 'no-store');
      const example = await loading.look();
      const { personas, cast } = stage();
      const names = new Map(
        [cast.host, ...cast.members.map(({ unit }) => unit)].map(({ id, name_vi }) => [id, name_vi]),
      );
      return {
        example,
        personas: personaNames.map((persona) => {
          const { name, role, unit } = personas[persona];
          return { persona, name, role, unit, unitName: names.get(unit) ?? unit };
        }),
        guide: example.status === 'loaded' ? await guide(deps.record) : null,
      };
    },
  });
}
