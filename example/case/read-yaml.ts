import { shorten } from '#domain/kernel/cut-text.ts';
import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type { z } from 'zod';

/** What is wrong with a file, all of it at once: each fault with its place, for broken YAML the line. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

export function readYaml(path: string): unknown {
  const document = parseDocument(readFileSync(path, 'utf8').normalize('NFC'), { version: '1.2' });
  const broken = document.errors.map(({ message }) => message);
  if (broken.length > 0) throw new UnreadableFile(`${path} is no YAML: ${broken.join('\n')}`);
  return document.toJS();
}

export function parsedAs<T extends z.ZodType>(schema: T, content: unknown, path: string): z.output<T> {
  const parsed = schema.safeParse(content, { error: expected });
  if (parsed.success) return parsed.data;
  const faults = faultsIn(parsed.error.issues);
  throw new UnreadableFile(`${path}: ${faults.join(faults.length > 1 ? `\n${path}: ` : '')}`);
}

function faultsIn(issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues.map(
    ({ path, message }) => `${path.length === 0 ? 'the file' : path.map(String).join('.')}: ${message}`,
  );
}

/** What should stand there and what does: zod's own words tell only the first. */
const expected: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}, found ${shown(issue.input)}`;
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(' | ')}, found ${shown(issue.input)}`;
    case 'invalid_union': {
      const { discriminator: key, input } = issue;
      if (typeof key !== 'string' || typeof input !== 'object' || input === null) return undefined;
      return `expected a known ${key}, found ${shown(Object.entries(input).find(([name]) => name === key)?.[1])}`;
    }
    default:
      return undefined;
  }
};

function shown(input: unknown): string {
  if (input === undefined) return 'nothing';
  return shorten(JSON.stringify(input), 60);
}
