import type { components, paths } from '#web/api/schema.d.ts';

export type House = components['schemas']['House'];
export type WantedHouse = NonNullable<paths['/house/change']['post']['requestBody']>['content']['application/json'];

export interface HouseFields {
  readonly use: WantedHouse['use'];
  readonly publicUrl: string;
  readonly name: string;
  readonly certFile: string;
  readonly keyFile: string;
  readonly secondFactor: boolean;
}

/** As it was set, else what an office would begin with. */
export function fieldsOf({ kept, mode, addresses }: Pick<House, 'kept' | 'mode' | 'addresses'>): HouseFields {
  if (kept === null) {
    const publicUrl = addresses[0] ?? '';
    // What runs is what is chosen: a change of the name alone moves nobody.
    const use = mode === 'office' ? 'office' : 'evaluation';
    return { use, publicUrl, name: '', certFile: '', keyFile: '', secondFactor: false };
  }
  const { use, publicUrl, name, certificate, secondFactor } = kept;
  return {
    ...{ use, name, publicUrl: publicUrl ?? '', secondFactor: secondFactor === 'demanded' },
    ...{ certFile: certificate?.certFile ?? '', keyFile: certificate?.keyFile ?? '' },
  };
}

/** Both files or none: one alone is sent, and the api names the other. */
export function wantedOf({ use, publicUrl, name, certFile, keyFile, secondFactor }: HouseFields): WantedHouse {
  const files = { certFile: certFile.trim(), keyFile: keyFile.trim() };
  return {
    ...{ use, name: name.trim(), secondFactor: secondFactor ? 'demanded' : 'optional' },
    publicUrl: publicUrl.trim() === '' ? null : publicUrl.trim(),
    certificate: files.certFile === '' && files.keyFile === '' ? null : files,
  };
}

/** What is said of the line before anybody has saved: the api judges it again. */
export function isPlain(publicUrl: string): boolean {
  const address = publicUrl.trim();
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && hostname !== 'localhost' && !/^127\./.test(hostname);
}

/** What only this screen says before anybody has saved: with nothing before this machine, nobody gets in at such an address. */
export function lacksCertificate({ sources }: Pick<House, 'sources'>, fields: HouseFields): boolean {
  const { use, publicUrl, certFile, keyFile } = fields;
  if (use !== 'office' || sources.certificate === 'environment') return false;
  return certFile.trim() === '' && keyFile.trim() === '' && /^https:/i.test(publicUrl.trim());
}

/** https is a fact where this machine holds the certificate; else it is what somebody before it has to see to. */
export function lineOf({
  line,
  certificateTo,
}: Pick<House, 'line' | 'certificateTo'>): House['line'] | 'encryptedBefore' {
  return line === 'encrypted' && certificateTo === null ? 'encryptedBefore' : line;
}

/** How the machine itself opens it, whatever the address for everybody else says. */
export function ownAddress(port: number, { publicUrl, certFile }: HouseFields): string {
  const said = URL.canParse(publicUrl.trim()) ? Number(new URL(publicUrl.trim()).port) : 0;
  return `${certFile.trim() === '' ? 'http' : 'https'}://localhost:${String(said < 1024 ? port : said)}`;
}
