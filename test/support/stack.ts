import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#config/env.ts';
import { freePort } from '#cli/servers/ports.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';
import { bringBundles, keepBundles } from '#test/support/bundle-cache.ts';
import { scratchFolder } from '#test/support/scratch.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const script = join(root, 'cli/start.ts');

export interface StartedStack {
  readonly process: ChildProcess;
  readonly url: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** The exit code, once it has ended by itself or by a signal. */
  readonly ended: Promise<number | null>;
  /** Ctrl-C, and waits. The data stays. */
  readonly stop: () => Promise<number | null>;
  /** Stops, and throws the data away. */
  readonly discard: () => Promise<void>;
}

export interface StackOptions {
  readonly dataFolder?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs `npm start` itself, in a group of its own, instead of the program behind it. */
  readonly throughNpm?: boolean;
  /** Programs put before it, as `unshare … --`. */
  readonly wrapper?: readonly string[];
}

/** Runs the real `npm start` on data of its own. Returns at once: see `startStack`. */
export async function launchStack(options: StackOptions = {}): Promise<StartedStack> {
  const dataFolder = options.dataFolder ?? (await newDataFolder());
  const port = options.port ?? (await freePort(28080 + Math.floor(Math.random() * 1000)));
  const npm = options.throughNpm === true;
  const line = [...(options.wrapper ?? []), ...(npm ? ['npm', 'start'] : [process.execPath, ...runsPrograms, script])];
  const child = spawn(line[0] ?? 'npm', line.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: root,
    detached: npm,
    // Addresses of the machine the tests run on must not leak in: this stack brings its own servers.
    env: childEnvironment({
      DATABASE_URL: '',
      TEMPORAL_ADDRESS: '',
      SMTP_URL: '',
      LOG_LEVEL: 'warn',
      ...options.env,
      HOINGHI_DATA: dataFolder,
      PORT: String(port),
    }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      printed += piece.toString('utf8');
    });
  }
  const ended = once(child, 'close').then(() => child.exitCode);
  const stop = async (): Promise<number | null> => {
    child.kill('SIGINT');
    return await ended;
  };
  return {
    process: child,
    url: `http://localhost:${String(port)}`,
    port,
    dataFolder,
    output: () => printed,
    ended,
    stop,
    async discard() {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Empty but for the workflows' bundle, where another test of these sources has made it before. */
async function newDataFolder(): Promise<string> {
  const folder = await scratchFolder('stack');
  await bringBundles(join(folder, 'cache'));
  return folder;
}

/** Runs the real `npm start` and waits for its last line. */
export async function startStack(options: StackOptions = {}): Promise<StartedStack> {
  const stack = await launchStack(options);
  await untilPrinted(stack, `ready ${stack.url}\n`);
  await keepBundles(join(stack.dataFolder, 'cache'));
  return stack;
}

/** Rejects with all it printed when it ends before. */
export async function untilPrinted(stack: StartedStack, text: string): Promise<void> {
  if (stack.output().includes(text)) return;
  await new Promise<void>((resolve, reject) => {
    stack.process.stdout?.on('data', () => {
      if (stack.output().includes(text)) resolve();
    });
    void stack.ended.then((code) => {
      reject(new Error(`the stack ended with ${String(code)}:\n${stack.output()}`));
    });
  });
}
