import { startVitest } from 'vitest/node';
import { chromiumPath, withoutChromium } from '#test/support/browser.ts';
import TotalsReporter, { lastLine } from '#test/support/totals-reporter.ts';

/** `npm test`: every tier. A skipped test proves nothing, so it fails the run like a broken one. */
const reporter = new TotalsReporter({ print: false });
const vitest = await startVitest('test', process.argv.slice(2), {
  run: true,
  watch: false,
  reporters: ['default', reporter],
});
await vitest.close();

const { totals } = reporter;
if (totals.skipped > 0) {
  for (const name of totals.skippedNames) console.log(`skipped: ${name}`);
  console.log(`${String(totals.skipped)} skipped, which counts as not proven`);
  if (chromiumPath === null) console.log(withoutChromium);
}
const proven = totals.passed > 0 && totals.failed === 0 && totals.skipped === 0 && (process.exitCode ?? 0) === 0;
process.stdout.write(`${lastLine(totals)}\n`, () => process.exit(proven ? 0 : 1));
