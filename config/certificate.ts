import { createHash, createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';

export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

export const certificateProblems = [
  'file-unreadable',
  'not-a-certificate',
  'not-a-key',
  'key-of-another-certificate',
  'certificate-not-yet-valid',
  'certificate-ended',
  'certificate-of-another-name',
] as const;
export type CertificateProblem = (typeof certificateProblems)[number];

export interface CertificateReport {
  /** Whose file it is that must be mended; null: nothing is wrong. */
  readonly problem: { readonly code: CertificateProblem; readonly of: keyof CertificateFiles } | null;
  /** ISO; null: no certificate could be read. */
  readonly validTo: string | null;
}

/** Whether browsers that know its authority will take it for that address on that day. */
export function lookAtCertificate(files: CertificateFiles, hostname: string, now: Date): CertificateReport {
  const [cert, key] = [read(files.certFile), read(files.keyFile)];
  if (cert === null) return wrong('file-unreadable', 'certFile');
  if (key === null) return wrong('file-unreadable', 'keyFile');
  const certificate = parsed(() => new X509Certificate(cert));
  if (certificate === null) return wrong('not-a-certificate', 'certFile');
  const privateKey: KeyObject | null = parsed(() => createPrivateKey(key));
  if (privateKey === null) return wrong('not-a-key', 'keyFile');
  // Node 20 has them as text only.
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  const validTo = to.toISOString();
  if (!certificate.checkPrivateKey(privateKey)) return wrong('key-of-another-certificate', 'keyFile', validTo);
  if (from > now) return wrong('certificate-not-yet-valid', 'certFile', validTo);
  if (to <= now) return wrong('certificate-ended', 'certFile', validTo);
  if (!isFor(certificate, hostname)) return wrong('certificate-of-another-name', 'certFile', validTo);
  return { problem: null, validTo };
}

/** What stands in both files; the same paths may hold a newer pair. Null: there are none. */
export function filesOf(files: CertificateFiles | null): string | null {
  if (files === null) return null;
  const both = [files.certFile, files.keyFile].map((file) => read(file)?.toString('base64') ?? '');
  return createHash('sha256').update(both.join(' ')).digest('hex');
}

function isFor(certificate: X509Certificate, hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return (isIP(bare) === 0 ? certificate.checkHost(bare) : certificate.checkIP(bare)) !== undefined;
}

function wrong(code: CertificateProblem, of: keyof CertificateFiles, validTo: string | null = null): CertificateReport {
  return { problem: { code, of }, validTo };
}

function read(file: string): Buffer | null {
  return parsed(() => readFileSync(file));
}

function parsed<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
