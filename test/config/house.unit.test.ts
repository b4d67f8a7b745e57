import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '#config/env.ts';
import { type House, readHouse, writeHouse } from '#config/house.ts';

const office: House = {
  ...{ use: 'office', publicUrl: 'http://192.168.1.20:8090', certificate: null },
  ...{ name: 'UBND xã Bình Minh', secondFactor: 'demanded' },
};
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoinghi-house-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('is written whole and read as it was; taken back it is as if nobody had chosen', () => {
  expect(readHouse(folder)).toBeNull();
  writeHouse(folder, office);
  expect(readHouse(folder)).toEqual(office);
  writeHouse(folder, { ...office, name: 'Khác' });
  expect(readHouse(folder)?.name).toBe('Khác');
  expect(readdirSync(folder), 'no half-written file is left').toEqual(['house.json']);
  writeHouse(folder, null);
  expect(readHouse(folder)).toBeNull();
});

it('a file that nobody can read starts nothing, and is named', () => {
  writeFileSync(join(folder, 'house.json'), '{"use":"production"}');
  expect(() => readConfig({ HOINGHI_DATA: folder })).toThrow(/house\.json/);
});

describe('what the screen set', () => {
  it('makes an office of it: it listens to its network at its port, letters go on paper, cookies over plain http', () => {
    writeHouse(folder, office);
    expect(readConfig({ HOINGHI_DATA: folder })).toMatchObject({
      ...{ mode: 'office', host: '0.0.0.0', port: 8090, publicUrl: 'http://192.168.1.20:8090' },
      ...{ plainHttp: true, lettersOnPaper: true, secondFactorDemanded: true, houseName: 'UBND xã Bình Minh' },
      sources: { mode: 'screen', publicUrl: 'screen', name: 'screen', secondFactor: 'screen' },
    });
  });

  it('gives way to the environment, value by value, and says whose word each is', () => {
    const config = readConfig(
      { PUBLIC_URL: 'https://hn.xa.vn', PORT: '9000', SECOND_FACTOR: 'optional', SMTP_URL: 'smtp://mail' },
      office,
    );
    expect(config).toMatchObject({ mode: 'office', port: 9000, publicUrl: 'https://hn.xa.vn', plainHttp: false });
    expect(config).toMatchObject({ secondFactorDemanded: false, lettersOnPaper: false });
    expect(config.sources).toMatchObject({ mode: 'screen', publicUrl: 'environment', secondFactor: 'environment' });
  });

  it('of an office counts for nothing where the environment made it another', () => {
    const config = readConfig({ HOINGHI_MODE: 'evaluation' }, office);
    expect(config).toMatchObject({ mode: 'evaluation', port: 8080, host: '127.0.0.1', plainHttp: false });
    expect(config.publicUrl).toBe('http://localhost:8080');
    expect(config.sources).toMatchObject({ mode: 'environment', publicUrl: 'unset' });
  });

  it('leaves Secure on where the line is encrypted or does not leave the machine', () => {
    for (const publicUrl of ['https://hoinghi.xa.local', 'http://localhost:8080', null])
      expect(readConfig({}, { ...office, publicUrl }).plainHttp).toBe(false);
  });

  it('asks for no port that a program may not take', () => {
    expect(readConfig({}, { ...office, publicUrl: 'https://hoinghi.xa.local' }).port).toBe(8080);
  });
});
