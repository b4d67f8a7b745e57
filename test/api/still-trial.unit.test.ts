import { expect, it } from 'vitest';
import type { House } from '#config/house.ts';
import { stillTrial } from '#api/house/house-shape.ts';
import type { HousePort } from '#api/house/port.ts';

const office: House = {
  ...{ use: 'office', publicUrl: 'http://192.168.1.20:8080', certificate: null },
  ...{ name: 'UBND xã Bình Minh', secondFactor: 'optional' },
};

/** As it runs, and as it was set. */
function house(mode: HousePort['running']['mode'], running: House | null, kept: House | null): HousePort {
  const runs: Pick<HousePort['running'], 'mode' | 'house'> = { mode, house: running };
  const port: Pick<HousePort, 'kept'> & { running: typeof runs } = { running: runs, kept: () => kept };
  // Only what is asked of it.
  return port as HousePort;
}

it('mail goes to the test mailbox while it is tried out, and until what was set has been taken up', () => {
  expect(stillTrial(house('evaluation', null, null))).toBe(true);
  expect(stillTrial(house('evaluation', null, office))).toBe(true);
  expect(stillTrial(house('office', { ...office, name: 'Xã cũ' }, office))).toBe(true);
  expect(stillTrial(house('office', office, office))).toBe(false);
  expect(stillTrial(house('production', null, null))).toBe(false);
});
