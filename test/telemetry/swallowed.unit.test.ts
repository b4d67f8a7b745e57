import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const rooms = ['domain', 'workflows', 'activities', 'engine', 'db', 'worker', 'api', 'telemetry', 'config', 'cli'];

/** An error that is met and not named: neither told, nor thrown on, nor part of the answer. */
const swallowing =
  /catch \{|\.catch\(\(\) =>|on\('error', \(\) =>|^\s+\(\) => (?:null|undefined|false|0|\[\]),$|, \(\) => (?:null|undefined|false)\)/;

/** Each of them is right, because its absence is the answer. */
const allowed: Readonly<Record<string, string>> = {
  'engine/is-program.ts: } catch {': 'what is not there, or not ours to run, is no program',
  'engine/known-for-good.ts: const others = await asked.catch(() => undefined);':
    'whoever asked gets the error; who waited for it asks himself',
  'engine/documents/office-program.ts: } catch {': 'what has ended meanwhile needs no ending',
  "engine/documents/office-program.ts: return await readFile(join(folder, 'paper.pdf')).catch(() => null);":
    'no file: the program made none, and whoever asked is told so',
  'engine/documents/papers.ts: last = mine.catch(() => null);': 'for the next in line; whoever asked gets the error',
  'engine/files/scanner.ts: ended.catch(() => undefined);': 'whoever awaits it a line below gets the error',
  "engine/files/take-in.ts: body.on('error', () => undefined);": 'whoever reads the body gets the error',
  'engine/files/take-in.ts: const names = await readdir(folder).catch(() => []);':
    'a folder that nothing came into yet holds no left-overs',
  'engine/files/take-in.ts: const found = await stat(file).catch(() => null);':
    'what is gone meanwhile needs no clearing',
  'engine/files/type-of.ts: const found = await fileTypeFromFile(path).catch(() => undefined);':
    'what cannot be read as what it begins as is none of the types: its sender is told',
  'db/queries/change-feed.ts: void gone.end().catch(() => undefined);': 'its loss has just been told',
  'db/queries/change-feed.ts: await open?.end().catch(() => undefined);': 'we are closing',
  'db/queries/change-feed.ts: } catch {': 'a notification of somebody else on our channel is none of ours',
  'db/anchors/anchor.ts: } catch {': 'what is no key or no signature has signed nothing',
  'db/persons/seal.ts: } catch {': 'what does not open was not sealed there: it is shown as it stands',
  'api/outlines/yaml.ts: } catch {': 'what is no YAML is a fault with its line, and whoever sent it is told',
  'api/support/open-workbook.ts: } catch {': 'what does not open is no workbook, and whoever sent it is told',
  'api/support/unpacked-size.ts: } catch {': 'a directory that cannot be followed is none: the answer says no workbook',
  'api/accounts/sealed-secret.ts: } catch {': 'what does not open is answered with a code of its own, and told there',
  "api/doctor/installation-facts.ts: const text = await readFile(path.join(folder, 'last-backup.json'), 'utf8').catch(() => null);":
    'no note: no backup is known of, and that is a finding',
  'api/accounts/sso/pending-cookie.ts: } catch {': 'a cookie that cannot be read is no cookie',
  'api/support/admission.ts: () => undefined,': 'for the next in line; whoever reads gets the error',
  'api/routes/tasks/kept-answers.ts: answer.catch(() => kept.delete(key));': 'whoever awaits the answer gets the error',
  'workflows/process.ts: void mine.scope.run(round).catch(() => undefined);':
    'Temporal has told of the activity; the reconciler takes it up',
  "worker/bundle.ts: const cached = await readFile(file, 'utf8').catch(() => null);": 'no cache: it is made',
  'config/certificate.ts: } catch {':
    'what cannot be read or is no certificate is a fault of its field, and whoever set it is told',
  'config/house.ts: } catch {': 'what the screen has not written is thrown on by its own name, with the way out',
  "telemetry/log.ts: out.on('error', () => undefined);": 'the log itself: there is nowhere left to say it',
  "cli/servers/recover.ts: client.on('error', () => undefined);":
    'who is asked how far he is may end: his own end is told, with his last lines',
  'cli/servers/recover.ts: } catch {':
    'not answering yet is the answer: it is asked again until it does or the server ends',
  'cli/servers/recover.ts: await client.end().catch(() => undefined);':
    'it did not answer, or has: it is asked no more',
  'cli/servers/take-base.ts: } catch {': 'a folder that is not there is not the one looked for, and that is told',
  "cli/start.ts: process.stdout.on('error', () => undefined);": 'the terminal is gone: there is nowhere left to say it',
  "cli/web-types.ts: else if ((await readFile(file, 'utf8').catch(() => '')) !== made) {":
    'a file that is not there differs',
  'cli/health-check.ts: } catch {': 'a process that has ended meanwhile is none to be ended',
  'cli/servers/cpu-wait.ts: } catch {': 'where the system does not count it nothing is forgiven, which is the answer',
  'cli/servers/console.ts: await rename(built, former).catch(() => undefined);': 'another start was quicker',
  'cli/servers/from-sdk.ts: names.map(async (name) => (await stat(join(folder, name)).catch(() => ({ size: 0 }))).size),':
    'a part of a download that was moved meanwhile has no size',
  'cli/servers/leftovers.ts: } catch {': 'whoever is asked for is not there, and that is the answer',
  "cli/servers/postgres.ts: client.on('error', () => undefined);":
    'who is asked whether he answers may end: that is told as not answering',
  'cli/servers/postgres.ts: } catch {':
    'not answering yet is the answer: the start asks again, and says so when its patience ends',
  'cli/servers/postgres.ts: await client.end().catch(() => undefined);':
    'it did not answer, or has: it is asked no more',
  'cli/servers/postgres-binaries.ts: } catch {':
    'a package that is not installed is not there: the caller says what to do',
  'cli/servers/program-cache.ts: } catch {': 'not there, or half of it: as good as absent, the next place is asked',
  'cli/servers/running.ts: if (this.#child.connected) this.#child.send(text, () => undefined);':
    'a part that ends just then is told of by its end',
  'cli/servers/running.ts: } catch {': 'nobody is left to be ended; a log that is not there has no last lines',
  'cli/servers/stack.ts: this.crashed.catch(() => undefined);': 'whoever waits for it gets it too',
  'cli/servers/start-lock.ts: } catch {': 'a note that is not there or was moved by another start is none',
  'cli/servers/temporal.ts: } catch {': 'not answering yet is the answer: the start asks again',
  "cli/servers/wait.ts: const late = pause(limitMillis, 'late' as const, { signal: timer.signal }).catch(() => 'late' as const);":
    'only our own abort ends it early, once the other has won',
};

test('no room swallows an error: each is told, thrown on or answered, but for those listed with a reason', () => {
  const found = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        readFileSync(join(root, room, name), 'utf8')
          .split('\n')
          .filter((line) => swallowing.test(line))
          .map((line) => `${room}/${name}: ${line.trim()}`),
      ),
  );
  expect(
    found.filter((each) => allowed[each] === undefined),
    'tell it (`lapsed` of telemetry/tell.ts), throw it on, or list it above with the reason',
  ).toEqual([]);
  expect(Object.keys(allowed).filter((each) => !found.includes(each))).toEqual([]);
});
