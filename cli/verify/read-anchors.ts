import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { GivenAnchor } from '#db/anchors/compare.ts';

const Anchor = z.object({
  body: z.string(),
  signature: z.string(),
  publicKey: z.string(),
  stamp: z.string().nullable(),
});

/** Anchors from files and from folders of files, as the worker wrote or mailed them. */
export function readAnchors(paths: readonly string[]): readonly GivenAnchor[] {
  return paths.flatMap(filesAt).map((file) => {
    const parsed = Anchor.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file} is no anchor`);
    return { from: file, anchor: parsed.data };
  });
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new Error(`${path} holds no anchor`);
  return files.sort().map((name) => join(path, name));
}
