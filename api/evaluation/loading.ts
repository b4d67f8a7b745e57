import type { FastifyInstance } from 'fastify';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Named, provision } from '#db/accounts/provision.ts';
import type { Db } from '#db/database.ts';
import { type Person, Refused } from '#api/evaluation/case/door.ts';
import { stage } from '#api/evaluation/cast.ts';
import { evaluationMaker, evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { EngineAway, inProcessDoor } from '#api/evaluation/in-process-door.ts';
import { isLoaded, loadExample, type Progress } from '#api/evaluation/load-example.ts';

export type ExampleState =
  | { readonly status: 'absent' | 'loaded' }
  | ({ readonly status: 'loading' } & Progress)
  /** Loading again goes on where it stopped. */
  | { readonly status: 'failed'; readonly code: string };

/** The one loading of this process: whoever asks again while it runs looks on. */
export class Loading {
  private running: Promise<void> | null = null;
  private state: ExampleState = { status: 'absent' };

  constructor(
    private readonly app: FastifyInstance,
    private readonly db: Db,
  ) {}

  async look(): Promise<ExampleState> {
    if (this.running !== null) return this.state;
    if (await isLoaded(this.db)) return { status: 'loaded' };
    return this.state.status === 'failed' ? this.state : { status: 'absent' };
  }

  /** Waits for a moment: a quick machine has loaded it by then, and nobody needs to ask again. */
  async begin(patienceMillis: number): Promise<ExampleState> {
    if (this.running === null && (await isLoaded(this.db))) return { status: 'loaded' };
    this.running ??= this.load().finally(() => {
      this.running = null;
    });
    await Promise.race([this.running, new Promise((done) => setTimeout(done, patienceMillis).unref())]);
    return await this.look();
  }

  private async load(): Promise<void> {
    try {
      const { personas } = stage();
      await provision(this.db, Object.values(personas).map(asNamed), evaluationMaker);
      const door = inProcessDoor(this.app, this.tokens());
      await loadExample(door, (progress) => {
        this.state = { status: 'loading', ...progress };
      });
      this.state = { status: 'loaded' };
    } catch (error) {
      this.state = { status: 'failed', code: codeOf(error) };
      this.app.log.error({ err: error }, 'the example was not loaded');
    }
  }

  /** Each person acts under a token of an hour, made when it is first needed. */
  private tokens(): (person: Person) => Promise<string> {
    const known = new Map<string, Promise<string>>();
    return (person) => {
      const key = JSON.stringify(person);
      const token = known.get(key) ?? this.tokenOf(person);
      known.set(key, token);
      return token;
    };
  }

  private async tokenOf(person: Person): Promise<string> {
    const [token] = await evaluationTokens(this.db, [asNamed(person)], { name: 'example', days: 1 / 24 });
    if (token === undefined) throw new Error('no token was made');
    return token;
  }
}

/** Branding: the ids of a case file's units are ids of units. */
export function asNamed({ name, role, unit }: Person): Named {
  return { name, role, unit: unit as UnitId };
}

function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.code;
  return error instanceof EngineAway ? 'engine-unavailable' : 'internal';
}
