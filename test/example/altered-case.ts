import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { findCase, type FoundCase } from '#example/case/find-case.ts';
import { alter } from '#example/run/expected/alter.ts';

/** A real file with some places changed, read from the disk like any other. */
export function alteredCase({ raw }: Pick<FoundCase, 'raw'>, changes: Readonly<Record<string, unknown>>): FoundCase {
  const copy = alter(
    raw,
    Object.entries(changes).map(([path, to]) => ({ path, to })),
  );
  if (!copy.ok) throw new Error('a path leads nowhere');
  const folder = mkdtempSync(join(tmpdir(), 'hoinghi-altered-case-'));
  try {
    const path = join(folder, 'altered.yaml');
    writeFileSync(path, stringify(copy.content));
    return findCase(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
