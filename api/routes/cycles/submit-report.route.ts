import { z } from 'zod';
import { mostExplanationSigns } from '#domain/review-cycle/report.ts';
import { fileKinds } from '#domain/files/attached-file.ts';
import { mostFiles } from '#domain/files/file-list.ts';
import { FileIdField, namedFiles, sideOf } from '#api/routes/files/named-files.ts';
import { missingFields } from '#api/routes/cycles/missing-fields.ts';
import { readFigure } from '#api/routes/cycles/read-figure.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, LongText, lineUpTo, PlaceField, ReasonField } from '#api/support/fields.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';

const FigureField = z.strictObject({
  code: z.string().min(1).max(200),
  value: z
    .union([z.string().max(600), z.number().min(-1e21).max(1e21), z.boolean()])
    .describe(
      'A number, or text as it stands in the report: "1.079", "87,4%"; "1,079" is ambiguous and refused; a day, words or an option where the outline asks for them',
    ),
  asOf: DateField.nullable().default(null),
  explanation: z
    .string()
    .max(mostExplanationSigns)
    .optional()
    .describe('Why it is as it is, where it stands out beside the earlier ones of the unit'),
});

const MissingField = z.strictObject({ code: z.string().min(1).max(200), ...missingFields });

export const submitReport = commandRoute({
  path: '/cycles/:cycle/reports/:unit/submit',
  tag: 'cycles',
  summary: "Hand in a unit's report; the time of arrival decides whether it is on time",
  action: 'reviewCycle.SubmitReport',
  large: true,
  params: CycleUnitParams,
  body: z.strictObject({
    period: z.string().min(1).max(50),
    figures: z.array(FigureField).max(2000),
    missing: z
      .array(MissingField)
      .max(2000)
      .default([])
      .describe('Indicators of which there is no figure, and why; only where the outline allows it'),
    sections: z
      .array(z.strictObject({ code: z.string().min(1).max(200), text: LongText }))
      .max(200)
      .default([]),
    signer: z.strictObject({ post: lineUpTo(500), name: lineUpTo(500) }),
    documentNumber: lineUpTo(100).min(1).nullable().default(null),
    onBehalf: z
      .strictObject({ reason: z.string().max(4000), document: lineUpTo(500) })
      .nullable()
      .default(null)
      .describe('The coordinator enters what came on paper, and names the paper'),
    replies: z
      .array(z.strictObject({ path: PlaceField, text: ReasonField }))
      .max(200)
      .default([])
      .describe('Answers to the marks it came back with, each by the path of its mark'),
    files: z
      .array(z.strictObject({ id: FileIdField, kind: z.enum(fileKinds) }))
      .max(mostFiles)
      .default([])
      .describe('Files of the draft that come with it; what they are the server knows'),
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    // A figure that cannot be read is told to whoever may hand it in.
    const lookUp = async () => {
      const { files: named, missing, ...stated } = body;
      const asked = await deps.askedOf(place.stream);
      const figures = body.figures.map((figure, row) => readFigure(figure, row, asked));
      const files = await namedFiles(deps, { stream: place.stream, unit, side: sideOf(actor, unit) }, named);
      return {
        ...{ ...stated, unit, figures },
        ...(missing.length === 0 ? {} : { missing }),
        ...(files.length === 0 ? {} : { files }),
      };
    };
    return { place, unit, lookUp };
  },
});
