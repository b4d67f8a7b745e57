import { attacked } from '#test/trust/attacked.ts';
import { broken } from '#test/trust/broken.ts';
import type { Claim } from '#test/trust/claim.ts';
import { dates } from '#test/trust/dates.ts';
import { grown } from '#test/trust/grown.ts';
import { http } from '#test/trust/http.ts';
import { lan } from '#test/trust/lan.ts';
import { office } from '#test/trust/office.ts';
import { outline } from '#test/trust/outline.ts';
import { record } from '#test/trust/record.ts';
import { reports } from '#test/trust/reports.ts';
import { rest } from '#test/trust/rest.ts';
import { seen } from '#test/trust/seen.ts';
import { signin } from '#test/trust/signin.ts';

export interface Section {
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** The page's sections in the order a person asks: may it be attacked, is it whole, does it break, grow, can one see why. */
export const sections: readonly Section[] = [
  { title: 'Attacked: what comes in over HTTP', claims: http },
  { title: 'Attacked: who somebody is, and whom the database lets in', claims: signin },
  { title: 'Attacked: what was left to strangers, programs and slow lines', claims: [...attacked, ...outline, ...lan] },
  { title: 'The record', claims: [...record, ...office] },
  { title: 'Dates and lists', claims: dates },
  { title: 'Reports', claims: reports },
  { title: 'Broken: what happens when a part ends', claims: broken },
  { title: 'Grown', claims: grown },
  { title: 'Seen', claims: seen },
  { title: 'On the screens', claims: rest },
];
