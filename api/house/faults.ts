import { isIP } from 'node:net';
import { type CertificateReport, lookAtCertificate } from '#config/certificate.ts';
import type { House } from '#config/house.ts';
import { lineTo, ownPort } from '#config/line.ts';
import type { Facts } from '#domain/words/phrase.ts';
import type { FieldIssueCode } from '#domain/words/field-issues.ts';

export interface HouseFault {
  readonly pointer: string;
  readonly issue: FieldIssueCode;
  readonly facts?: Facts;
}

/** What cannot be taken: each with the field it stands in. */
export function houseFaults(house: House, realWork: boolean, now: Date): readonly HouseFault[] {
  const { use, publicUrl, certificate } = house;
  if (use === 'evaluation') return realWork ? [{ pointer: '/use', issue: 'real-work-begun' }] : [];
  const issue = publicUrl === null ? null : addressFault(publicUrl);
  if (issue !== null) return [{ pointer: '/publicUrl', issue }];
  if (certificate === null) return [];
  if (publicUrl === null || lineTo(publicUrl) !== 'encrypted')
    return [{ pointer: '/publicUrl', issue: 'certificate-without-https' }];
  const { problem } = lookAtCertificate(certificate, new URL(publicUrl).hostname, now);
  return problem === null ? [] : [{ pointer: `/certificate/${problem.of}`, issue: problem.code }];
}

/** Letters begin their links with it, and a browser is asked to go there: a host, perhaps a port, and nothing else. */
function addressFault(address: string): 'not-a-web-address' | 'address-with-path' | null {
  if (!URL.canParse(address)) return 'not-a-web-address';
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol) || hostname === '0.0.0.0' || hostname === '[::]') return 'not-a-web-address';
  const more = [pathname.replace(/^\/$/, ''), search, hash, username, password].some((part) => part !== '');
  return more ? 'address-with-path' : null;
}

/** As it is kept: what a browser makes of it. */
export const asKept = (address: string): string => new URL(address).origin;

/** What can be taken and has to be known. Closed: each has its words on the screen. */
export const houseNotes = [
  'plainHttp',
  'thisMachineOnly',
  'otherMachine',
  'otherPort',
  'httpsBefore',
  'certificateEnds',
] as const;
export type HouseNote = (typeof houseNotes)[number];

interface Opened {
  readonly publicUrl: string;
  readonly port: number;
  readonly certificate: CertificateReport | null;
  /** The machine's own addresses in its network; left out: not known. */
  readonly own?: readonly string[];
}

const soonMillis = 30 * 86_400_000;

export function notesOn({ publicUrl, port, certificate, own }: Opened, now: Date): readonly HouseNote[] {
  const line = lineTo(publicUrl);
  const ends = certificate?.validTo ?? null;
  const said = ownPort(publicUrl);
  const { hostname } = new URL(publicUrl);
  const found: Readonly<Record<HouseNote, boolean>> = {
    plainHttp: line === 'plain',
    thisMachineOnly: line === 'thisMachine',
    // A name may be anybody's; a number is this machine's or another's.
    otherMachine: own !== undefined && isIP(hostname) === 4 && line !== 'thisMachine' && !own.includes(hostname),
    // Behind another program the port is that one's.
    otherPort: said !== port && (line !== 'encrypted' || certificate !== null),
    httpsBefore: line === 'encrypted' && certificate === null,
    certificateEnds: ends !== null && Date.parse(ends) - now.getTime() < soonMillis,
  };
  return houseNotes.filter((note) => found[note]);
}
