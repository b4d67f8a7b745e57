import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { z } from 'zod';

/** What is wrong with a file, said with its name and, for broken YAML, the line. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

export function readYaml(path: string): unknown {
  const document = parseDocument(readFileSync(path, 'utf8').normalize('NFC'), { version: '1.2' });
  const [broken] = document.errors;
  if (broken !== undefined) throw new UnreadableFile(`${path} is no YAML: ${broken.message}`);
  return document.toJS();
}

export function parsedAs<T extends z.ZodType>(schema: T, content: unknown, path: string): z.output<T> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const place = first === undefined || first.path.length === 0 ? 'the file' : first.path.map(String).join('.');
  throw new UnreadableFile(`${path}: ${place}: ${first?.message ?? 'not in the shape of a case'}`);
}
