import path from 'node:path';
import { createMailer } from '#activities/mail/mailer.ts';
import { anchorKey } from '#config/anchor-key.ts';
import { connectedOrExit } from '#config/env.ts';
import { announceReady } from '#config/ready.ts';
import { startWorker } from '#worker/worker.ts';
import { version } from '#config/version.ts';
import { logTheEnd, openLog } from '#telemetry/log.ts';
import { openTracing } from '#telemetry/tracing.ts';

const config = connectedOrExit();
const log = openLog({ program: 'worker', level: config.logLevel, format: config.logFormat });
logTheEnd(log);
const tracing = await openTracing({ endpoint: config.tracesTo, program: 'worker', version });
const worker = await startWorker({
  databaseUrl: config.databaseUrl,
  temporalAddress: config.temporalAddress,
  namespace: config.temporalNamespace,
  taskQueue: config.temporalTaskQueue,
  publicUrl: config.publicUrl,
  mailer: createMailer({
    ...{ smtpUrl: config.smtpUrl, sinkUrl: config.mailSinkUrl, from: config.mailFrom },
    onPaper: config.lettersOnPaper,
  }),
  lettersOnPaper: config.lettersOnPaper,
  ...(config.weeklyDigest === null ? {} : { digest: { rhythm: config.weeklyDigest, soonDays: config.taskSoonDays } }),
  anchoring: {
    key: () => anchorKey(config.anchorKeyFile),
    folder: path.join(config.dataFolder, 'anchors'),
    mailTo: config.anchorMailTo,
    stampUrl: config.stampUrl,
    say: (line) => {
      log.info(line);
    },
  },
  files: config.files,
  log,
  metrics: config.metrics,
  cachePath: path.join(config.dataFolder, 'cache'),
});
announceReady();

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void worker.stop());
await worker.stopped;
await tracing.close();
process.exit(0);
