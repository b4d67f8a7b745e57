import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { outlineFromWorkbook } from '#api/outlines/read-workbook.ts';
import type { FileFault } from '#api/outlines/read-outline.ts';
import { outlineFromYaml } from '#api/outlines/yaml.ts';
import { contentShape } from '#api/routes/templates/template-shape.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';

const mostText = 1_000_000;
/** Base64 of two megabytes: an outline of two thousand lines takes a tenth of it. */
const mostPacked = 2_800_000;

const Place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cell'), sheet: z.string(), cell: z.string() }),
  z.object({ kind: z.literal('line'), line: z.int() }),
  z.object({ kind: z.literal('file') }),
]);

export const readOutlineFile = askRoute({
  params: z.object({}),
  path: '/questions/outline-file',
  tag: 'questions',
  summary: 'A report template read from a file: all of it, or every fault with its cell or line; nothing is stored',
  name: 'readOutlineFile',
  large: true,
  body: z.strictObject({
    file: z.discriminatedUnion('format', [
      z.strictObject({ format: z.literal('yaml'), text: z.string().max(mostText) }),
      z.strictObject({ format: z.literal('xlsx'), base64: z.base64().max(mostPacked) }),
    ]),
  }),
  output: z.object({
    outline: z.object({ name: z.string(), ...contentShape }).nullable(),
    faults: z.array(z.object({ place: Place, detail: z.string() })),
  }),
  async answer({ body: { file }, actor }) {
    authorise(actor, 'readTemplate', installation);
    const read =
      file.format === 'yaml'
        ? outlineFromYaml(file.text)
        : await outlineFromWorkbook(Buffer.from(file.base64, 'base64'));
    if (read.kind === 'faults') return { outline: null, faults: read.faults.map(told) };
    return { outline: read.outline, faults: [] };
  },
});

function told({ place, sentence }: FileFault): { readonly place: FileFault['place']; readonly detail: string } {
  return { place, detail: sentence };
}
