import { z } from 'zod';
import { outlineFile } from '#domain/words/outline-file.ts';
import { OutlineSchema } from '#api/outlines/outline.ts';

/** What an editor helps with while a YAML file is written: made from what the api itself reads it by. */
export function outlineJsonSchema(): Record<string, unknown> {
  return { title: outlineFile.list, ...z.toJSONSchema(OutlineSchema, { io: 'input' }) };
}
