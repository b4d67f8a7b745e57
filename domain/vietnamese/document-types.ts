/** The 27 types of administrative document: NĐ 30/2020/NĐ-CP, annex III. A công văn has no code of its own. */
const administrative = 'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB';

/** Normative: a law carries only its legislature (10/2022/QH15), the others their type. */
const normative = 'PL L NQ NQLT NĐ QĐ TT TTLT CT';

/** Hướng dẫn 36-HD/VPTW. */
const party = 'NQ CT KL QC QĐ TT HD BC KH QH CTr ĐA PA DA TB TTr TC TN LKG CV BB GM GCN GGT PG PC';

export type DocumentGrammar = 'stateNormative' | 'stateIndividual' | 'party';

const codes: Readonly<Record<DocumentGrammar, ReadonlySet<string>>> = {
  stateNormative: new Set(normative.split(' ')),
  stateIndividual: new Set(administrative.split(' ')),
  party: new Set(party.split(' ')),
};

export function isTypeCode(code: string, grammar: DocumentGrammar): boolean {
  return codes[grammar].has(code);
}
