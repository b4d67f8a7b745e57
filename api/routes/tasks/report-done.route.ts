import { z } from 'zod';
import type { ReportDone } from '#domain/follow-up-task/commands.ts';
import { FilesField, namedFiles } from '#api/routes/files/named-files.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { MaybeText, UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const reportDone = commandRoute({
  path: '/tasks/:conference/:number/done',
  tag: 'tasks',
  summary: 'Report the task done; somebody else has to verify it',
  action: 'followUpTask.ReportDone',
  params: TaskParams,
  body: z.strictObject({
    unit: UnitField,
    text: ReasonField,
    documentNumber: MaybeText,
    files: FilesField.default([]),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    const { files: named, ...said } = body;
    return {
      place,
      unit: body.unit,
      async lookUp(): Promise<ReportDone['data']> {
        const files = await namedFiles(deps, { stream: place.stream, unit: body.unit, side: 'unit' }, named);
        return { ...said, ...(files.length === 0 ? {} : { files }) };
      },
    };
  },
});
