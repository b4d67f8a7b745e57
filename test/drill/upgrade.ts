import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { account } from '#test/drill/account.ts';
import { type Given, type LoadReport, prepareLoad } from '#test/drill/load.ts';
import { type Parts, startParts } from '#test/drill/parts.ts';
import { dumpedReleases } from '#test/release/releases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * As the runbook says it: the last release serves, the database is migrated, a worker of today joins the old one on one queue, then
 * an api of today the old one, then the old ones go. Reports come in all the while, in cycles that the old release has begun.
 */
export async function drillUpgrade(say: (line: string) => void, short: boolean): Promise<object> {
  const release = dumpedReleases().at(-1);
  if (release === undefined) throw new Error('there is no release yet');
  const commit = commitOf(release);
  const tree = treeOf(commit);
  try {
    const parts = await startParts(say, { names: ['worker-1', 'api-1'], tree });
    try {
      return { from: release, commit: commit.slice(0, 12), ...(await roll(parts, short, say)) };
    } finally {
      await parts.discard();
    }
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

async function roll(parts: Parts, short: boolean, say: (line: string) => void): Promise<object> {
  await parts.operate('migrate');
  const commands = short ? 40 : 200;
  const told: LoadReport[] = [];
  const phases: Record<string, number> = {};
  const streams: string[] = [];
  const serving = async (name: string, apis: readonly string[], then: () => Promise<void>): Promise<void> => {
    say(`upgrade: ${name}`);
    const load = await prepareLoad(
      { ...parts, databaseUrl: parts.databaseUrl, apiUrls: apis },
      { commands, callers: 8, name },
    );
    const [report] = await Promise.all([load.run(), then()]);
    load.close();
    streams.push(...load.streams);
    told.push(report);
    phases[name] = report.given.filter(({ status }) => status === 200).length;
  };
  const [one = '', two = ''] = parts.apiUrls;
  await serving('old-alone', [one], () => Promise.resolve());
  await serving('new-worker-joins', [one], () => parts.start('worker-2'));
  await serving('both-workers', [one], () => Promise.resolve());
  await serving('new-api-joins', [one], () => parts.start('api-2'));
  await serving('both-of-each', [one, two], () => Promise.resolve());
  await parts.stop('api-1');
  await serving('old-worker-goes', [two], () => parts.stop('worker-1'));
  await Promise.all([parts.start('worker-1'), parts.start('api-1')]);
  await serving('new-alone', [one, two], () => Promise.resolve());
  // What the older release has written since the migration has no seal yet.
  await parts.operate('migrate', ['--seal-earlier']);
  // Nor do the rows it wrote hold what it did not know of.
  await parts.operate('rebuild');
  const given: readonly Given[] = told.flatMap((report) => report.given);
  const answers: Record<string, number> = {};
  for (const report of told)
    for (const [status, count] of Object.entries(report.answers)) answers[status] = (answers[status] ?? 0) + count;
  const counted = await account(parts.databaseUrl, { given, answers }, streams);
  return { accepted: phases, ...counted, endedByThemselves: parts.ended() };
}

/** The commit that named it. */
function commitOf(release: string): string {
  const named = git('log', '--reverse', '--format=%H', `-S"version": "${release}"`, '--', 'package.json');
  const [commit] = named.toString('utf8').split('\n');
  if (commit === undefined || commit === '')
    throw new Error(`no commit here names release ${release}: is the history whole?`);
  return commit;
}

/** Its files in a folder of their own, with the packages that are installed. */
function treeOf(commit: string): string {
  const tree = mkdtempSync(path.join(os.tmpdir(), 'hoinghi-release-'));
  mkdirSync(tree, { recursive: true });
  execFileSync('tar', ['-x', '-C', tree], { input: git('archive', '--format=tar', commit) });
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  return tree;
}

function git(...words: readonly string[]): Buffer {
  return execFileSync('git', ['-C', root, ...words], { maxBuffer: 512 << 20 });
}
