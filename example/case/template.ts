import { z } from 'zod';
import { exampleActs } from '#example/words/acts.ts';
import { type Door, CallRefused } from '#example/case/door.ts';
import type { Case, CaseFigure } from '#example/case/case-file.ts';
import { standsWithin, type Table } from '#example/case/figures.ts';
import type { Office } from '#example/case/people.ts';

const narrative = ['results', 'shortcomings', 'directions'] as const;

/** The outline is ours, the table is the case's: its figures with what they are of, its relations. */
export async function defineTemplate(
  api: Door,
  office: Office,
  content: Case,
  committee: string,
  id: string,
  table: Table,
): Promise<void> {
  const body = {
    name: exampleActs.templateName(committee, content.title_vi),
    sections: narrative.map((code) => ({ code, label: exampleActs.section[code], required: code === 'results' })),
    indicators: table.figures.map((figure) => indicatorOf(figure, table)),
    relations: table.relations,
  };
  const path = `/templates/${id}`;
  try {
    await api.command(office.admin, path, body);
  } catch (error) {
    if (!(error instanceof CallRefused) || error.code !== 'template-already-defined') throw error;
    const shape = z.object({ template: z.object({ version: z.int() }) });
    const { version } = (await api.get(office.admin, path, shape)).template;
    await api.command(office.admin, `${path}/revise`, { ...body, version, reason: exampleActs.templateRevised });
  }
}

/** What would not add up to its whole is counted by itself. */
function indicatorOf(figure: CaseFigure, table: Table): object {
  const { code, label_vi, unit, kind, of, by, programme } = figure;
  const within = standsWithin(table, figure);
  const place = within
    ? { kind, of, by: kind === 'part' ? (by ?? 'part') : by }
    : { kind: kind === 'part' ? 'count' : kind };
  return { code, label: label_vi, unit, programme, ...place };
}
