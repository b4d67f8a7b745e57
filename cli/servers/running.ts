import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { endsWithUs } from '#cli/servers/parent-death.ts';

export interface Launch {
  readonly name: string;
  /** Programs put before the command, as `unshare … --`. */
  readonly wrapper?: readonly string[];
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What asks this program to stop in order. */
  readonly stopSignal: NodeJS.Signals;
  /** What it is told when there is no time left. PostgreSQL takes SIGQUIT and recovers from its log at the next start. */
  readonly killSignal?: NodeJS.Signals;
  readonly uid?: number;
  readonly gid?: number;
  /** A channel on which our own programs say that they serve. */
  readonly channel?: boolean;
}

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const running = new Set<Running>();

/** Whatever way this process ends, nothing it started outlives it. A handler of `exit` may send signals, but not wait. */
process.on('exit', () => {
  for (const child of running) child.kill();
});

/** A program with its output in a file of its own. */
export class Running {
  readonly name: string;
  readonly ended: Promise<Ending>;
  /** True once we asked it to stop: an ending after that is no crash. */
  stopping = false;
  readonly #child: ChildProcess;
  readonly #launch: Launch;

  constructor(launch: Launch) {
    this.name = launch.name;
    this.#launch = launch;
    const log = openSync(launch.logFile, 'a', 0o600);
    const line = [...(launch.wrapper ?? []), ...endsWithUs(launch.stopSignal), launch.command, ...launch.args];
    // Its own group: Ctrl-C on the terminal reaches this process alone, which then stops the others in order.
    this.#child = spawn(line[0] ?? launch.command, line.slice(1), {
      stdio: launch.channel === true ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
      detached: true,
      ...(launch.env === undefined ? {} : { env: launch.env }),
      ...(launch.uid === undefined ? {} : { uid: launch.uid }),
      ...(launch.gid === undefined ? {} : { gid: launch.gid }),
    });
    closeSync(log);
    running.add(this);
    this.ended = this.#ending();
  }

  get pid(): number | null {
    return this.#child.pid ?? null;
  }

  /** Resolves when it has sent this text; never when it ends before (see `ended`). */
  async says(text: string): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#child.on('message', (message) => {
        if (message === text) resolve();
      });
    });
  }

  /** Each time it sends this text. */
  hears(text: string, heard: () => void): void {
    this.#child.on('message', (message) => {
      if (message === text) heard();
    });
  }

  /** Over the channel; to one that has ended it says nothing. */
  tell(text: string): void {
    if (this.#child.connected) this.#child.send(text, () => undefined);
  }

  /** Asks it to stop and waits; past the patience it is killed. */
  async stop(patienceMillis: number): Promise<Ending> {
    this.stopping = true;
    this.#signal(this.#launch.stopSignal);
    const timer = setTimeout(() => {
      this.#signal('SIGKILL');
    }, patienceMillis);
    try {
      return await this.ended;
    } finally {
      clearTimeout(timer);
    }
  }

  kill(): void {
    this.stopping = true;
    this.#signal(this.#launch.killSignal ?? 'SIGKILL');
  }

  /** At once, and nobody asked it to stop: whoever keeps it running starts another. */
  end(): void {
    this.#signal('SIGKILL');
  }

  lastLines(count: number): readonly string[] {
    return lastLines(this.#launch.logFile, count);
  }

  async #ending(): Promise<Ending> {
    return await new Promise((resolve) => {
      const end = (ending: Ending): void => {
        running.delete(this);
        resolve(ending);
      };
      this.#child.once('exit', (code, signal) => {
        end({ code, signal });
      });
      // The program could not be started at all: an ending like any other.
      this.#child.once('error', () => {
        end({ code: 127, signal: null });
      });
    });
  }

  #signal(signal: NodeJS.Signals): void {
    const pid = this.#child.pid;
    if (pid === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill(signal);
    // Only the leader may be asked to stop: PostgreSQL's helpers understand the same signals otherwise.
    if (signal === 'SIGKILL') killGroup(pid);
  }
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody is left in the group.
  }
}

export function lastLines(file: string, count: number): readonly string[] {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count);
  } catch {
    return [];
  }
}
