/** What a file is to the report it comes with. */
export const fileKinds = ['signedScan', 'annex', 'evidence'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What is taken, told from the bytes. */
export const fileTypes = ['pdf', 'docx', 'xlsx', 'png', 'jpg'] as const;
export type FileType = (typeof fileTypes)[number];

/** A file as the record names it: whatever the store holds later, this is what was handed in. */
export interface NamedFile {
  readonly id: string;
  readonly name: string;
  readonly type: FileType;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal: also its place in the store. */
  readonly hash: string;
}

/** One that came with a report. */
export interface AttachedFile extends NamedFile {
  readonly kind: FileKind;
}

export const mediaTypes: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
};

/** What a browser shows by itself, and what a scanner makes: a text that can still be written in proves no signature. */
export function isShown(type: FileType): boolean {
  return type === 'pdf' || type === 'png' || type === 'jpg';
}

/** Why a file is not taken: closed, so that each has its way out in words. */
export const fileRefusals = [
  'file-empty',
  'file-too-large',
  'file-old-office',
  'file-type-not-taken',
  'file-program',
  'file-with-macros',
  'file-broken',
  'file-unpacks-too-large',
  'file-infected',
  'too-many-files',
] as const;
export type FileRefusal = (typeof fileRefusals)[number];

/** What a look for viruses has found: nothing was there that looks, it is still to be done, it is clean, it is not. */
export const scanStates = ['unscanned', 'waiting', 'clean', 'infected'] as const;
export type ScanState = (typeof scanStates)[number];
