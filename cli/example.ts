import { Command } from 'commander';
import { exampleSummary } from '#example/words/steps.ts';
import { findCase, type FoundCase } from '#example/case/find-case.ts';
import type { ExampleResult } from '#example/run/result.ts';
import { type Outcome, runCase } from '#example/run/run-case.ts';
import { runCommand } from '#cli/run-command.ts';

interface Options {
  readonly url: string;
  readonly json: boolean;
  readonly seconds: string;
}

const command = new Command('example')
  .description('Drives a running stack through a whole review, from the call to tracked tasks, on a rehearsal clock.')
  .argument(
    '<case>',
    'the name of a case (ninh-binh-2020-h1, co-to-2020-h1, nghe-an-2020, thai-minh-2026, tan-hoa-2026-h1) or the path of a file',
  )
  .option('--url <url>', 'where the product listens', 'http://localhost:8080')
  .option('--json', 'one JSON object as the last line of stdout; progress goes to stderr', false)
  .option('--seconds <seconds>', 'how long the rehearsal takes from its plan to three months of silence', '55');

await runCommand(async () => {
  command.parse();
  const [name = ''] = command.args;
  const { url, json, seconds } = command.opts<Options>();
  const found = findCase(name);
  const say = (line: string): void => {
    if (json) console.error(line);
    else console.log(line);
  };
  const outcome = await runCase(found, { url, say, seconds: secondsOf(seconds) });
  for (const line of [...summaryLines(found, outcome), ...outcome.expected.differences, ...outcome.faults]) say(line);
  if (json) console.log(JSON.stringify(resultOf(outcome)));
  if (outcome.faults.length > 0 || outcome.expected.failed.length > 0) process.exitCode = 1;
});

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (seconds >= 10 && seconds <= 3600) return seconds;
  throw new Error(`--seconds ${text}: a number from 10 to 3600`);
}

function resultOf({ result, expected }: Outcome): ExampleResult {
  const { passed, failed, unsupported } = expected;
  return { ...result, expected: { passed, failed, unsupported } };
}

function summaryLines({ content }: FoundCase, outcome: Outcome): readonly string[] {
  const { result, expected, notRun, ran, apportionedOver } = outcome;
  const figures = content.figures.flatMap(({ code, label_vi, unit }) => {
    const value = result.figures[code];
    return value === undefined ? [] : [{ label: label_vi, value, unit }];
  });
  const { passed, failed, unsupported } = expected;
  const facts = { ...result, figures, passed, failed, unsupported, notRun, ran, apportionedOver };
  return exampleSummary({ ...facts, title: content.title_vi });
}
