import { connected, readConfig } from '#config/env.ts';
import { runCommand } from '#cli/run-command.ts';
import { startMailSink } from '#cli/servers/mail-sink.ts';

/** `npm run mail-sink`: the sink alone, as docker-compose.yml runs it. */
await runCommand(async () => {
  const config = connected(readConfig());
  const sink = await startMailSink({
    databaseUrl: config.databaseUrl,
    host: config.mailSinkHost,
    port: config.mailSinkPort,
  });
  console.log(`taking mail at ${sink.url}`);
  const stop = (): void => {
    void sink.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
});
