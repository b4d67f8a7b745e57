import { readConfig } from '#config/env.ts';
import { explain } from '#cli/run-command.ts';
import { progress, seconds } from '#cli/servers/progress.ts';
import { Stack } from '#cli/servers/stack.ts';

/** `npm start`: the whole product in one foreground process that owns the others. Ctrl-C or SIGTERM ends it in order. */
const began = performance.now();
// Piped into a program that has gone (`npm start | head`), we still want to stop in order.
process.stdout.on('error', () => undefined);

let stop: (() => void) | null = null;
const asked = new Promise<'asked'>((resolve) => {
  stop = () => {
    resolve('asked');
  };
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stop === null) {
      console.log('stopping at once');
      // The exit handler of cli/servers/running.ts ends whatever still runs.
      process.exit(130);
    }
    console.log('stopping; once more to stop at once');
    stop();
    stop = null;
  });
}

async function main(): Promise<number> {
  const config = readConfig();
  console.log(`Hội Nghị, ${config.mode}, data in ${config.dataFolder}`);
  const stack = new Stack(
    config,
    progress((line) => {
      console.log(line);
    }),
  );
  try {
    const up = await Promise.race([stack.start(), stack.crashed, asked]);
    if (up !== 'asked') {
      console.log(`up in ${seconds(performance.now() - began)}, stop with Ctrl-C`);
      console.log(`ready http://localhost:${String(config.port)}`);
      await Promise.race([stack.crashed, asked]);
    }
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  } finally {
    await stack.stop();
  }
}

try {
  process.exit(await main());
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
