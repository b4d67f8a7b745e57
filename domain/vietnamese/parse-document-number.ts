import { type DocumentGrammar, isTypeCode } from '#domain/vietnamese/document-types.ts';
import { withPlainSigns } from '#domain/vietnamese/fold.ts';

export interface DocumentNumber {
  readonly number: number;
  readonly year?: number;
  /** Absent for a law of the Quốc hội and for a công văn: their numbers name no type. */
  readonly type?: string;
  readonly issuer: string;
  /** The drafting unit of a công văn: 9892/VPCP-QHĐP. */
  readonly unit?: string;
  readonly normalised: string;
  readonly grammar: DocumentGrammar;
}

export type ParsedDocumentNumber =
  | { readonly ok: true; readonly document: DocumentNumber }
  | { readonly ok: false; readonly reason: 'no-number' | 'unknown-shape' | 'unknown-type' };

const issuer = '[A-ZĐ][A-Za-zĐđ]*\\d*(?:-[A-ZĐ][A-Za-zĐđ]*\\d*)*';
const code = '[A-ZĐ][A-Za-zĐđ]*';
const shapes = {
  legislature: /^(\d+)\/(\d{4})\/(QH\d+)$/,
  normative: new RegExp(`^(\\d+)/(\\d{4})/(${code})-(${issuer})$`),
  individual: new RegExp(`^(\\d+)/(${code})-(${issuer})$`),
  party: new RegExp(`^(\\d+)-(${code})/(${issuer})$`),
} as const;

/**
 * The three grammars of docs/domain.md#document-numbers, words before the number ("Nghị quyết số …") allowed. `n/X-Y` is
 * a titled document when X is one of the closed list of type codes, else the công văn of an issuer X.
 */
export function parseDocumentNumber(text: string): ParsedDocumentNumber {
  const start = withPlainSigns(text).match(/\d.*$/)?.[0];
  if (start === undefined) return { ok: false, reason: 'no-number' };
  const normalised = start.replace(/\s+/g, '');
  return (
    legislature(normalised) ??
    typed(normalised, shapes.normative.exec(normalised)) ??
    individual(normalised) ??
    party(normalised) ?? { ok: false, reason: 'unknown-shape' }
  );
}

function legislature(normalised: string): ParsedDocumentNumber | null {
  const match = shapes.legislature.exec(normalised);
  if (match === null) return null;
  const [, number, year, house = ''] = match;
  const grammar = 'stateNormative';
  return found({ number: Number(number), year: Number(year), issuer: house, normalised, grammar });
}

function typed(normalised: string, match: RegExpExecArray | null): ParsedDocumentNumber | null {
  if (match === null) return null;
  const [, number, year, type = '', by = ''] = match;
  if (!isTypeCode(type, 'stateNormative')) return { ok: false, reason: 'unknown-type' };
  const grammar = 'stateNormative';
  return found({ number: Number(number), year: Number(year), type, issuer: by, normalised, grammar });
}

function individual(normalised: string): ParsedDocumentNumber | null {
  const match = shapes.individual.exec(normalised);
  if (match === null) return null;
  const [, number, first = '', second = ''] = match;
  const rest = { number: Number(number), normalised, grammar: 'stateIndividual' as const };
  return isTypeCode(first, 'stateIndividual')
    ? found({ ...rest, type: first, issuer: second })
    : found({ ...rest, issuer: first, unit: second });
}

function party(normalised: string): ParsedDocumentNumber | null {
  const match = shapes.party.exec(normalised);
  if (match === null) return null;
  const [, number, type = '', by = ''] = match;
  if (!isTypeCode(type, 'party')) return { ok: false, reason: 'unknown-type' };
  return found({ number: Number(number), type, issuer: by, normalised, grammar: 'party' });
}

function found(document: DocumentNumber): ParsedDocumentNumber {
  return { ok: true, document };
}
