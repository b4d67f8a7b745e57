import type { Claim } from '#test/trust/claim.ts';

export const seen: readonly Claim[] = [
  {
    about: 'One id',
    promise: 'leads from the request through the pass of its workflow to the event and the statement that wrote it.',
    shown: [
      {
        test: 'test/telemetry/log.int.test.ts',
        named:
          'one id leads from the request through the pass of the workflow to the event and the very statement that wrote it',
      },
    ],
  },
  {
    about: 'An error that is met',
    promise: 'is told, thrown on or answered, but for a short list with a reason for each.',
    shown: [
      {
        test: 'test/telemetry/swallowed.unit.test.ts',
        named: 'no room swallows an error: each is told, thrown on or answered, but for those listed with a reason',
      },
      {
        test: 'test/telemetry/log.unit.test.ts',
        named: 'an error that ends nothing is a line, with its place, its code and the request it was met in',
      },
      {
        test: 'test/telemetry/log.unit.test.ts',
        named: 'an error met in a pass is a line with the workflow and the requests whose commands the pass has taken',
      },
    ],
  },
  {
    about: 'The logs',
    promise: 'hold no token, no password, nothing that was typed and nobody’s name or address.',
    shown: [
      {
        test: 'test/telemetry/log.int.test.ts',
        named: 'no line holds a token, a password, what was typed, or who it was',
      },
      { test: 'test/telemetry/log.unit.test.ts', named: 'of an error that carries %s only the rest is written' },
    ],
  },
  {
    about: 'A worker or an api that ends by itself',
    promise:
      'is started again by npm start, after a growing pause; given up, with its last words, at the fifth end in a row.',
    shown: [
      {
        test: 'test/cli/start.e2e.test.ts',
        named: 'a worker or an api that is killed is started again, the log says so, and a command goes through',
      },
      {
        test: 'test/cli/keep-running.unit.test.ts',
        named: 'a program that cannot run is given up after five ends, with its last words',
      },
    ],
  },
  {
    about: 'An api whose event loop stands still',
    promise: 'is ended after ten seconds and started again, by npm start and by its health check in compose.',
    shown: [
      {
        test: 'test/cli/start.e2e.test.ts',
        named:
          'an api that stands still for ten seconds is started again, and the product goes on; asked twice it stops at once',
      },
      {
        test: 'test/cli/health-check.unit.test.ts',
        named:
          'a health check is content with an api that works, leaves one that lacks something alone, and ends one that stands still',
      },
    ],
  },
  {
    about: 'Figures',
    promise:
      'of api, worker and Temporal’s core are read on ports of their own, and the dashboard asks for what is there.',
    shown: [
      {
        test: 'test/telemetry/log.int.test.ts',
        named:
          'tells Prometheus on a port of its own what was carried out, what waits and what runs; the public port knows no such address',
      },
      {
        test: 'test/telemetry/metrics.unit.test.ts',
        named: 'the dashboard asks for figures that the programs keep, and shows every one of theirs',
      },
    ],
  },
  {
    about: 'One command',
    promise:
      'is one trace where traces are asked for: request, receipt, knock, workflow, activity, every statement, commit; the caller’s is taken on.',
    shown: [
      {
        test: 'test/telemetry/tracing.int.test.ts',
        named:
          'one command is one trace: request, receipt, knock, workflow, activity, the statements of its pass and its commit',
      },
      {
        test: 'test/telemetry/tracing.int.test.ts',
        named: 'commands that one pass takes have each a span in their own trace, with the way to the pass',
      },
    ],
  },
  {
    about: 'Traces',
    promise:
      'hold no token, nothing that was typed and nobody’s name; cost nothing where they are not asked for; change no replay.',
    shown: [
      {
        test: 'test/telemetry/tracing.int.test.ts',
        named: 'no span holds a token, what was typed, who it was, or what a caller sends along',
      },
      {
        test: 'test/telemetry/tracing.unit.test.ts',
        named: 'without an address for traces api and worker load nothing of OpenTelemetry but what prom-client brings',
      },
      {
        test: 'test/telemetry/tracing.int.test.ts',
        named: 'what ran traced is replayed by a worker that traces and by one that does not',
      },
      {
        test: 'test/workflows/replay.unit.test.ts',
        named: 'go the same way through every recorded history, $bundle',
      },
    ],
  },
  {
    about: 'A container',
    promise:
      'has no capability, can gain no right, is bounded in memory and made of pinned bytes; our own write to their volume and /tmp only.',
    shown: [
      {
        test: 'test/config/compose.unit.test.ts',
        named: 'no container may do more than it needs: no rights of root, none to gain, its memory bounded',
      },
      {
        test: 'test/config/compose.unit.test.ts',
        named: 'our own programs write to their volume and to /tmp only; what is made elsewhere is pinned to its bytes',
      },
    ],
  },
  {
    about: 'What is wrong with an installation',
    promise:
      'is said in Vietnamese and English, with what to do, on the command line and to administrators only in the console.',
    shown: [
      {
        test: 'test/domain/installation/diagnose.unit.test.ts',
        named: 'is found where it is so, alone, and is said in both languages with what to do',
      },
      {
        test: 'test/cli/doctor.int.test.ts',
        named:
          'the doctor says what is wrong in both languages and ends with 1; the administrator is shown the same, nobody else is',
      },
      { command: 'npm run doctor -- --json' },
    ],
  },
];
