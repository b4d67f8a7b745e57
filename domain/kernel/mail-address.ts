import { inOneLine } from '#domain/kernel/readable.ts';

/** Why a text is no address, so that whoever typed it is told what is in the way. */
export const addressFaults = ['wide-letters', 'several-addresses', 'name-and-address', 'not-an-email'] as const;
export type AddressFault = (typeof addressFaults)[number];

/** No more than a mail server needs to try it: a closer pattern refuses addresses that work. */
const oneAddress = /^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)*$/;

export function addressFault(text: string): AddressFault | null {
  // Wide letters look like others and are other ones: no server takes them.
  if (text !== text.normalize('NFKC')) return 'wide-letters';
  if (text.length <= 254 && oneAddress.test(text)) return null;
  if (/^[^@<>]*<[^<>]+@[^<>]+>\s*$/.test(text)) return 'name-and-address';
  return /@[^@]*[,;\s][^@]*@/.test(text) ? 'several-addresses' : 'not-an-email';
}

/** As it was meant: without signs nobody sees, blanks around it and a program's `mailto:`, with letters of the usual width. */
export function plainAddress(text: string): string {
  return inOneLine(inOneLine(text).normalize('NFKC'))
    .replace(/^mailto:/i, '')
    .replace(/ ?([@.]) ?/g, '$1');
}
