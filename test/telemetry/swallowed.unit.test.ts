import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const rooms = ['domain', 'workflows', 'activities', 'engine', 'db', 'worker', 'api', 'telemetry', 'config'];

/** An error that is met and not named: neither told, nor thrown on, nor part of the answer. */
const swallowing = /catch \{|\.catch\(\(\) =>|on\('error', \(\) =>/;

/** Each of them is right, because its absence is the answer. */
const allowed: Readonly<Record<string, string>> = {
  'db/queries/change-feed.ts: void gone.end().catch(() => undefined);': 'its loss has just been told',
  'db/queries/change-feed.ts: await open?.end().catch(() => undefined);': 'we are closing',
  'db/queries/change-feed.ts: } catch {': 'a notification of somebody else on our channel is none of ours',
  'db/anchors/anchor.ts: } catch {': 'what is no key or no signature has signed nothing',
  'db/anchors/compare.ts: } catch {': 'what is no text of ours is no anchor',
  'db/persons/seal.ts: } catch {': 'what does not open was not sealed there: it is shown as it stands',
  'api/accounts/sealed-secret.ts: } catch {': 'what does not open is answered with a code of its own, and told there',
  "api/doctor/installation-facts.ts: const text = await readFile(path.join(folder, 'last-backup.json'), 'utf8').catch(() => null);":
    'no note: no backup is known of, and that is a finding',
  'api/accounts/sso/pending-cookie.ts: } catch {': 'a cookie that cannot be read is no cookie',
  'api/routes/tasks/kept-answers.ts: answer.catch(() => kept.delete(key));': 'whoever awaits the answer gets the error',
  'workflows/process.ts: void mine.scope.run(round).catch(() => undefined);':
    'Temporal has told of the activity; the reconciler takes it up',
  "worker/bundle.ts: const cached = await readFile(file, 'utf8').catch(() => null);": 'no cache: it is made',
  "telemetry/log.ts: out.on('error', () => undefined);": 'the log itself: there is nowhere left to say it',
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
