import { type ChildProcess, spawn } from 'node:child_process';

export type Outcome =
  | { readonly kind: 'done'; readonly output: string }
  /** `ended`: by which exit code or signal. */
  | { readonly kind: 'failed'; readonly output: string; readonly ended: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'late' };

/** Runs a program to its end. `expired` is asked every half second and ends it when it says so. */
export async function run(
  command: string,
  args: readonly string[],
  expired: () => boolean | Promise<boolean>,
  env?: NodeJS.ProcessEnv,
): Promise<Outcome> {
  return await new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
    const output = collect(child);
    let late = false;
    const look = async (): Promise<void> => {
      if (!(await expired())) return;
      late = true;
      child.kill('SIGKILL');
    };
    const timer = setInterval(() => void look(), 500);
    child.once('error', () => {
      clearInterval(timer);
      resolve({ kind: 'missing' });
    });
    child.once('close', (code, signal) => {
      clearInterval(timer);
      if (late) resolve({ kind: 'late' });
      else if (code === 0) resolve({ kind: 'done', output: output() });
      else resolve({ kind: 'failed', output: output(), ended: signal ?? `exit code ${String(code)}` });
    });
  });
}

function collect(child: ChildProcess): () => string {
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece: Buffer) => pieces.push(piece.toString('utf8')));
  }
  return () => pieces.join('').trim();
}

export function afterSeconds(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() > end;
}
