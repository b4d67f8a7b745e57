import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CaseFile, type Case } from '#example/case/case-file.ts';
import { parsedAs, readYaml } from '#example/case/read-yaml.ts';
import { type Units, UnitsFile } from '#example/case/units-file.ts';

const root = resolve(import.meta.dirname, '..', '..');
/** Our own copies first, then the shared ones beside the project. */
const data = join(root, 'example', 'data');
const places = [data, join(data, '2026'), join(root, '..', 'shared', 'cases')];

export interface FoundCase {
  readonly path: string;
  /** As it was read: `alter` of an expectation is applied to a copy of this. */
  readonly raw: unknown;
  readonly content: Case;
  readonly units: Units;
}

export function findCase(name: string): FoundCase {
  const path = pathOf(name);
  const raw = readYaml(path);
  return { path, raw, content: parsedAs(CaseFile, raw, path), units: unitsBeside(path) };
}

function pathOf(name: string): string {
  const candidates = [...places.map((place) => join(place, `${name}.yaml`)), resolve(name)];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(`there is no case "${name}". Known: ${known().join(', ')}; or give the path of a file.`);
}

function known(): readonly string[] {
  const names = places
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place))
    .filter((file) => file.endsWith('.yaml') && file !== 'units.yaml' && file !== 'members.yaml')
    .map((file) => file.slice(0, -'.yaml'.length));
  return [...new Set(names)].sort();
}

/** A case may bring its own tree. */
function unitsBeside(path: string): Units {
  const found = [dirname(path), ...places].map((place) => join(place, 'units.yaml')).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`no units.yaml beside ${path} nor in ${places.join(', ')}`);
  return parsedAs(UnitsFile, readYaml(found), found);
}

export function membersPath(): string {
  return join(data, 'members.yaml');
}
