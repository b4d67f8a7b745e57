import { z } from 'zod';
import type { ReportProgress } from '#domain/follow-up-task/commands.ts';
import { FilesField, namedFiles } from '#api/routes/files/named-files.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { MaybeText, UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const reportProgress = commandRoute({
  path: '/tasks/:conference/:number/progress',
  tag: 'tasks',
  summary: 'Report progress with evidence: text and document number',
  action: 'followUpTask.ReportProgress',
  params: TaskParams,
  body: z.strictObject({
    unit: UnitField,
    percent: z.int().min(0).max(100).nullable().default(null),
    text: ReasonField,
    documentNumber: MaybeText,
    evidence: MaybeText,
    files: FilesField.default([]).describe('Evidence that was sent ahead, by its ids'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    const { files: named, ...said } = body;
    return {
      place,
      unit: body.unit,
      async lookUp(): Promise<ReportProgress['data']> {
        const files = await namedFiles(deps, { stream: place.stream, unit: body.unit, side: 'unit' }, named);
        return { ...said, ...(files.length === 0 ? {} : { files }) };
      },
    };
  },
});
