/** One line when a step begins, one when it is done, with its time. */
export interface Progress {
  readonly step: <T>(name: string, work: () => Promise<T>, told: (result: T) => string) => Promise<T>;
  readonly done: (name: string, millis: number, told?: string) => void;
  readonly say: (line: string) => void;
}

export function progress(write: (line: string) => void): Progress {
  const done: Progress['done'] = (name, millis, told = '') => {
    write(`✓ ${name.padEnd(18)} ${seconds(millis).padStart(6)}  ${told}`.trimEnd());
  };
  return {
    done,
    say: (line) => {
      write(`  ${line}`);
    },
    async step(name, work, told) {
      const began = performance.now();
      write(`… ${name}`);
      const result = await work();
      done(name, performance.now() - began, told(result));
      return result;
    },
  };
}

export function seconds(millis: number): string {
  return `${(millis / 1000).toFixed(1)} s`;
}
