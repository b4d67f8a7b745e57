import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** By their full names. */
  readonly skippedNames: readonly string[];
}

/** Also what fails outside a test counts: a file that cannot be loaded, a hook, an error nobody awaited. */
export function count(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Totals {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const states = tests.map((test) => test.result().state);
  const beside = modules.flatMap((module) => [
    ...module.errors(),
    ...[...module.children.allSuites()].flatMap((suite) => suite.errors()),
  ]);
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed').length + beside.length + unhandled.length,
    skipped: states.filter((state) => state === 'skipped' || state === 'pending').length,
    skippedNames: tests
      .filter((test) => ['skipped', 'pending'].includes(test.result().state))
      .map((test) => test.fullName),
  };
}

export function lastLine(totals: Totals): string {
  return `${String(totals.passed)} passed, ${String(totals.failed)} failed`;
}

/** Ends the output with `N passed, N failed`, alone on its line. */
export default class TotalsReporter implements Reporter {
  totals: Totals = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };
  readonly #print: boolean;

  constructor(options: { readonly print?: boolean } = {}) {
    this.#print = options.print ?? true;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    this.totals = count(modules, unhandled);
    if (this.#print) console.log(lastLine(this.totals));
  }
}
