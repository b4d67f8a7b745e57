import { z } from 'zod';
import { OutlineSchema } from '#api/outlines/outline.ts';

/** What an editor helps with while a YAML file is written: made from what the api itself reads it by. */
export function outlineJsonSchema(): Record<string, unknown> {
  return { title: 'Report template (đề cương, biểu số liệu)', ...z.toJSONSchema(OutlineSchema, { io: 'input' }) };
}
