import { networkInterfaces } from 'node:os';
import { z } from 'zod';
import { lookAtCertificate } from '#config/certificate.ts';
import { modes } from '#config/env.ts';
import type { House } from '#config/house.ts';
import { lineTo } from '#config/line.ts';
import type { HousePort } from '#api/house/port.ts';
import { houseNotes, notesOn } from '#api/house/faults.ts';
import { lineUpTo } from '#api/support/fields.ts';

const Path = lineUpTo(1000).min(1);
/** What the screen sends; the files are on the machine the program runs on. */
export const WantedHouse = z.strictObject({
  use: z.enum(['evaluation', 'office']),
  publicUrl: lineUpTo(300).min(1).nullable().describe('How the house opens it; null: this machine only'),
  certificate: z.strictObject({ certFile: Path, keyFile: Path }).nullable(),
  name: lineUpTo(120),
  secondFactor: z.enum(['demanded', 'optional']),
});

const Source = z.enum(['environment', 'screen', 'unset']).describe('Whose word it is; the environment comes first');

export const HouseShape = z
  .object({
    mode: z.enum(modes).describe('As it runs now'),
    address: z.string(),
    line: z
      .enum(['encrypted', 'thisMachine', 'plain'])
      .describe("plain: whoever sits on the office's line reads along"),
    letters: z.enum(['mail', 'paper', 'sink']).describe('Who carries letters; sink: nobody, they are only shown'),
    port: z.int(),
    certificateTo: z.iso.datetime().nullable(),
    notes: z.array(z.enum(houseNotes)).describe('What is no fault and has to be known'),
    sources: z.object({ mode: Source, publicUrl: Source, certificate: Source, name: Source, secondFactor: Source }),
    changeable: z.boolean().describe('false: set on the machine, by HOINGHI_MODE'),
    realWork: z.boolean().describe('There is a real cycle: it cannot go back to being tried out'),
    trialLetters: z
      .int()
      .describe('Real letters that only the test mailbox has, though they count as sent; 0 unless it is tried out'),
    pending: z.boolean().describe('What was set is not what runs: it is being taken up, or waits for a restart'),
    kept: WantedHouse.nullable().describe('As it was set; null: never'),
    addresses: z.array(z.string()).describe("The machine's own, as others in its network could open it"),
  })
  .meta({ id: 'House' });

/** What of the record bears on how it may be used. */
export interface WorkSoFar {
  readonly realWork: boolean;
  readonly lettersSent: number;
}

export function houseShape(
  { running, kept }: HousePort,
  { realWork, lettersSent }: WorkSoFar,
): z.output<typeof HouseShape> {
  const { mode, publicUrl, certificate, port, sources } = running;
  const report = certificate === null ? null : lookAtCertificate(certificate, new URL(publicUrl).hostname, new Date());
  const now = kept();
  return {
    ...{ mode, port, realWork, address: publicUrl, line: lineTo(publicUrl) },
    letters: running.lettersOnPaper ? 'paper' : mode === 'evaluation' ? 'sink' : 'mail',
    trialLetters: mode === 'evaluation' ? lettersSent : 0,
    certificateTo: report?.validTo ?? null,
    notes:
      mode === 'evaluation'
        ? []
        : [...notesOn({ publicUrl, port, certificate: report, own: ownAddresses() }, new Date())],
    sources: { ...sources },
    changeable: sources.mode !== 'environment',
    pending: !same(now, running.house),
    kept: now,
    addresses: ownAddresses().map((address) => `http://${address}:${String(port)}`),
  };
}

/** Mail still goes to the test mailbox: it is tried out, or what was set has not been taken up. Null: this api knows of no house. */
export function stillTrial(house: HousePort | null): boolean {
  return house !== null && (house.running.mode === 'evaluation' || !same(house.kept(), house.running.house));
}

/** Saved as it is kept and runs, or as it runs where nobody has chosen yet. */
export function isUsedSo({ running, kept }: HousePort, wanted: House): boolean {
  const now = kept();
  if (now === null) return wanted.use === 'evaluation' && running.mode === 'evaluation' && wanted.name === '';
  return same(wanted, now) && same(now, running.house);
}

function same(a: House | null, b: House | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function ownAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address);
}
