import type { DocumentLayout } from '#domain/documents/official-document.ts';

export interface Territory {
  /** "huyện", in small letters. */
  readonly word: string;
  readonly name: string;
}

const words = /^(tỉnh|thành phố|thị xã|quận|huyện|xã|phường|thị trấn|đặc khu)\s+(?=\S)/iu;

export function territoryOf(named: string): Territory | null {
  const text = named.normalize('NFC').trim();
  const word = words.exec(text);
  return word === null ? null : { word: (word[1] ?? '').toLocaleLowerCase('vi'), name: text.slice(word[0].length) };
}

const partyBodies: Readonly<Record<string, string>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  'thị xã': 'Thị ủy',
  quận: 'Quận ủy',
  huyện: 'Huyện ủy',
};

/** A territory is no body: its people's committee writes, or with the Party its party committee. */
export function bodyOf({ word, name }: Territory, layout: DocumentLayout): string {
  if (layout === 'state') return `Ủy ban nhân dân ${word} ${name}`;
  const body = partyBodyOf(word);
  return body === null ? `Đảng ủy ${word} ${name}` : `${body} ${name}`;
}

/** "Huyện ủy"; null: the territory's is a Đảng ủy. */
export function partyBodyOf(word: string): string | null {
  return partyBodies[word] ?? null;
}
