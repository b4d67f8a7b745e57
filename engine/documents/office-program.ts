import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isProgram } from '#engine/is-program.ts';

/** Where LibreOffice is looked for: what the operator names, and nothing else; else the usual names on the search path. */
export interface OfficePlaces {
  readonly named: string | null;
  readonly searchPath: string;
}

/** Looked for each time: it may be installed while the program runs. */
export function officeProgram({ named, searchPath }: OfficePlaces): string | null {
  if (named !== null) return isProgram(named) ? named : null;
  const folders = searchPath.split(delimiter).filter((folder) => folder !== '');
  const candidates = ['soffice', 'libreoffice'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram) ?? null;
}

export interface OfficeRun {
  readonly program: string;
  readonly searchPath: string;
  readonly docx: Buffer;
  readonly limitMillis: number;
  readonly signal: AbortSignal;
}

/** The PDF, or null where the program did not give one in time. Nothing of it is left behind. */
export async function runOffice({ program, searchPath, docx, limitMillis, signal }: OfficeRun): Promise<Buffer | null> {
  const folder = await mkdtemp(join(tmpdir(), 'hoi-nghi-pdf-'));
  try {
    const source = join(folder, 'paper.docx');
    await writeFile(source, docx, { mode: 0o600 });
    const env = { PATH: searchPath, HOME: folder, LANG: 'C.UTF-8', SAL_USE_VCLPLUGIN: 'svp' };
    await ended(program, toPdf(folder, [source]), { folder, env, limitMillis, signal });
    return await readFile(join(folder, 'paper.pdf')).catch(() => null);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the program is told: each of these papers as a PDF in that folder. */
export function toPdf(folder: string, papers: readonly string[]): readonly string[] {
  // A profile of its own: two runs over one would wait for each other, and a person's open office would answer in its place.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const how = ['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck'];
  return [profile, ...how, '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, ...papers];
}

interface Run extends Pick<OfficeRun, 'limitMillis' | 'signal'> {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Until it has ended, by itself or because its time is over: then with all it started, for what is called `soffice` only starts another. */
function ended(program: string, args: readonly string[], { folder, env, limitMillis, signal }: Run): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: folder, env: { ...env }, stdio: 'ignore', detached: true });
    const kill = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended meanwhile.
      }
    };
    const timer = setTimeout(kill, limitMillis);
    signal.addEventListener('abort', kill, { once: true });
    if (signal.aborted) kill();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', kill);
      // What it left running in its group goes with it.
      kill();
      resolve();
    };
    child.once('error', done);
    child.once('close', done);
  });
}
