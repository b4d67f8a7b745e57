import { filesOf } from '#config/certificate.ts';
import { connectedOrExit, readConfig } from '#config/env.ts';
import { readHouse, writeHouse } from '#config/house.ts';
import { installationKey } from '#config/installation-key.ts';
import { sayHowToSetUp } from '#api/accounts/setup/say-link.ts';
import { whyNobodyStaysIn } from '#api/accounts/plain-http.ts';
import { announceReady, answerPulse, askForRestart, startedTogether } from '#config/ready.ts';
import { isFree } from '#cli/servers/ports.ts';
import { startApi } from '#api/server.ts';
import { version } from '#config/version.ts';
import { logTheEnd } from '#telemetry/log.ts';
import { openTracing } from '#telemetry/tracing.ts';

const config = connectedOrExit();
const startedWith = filesOf(config.certificate);
const evaluation = config.mode === 'evaluation';
const tracing = await openTracing({ endpoint: config.tracesTo, program: 'api', version });
const api = await startApi({
  databaseUrl: config.databaseUrl,
  readerUrl: config.readerUrl,
  poolMax: config.databasePoolMax,
  temporalAddress: config.temporalAddress,
  namespace: config.temporalNamespace,
  taskQueue: config.temporalTaskQueue,
  publicUrl: config.publicUrl,
  evaluation,
  mode: config.mode,
  house: {
    running: config,
    kept: () => readHouse(config.dataFolder),
    leadsTo: async (house) => {
      const { port, host, publicUrl } = readConfig(undefined, house);
      const free = port === config.port || (await isFree(port, host));
      return { port, publicUrl, free, newFiles: filesOf(house.certificate) !== startedWith };
    },
    takesEffect: startedTogether() ? 'byItself' : 'afterRestart',
    keep(house) {
      writeHouse(config.dataFolder, house);
      askForRestart();
    },
  },
  // In earnest nothing of the example is even read.
  ...(evaluation ? { exampleOn: (await import('#example/stage/example-on.ts')).exampleOn } : {}),
  singleSignOn: config.singleSignOn,
  houseName: config.houseName,
  keys: installationKey(config.dataFolder, config.installationKey),
  office: { named: config.officePath, searchPath: config.searchPath },
  soonDays: config.taskSoonDays,
  rateLimit: config.rateLimit,
  accounts: {
    idleMinutes: config.sessionIdleMinutes,
    maxHours: config.sessionMaxHours,
    secondFactorDemanded: config.secondFactorDemanded,
  },
  trustedProxies: config.trustedProxies,
  dataFolder: config.dataFolder,
  files: config.files,
  metrics: config.metrics,
  logLevel: config.logLevel,
  logFormat: config.logFormat,
});
logTheEnd(api.log);
await api.app.listen({ port: config.port, host: config.host });
const nobody = whyNobodyStaysIn(config.publicUrl, config.plainHttp);
if (nobody !== null) console.log(nobody);
// Under `npm start` our output is a log file: there the start itself says it.
if (process.send === undefined) await sayHowToSetUp(config.databaseUrl, config.publicUrl);
if (config.programLogins === null) {
  api.app.log.warn(
    'DATABASE_APP_URL and DATABASE_READER_URL are not set: the api is logged in to the database as its owner (see README)',
  );
}
answerPulse();
announceReady();

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void api
      .close()
      .then(() => tracing.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  });
}
