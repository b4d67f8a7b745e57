import { z } from 'zod';
import { consoleWords, languages } from '#domain/words/console/index.ts';
import type { Register } from '#api/support/command-route.ts';
import { openSchema } from '#api/support/open-route.ts';

type Branch = { readonly [name: string]: string | Branch };

/** The shape is in the API's description: a key the console uses and the catalogue lacks does not compile there. */
function shapeOf(branch: Branch): z.ZodType {
  return z.object(
    Object.fromEntries(
      Object.entries(branch).map(([name, word]) => [name, typeof word === 'string' ? z.string() : shapeOf(word)]),
    ),
  );
}

const Words = shapeOf(consoleWords.vi).meta({ id: 'ConsoleWords' });
const Params = z.object({ language: z.enum(languages) });

/** Open to everybody: the sign-in page has words too. They change with a release only. */
export const words: Register = (app) => {
  app.route({
    method: 'GET',
    url: '/words/:language',
    schema: {
      ...openSchema('readWords', 'system', "The console's words in one language, by screen", Words),
      params: Params,
    },
    handler: (request, reply) => {
      const { language } = request.params as z.output<typeof Params>;
      return reply.header('cache-control', 'no-cache').send(consoleWords[language]);
    },
  });
};
