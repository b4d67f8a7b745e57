import { z } from 'zod';

/** Two inspections of one period are told apart by who comes on which day. */
export const InspectionShape = z
  .object({ on: z.string(), team: z.string(), document: z.string() })
  .nullable()
  .describe('Of an inspection: by whom, when and by which paper');
