import { setupLinkSentence } from '#api/accounts/setup/say-link.ts';
import { whyNobodyStaysIn } from '#api/accounts/plain-http.ts';
import { readConfig } from '#config/env.ts';
import { explain } from '#cli/run-command.ts';
import { progress, seconds } from '#cli/servers/progress.ts';
import { Stack } from '#cli/servers/stack.ts';

/** `npm start`: the whole product in one foreground process that owns the others. Ctrl-C or SIGTERM ends it in order. */
const began = performance.now();
// Piped into a program that has gone (`npm start | head`), we still want to stop in order.
process.stdout.on('error', () => undefined);

let askedAt: number | null = null;
let stop: () => void = () => undefined;
const asked = new Promise<'asked'>((resolve) => {
  stop = () => {
    resolve('asked');
  };
});

/** One Ctrl-C arrives twice under npm, from the terminal and passed on by npm: only a later one means "at once". */
const sameKeyMillis = 1_000;

function onStopRequest(): void {
  const now = performance.now();
  if (askedAt === null) {
    askedAt = now;
    console.log('stopping; once more to stop at once');
    stop();
  } else if (now - askedAt > sameKeyMillis) {
    console.log('stopping at once');
    // The exit handler of cli/servers/running.ts ends whatever still runs.
    process.exit(130);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onStopRequest);

/** npm that is killed outright passes nothing on; what it started must not stay behind unseen. */
function stopWithNpm(): void {
  const npm = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(look);
    onStopRequest();
  }, 500);
  look.unref();
}

async function main(): Promise<number> {
  const config = readConfig();
  if (config.startedByNpm) stopWithNpm();
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
      const link = await stack.setupLink();
      if (link !== null) console.log(setupLinkSentence(link));
      const nobody = whyNobodyStaysIn(config.publicUrl, config.plainHttp);
      if (nobody !== null) console.log(nobody);
      console.log(`up in ${seconds(performance.now() - began)}, stop with Ctrl-C`);
      if (config.mode === 'office') console.log(`others open it at ${config.publicUrl}`);
      console.log(`ready ${config.certificate === null ? 'http' : 'https'}://localhost:${String(config.port)}`);
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
