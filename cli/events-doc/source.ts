import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { AggregateKind } from '#domain/kernel/ids.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of each aggregate, in the order of the page. A new aggregate does not compile until it stands here. */
export const folders: Readonly<Record<AggregateKind, string>> = {
  reviewCycle: 'review-cycle',
  conference: 'conference',
  followUpTask: 'follow-up-task',
  organisation: 'organisation',
  template: 'report-template',
  calendar: 'calendar-table',
  outsideIndex: 'outside-index',
  directive: 'directive',
  modelRegister: 'model-register',
  inspection: 'inspection',
  awardRound: 'award-round',
};

export interface Source {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
}

/** The files that state events, with their types resolved as the build resolves them. */
export function readSource(): Source {
  const found = readdirSync(join(root, 'domain'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('/events.ts'));
  const listed = Object.values(folders).map((folder) => `${folder}/events.ts`);
  const unlisted = found.filter((name) => !listed.includes(name));
  if (unlisted.length > 0)
    throw new Error(`events of no aggregate: ${unlisted.map((name) => `domain/${name}`).join(', ')}`);
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  // What the events are made of, not what runs them: no Node types, no search for other packages.
  const program = ts.createProgram(
    listed.map((name) => join(root, 'domain', name)),
    { ...options, types: [] },
  );
  return { program, checker: program.getTypeChecker() };
}

/** The statements of one aggregate's events.ts. */
export function eventsFile({ program }: Source, folder: string): ts.SourceFile {
  const file = program.getSourceFile(join(root, 'domain', folder, 'events.ts'));
  if (file === undefined) throw new Error(`domain/${folder}/events.ts cannot be read`);
  return file;
}

/** Written in this project's domain; a type of the language has no place on the page. */
export function isOfDomain(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.startsWith(join(root, 'domain').replaceAll('\\', '/'));
}
