import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What an administrator may choose by a screen; a mail server is configured by whoever runs the machine. */
export const houseUses = ['evaluation', 'office'] as const;

const file = z.string().min(1).max(1000);

/** How this installation is used, as an administrator set it. What the environment says comes before it. */
export const House = z.strictObject({
  use: z.enum(houseUses),
  /** Null: this machine only, by localhost. */
  publicUrl: z.string().max(300).nullable(),
  /** Of an authority of the house's own; null: the program itself speaks plain http. */
  certificate: z.strictObject({ certFile: file, keyFile: file }).nullable(),
  name: z.string().max(120),
  secondFactor: z.enum(['demanded', 'optional']),
});
export type House = z.output<typeof House>;

export class HouseUnreadable extends Error {
  override readonly name = 'HouseUnreadable';
}

const fileName = 'house.json';

/** Null: nobody has set anything. A file that says nothing readable is no choice: it is named, and nothing starts. */
export function readHouse(dataFolder: string): House | null {
  const path = join(dataFolder, fileName);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new HouseUnreadable(`${path}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  try {
    return House.parse(JSON.parse(text));
  } catch {
    throw new HouseUnreadable(`${path}: is not what the screen writes; remove it and set the use again`);
  }
}

/** Whole or not at all: a program that starts meanwhile reads the old choice or the new one. Null: as if nobody had chosen. */
export function writeHouse(dataFolder: string, house: House | null): void {
  const path = join(dataFolder, fileName);
  if (house === null) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(draft, `${JSON.stringify(House.parse(house), null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
