import { startVitest } from 'vitest/node';
import { chromiumPath, withoutChromium } from '#test/support/browser.ts';
import TotalsReporter, { lastLine } from '#test/support/totals-reporter.ts';

/** `npm test`: every tier. A skipped test proves nothing, so it fails the run like a broken one. */
const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0, skippedNames: [] as string[] };

/**
 * The browser's tier beside the others, not after them: it waits for its clocks and its pages half of the time, and they only work. Each
 * on servers of its own: a Temporal full of what the one has left would cost the other.
 */
await Promise.all([run(['unit', 'int']), run(['e2e'])]);

async function run(project: string[]): Promise<void> {
  const reporter = new TotalsReporter({ print: false });
  const vitest = await startVitest('test', wanted, {
    project,
    run: true,
    watch: false,
    passWithNoTests: true,
    reporters: [['default', { summary: false }], reporter],
  });
  await vitest.close();
  const { passed, failed, skipped, skippedNames } = reporter.totals;
  total.passed += passed;
  // A tier that is not found proves nothing either.
  total.failed += failed + (passed === 0 && wanted.length === 0 ? 1 : 0);
  total.skipped += skipped;
  total.skippedNames.push(...skippedNames);
}

if (total.skipped > 0) {
  for (const name of total.skippedNames) console.log(`skipped: ${name}`);
  console.log(`${String(total.skipped)} skipped, which counts as not proven`);
  if (chromiumPath === null) console.log(withoutChromium);
}
const proven = total.passed > 0 && total.failed === 0 && total.skipped === 0 && (process.exitCode ?? 0) === 0;
process.stdout.write(`${lastLine(total)}\n`, () => process.exit(proven ? 0 : 1));
