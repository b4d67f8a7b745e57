import type { ExampleHost, ExampleState } from '#api/evaluation/port.ts';
import { CallRefused } from '#example/case/door.ts';
import { asNamed, stage } from '#example/stage/cast.ts';
import { EngineAway, inProcessDoor } from '#example/stage/in-process-door.ts';
import { lastLoaded, loadExample } from '#example/stage/load-example.ts';

/** The one loading of this process: whoever asks again while it runs looks on. */
export class Loading {
  private readonly host: ExampleHost;
  private running: Promise<void> | null = null;
  private state: ExampleState = { status: 'absent' };

  constructor(host: ExampleHost) {
    this.host = host;
  }

  async look(): Promise<ExampleState> {
    if (this.running !== null) return this.state;
    if (await this.host.exists(lastLoaded)) return { status: 'loaded' };
    return this.state.status === 'failed' ? this.state : { status: 'absent' };
  }

  /** Waits for a moment: a quick machine has loaded it by then, and nobody needs to ask again. */
  async begin(patienceMillis: number): Promise<ExampleState> {
    if (this.running === null && (await this.host.exists(lastLoaded))) return { status: 'loaded' };
    this.running ??= this.load().finally(() => {
      this.running = null;
    });
    await Promise.race([this.running, new Promise((done) => setTimeout(done, patienceMillis).unref())]);
    return await this.look();
  }

  private async load(): Promise<void> {
    try {
      await this.host.provision(Object.values(stage().personas).map(asNamed));
      await loadExample(inProcessDoor(this.host), (progress) => {
        this.state = { status: 'loading', ...progress };
      });
      this.state = { status: 'loaded' };
    } catch (error) {
      this.state = { status: 'failed', code: codeOf(error) };
      this.host.failed(error);
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof CallRefused) return error.code;
  return error instanceof EngineAway ? 'engine-unavailable' : 'internal';
}
