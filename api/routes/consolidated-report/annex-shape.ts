import { z } from 'zod';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';

const ColumnAs = z.enum(['ordinal', 'label', 'measure', 'figure', 'note']).describe('How it is set');

export const AnnexShape = z.object({
  ...{ mark: z.string(), title: z.string(), attachedTo: z.string() },
  columns: z.array(z.object({ title: z.string(), as: ColumnAs })),
  rows: z.array(z.object({ group: z.boolean(), depth: z.int(), cells: z.array(z.string()) })),
  refs: z.array(z.string()).describe('What it states, as the text would refer to it'),
  notes: z.array(z.string()).describe('Below the table: who lacks in which lines, what was answered in words'),
});

/** The table that goes with the report, in the words of the paper; null: it has none. */
export function annexShape(
  { annexes = [] }: OfficialDocument,
  refs: readonly string[],
): z.output<typeof AnnexShape> | null {
  const [annex] = annexes;
  const form = annex?.body.find((block) => block.kind === 'form');
  if (annex === undefined || form === undefined) return null;
  const { mark, title, attachedTo, body } = annex;
  return {
    ...{ mark, title, attachedTo, columns: [...form.columns], refs: [...refs] },
    rows: form.rows.map(({ as, depth, cells }) => ({ group: as === 'group', depth, cells: [...cells] })),
    notes: body.flatMap(textOf),
  };
}

function textOf(block: DocumentBlock): readonly string[] {
  return block.kind === 'paragraph' ? [block.text] : [];
}
