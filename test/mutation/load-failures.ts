import type { Reporter, RunnerTestCase, Vitest } from 'vitest/node';

/**
 * Stryker's runner counts failed tests. A mutant that breaks a module while it loads leaves a file without any test, and so
 * would pass for a survivor: here such a file gets the one test that has failed.
 */
export default class LoadFailures implements Reporter {
  #vitest: Vitest | null = null;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(): void {
    for (const file of this.#vitest?.state.getFiles() ?? []) {
      if (file.result?.state !== 'fail' || file.tasks.length > 0) continue;
      const name = `${file.name} loads`;
      const test: RunnerTestCase = {
        ...{ type: 'test', mode: 'run', id: `${file.id}_load`, file, result: file.result },
        ...{ name, fullName: name, fullTestName: name },
        ...{ meta: {}, timeout: 0, annotations: [], artifacts: [] },
        // Nothing runs in it any more.
        context: {} as RunnerTestCase['context'],
      };
      file.tasks.push(test);
    }
  }
}
