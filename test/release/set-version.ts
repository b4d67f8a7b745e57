/** Where a release is named, as text in and text out. Each says so when it does not find what it must change. */

const release = /^(\d+)\.(\d+)\.(\d+)$/;

/** Refuses what is not a version, or none that comes after `current`. */
export function checkNext(current: string, next: string): void {
  const numbers = (version: string): readonly number[] => (release.exec(version) ?? []).slice(1).map(Number);
  const [from, to] = [numbers(current), numbers(next)];
  if (to.length !== 3) throw new Error(`${next}: a release is named by three numbers, as 1.2.3`);
  const at = to.findIndex((number, index) => number !== from[index]);
  if (at === -1 || (to[at] ?? 0) < (from[at] ?? 0)) throw new Error(`${next} does not come after ${current}`);
}

/** package.json, and package-lock.json, which names it twice. */
export function withVersion(json: string, current: string, next: string, times: number): string {
  return replaced(json, `"version": "${current}",\n`, `"version": "${next}",\n`, times);
}

/** The image that docker-compose.yml builds and runs. */
export function withImage(compose: string, current: string, next: string): string {
  return replaced(compose, `hoi-nghi:${current}`, `hoi-nghi:${next}`, 1);
}

const unreleased = '## Unreleased\n';

/** What is unreleased becomes the release, under an empty heading for what comes next. */
export function withRelease(changelog: string, next: string, name: string | null): string {
  const from = changelog.indexOf(unreleased);
  if (from === -1) throw new Error('CHANGELOG.md has no "## Unreleased"');
  const rest = changelog.slice(from + unreleased.length);
  const said = rest.slice(0, rest.search(/^## /m)).trim();
  if (said === '') throw new Error('CHANGELOG.md says nothing under "## Unreleased": what is in this release?');
  const heading = name === null ? `## ${next}` : `## ${next} · ${name}`;
  return `${changelog.slice(0, from)}${unreleased}\n${heading}\n${rest}`;
}

/** The first occurrences, in the order of the file: further down stand the versions of other packages. */
function replaced(text: string, what: string, by: string, times: number): string {
  let [done, rest] = ['', text];
  for (let left = times; left > 0; left -= 1) {
    const at = rest.indexOf(what);
    if (at === -1) throw new Error(`not found: ${what.trim()}`);
    done += rest.slice(0, at) + by;
    rest = rest.slice(at + what.length);
  }
  return done + rest;
}
