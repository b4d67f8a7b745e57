import type { Token } from '#domain/vietnamese/prose/tokens.ts';

/** A number and what stands around it, by how many tokens away it is. */
export interface Look {
  readonly at: number;
  readonly here: Token | undefined;
  readonly next: Token | undefined;
  readonly before: Token | undefined;
  readonly token: (offset: number) => Token | undefined;
  readonly sign: (offset: number, text: string) => boolean;
  readonly digits: (offset: number) => string | null;
  readonly word: (offset: number) => string | null;
}

export function lookAt(tokens: readonly Token[], at: number): Look {
  const token = (offset: number): Token | undefined => tokens[at + offset];
  const sign = (offset: number, text: string): boolean =>
    token(offset)?.kind === 'sign' && token(offset)?.text === text;
  const of = (kind: Token['kind']) => (offset: number) => {
    const found = token(offset);
    return found?.kind === kind ? found.text : null;
  };
  return { at, here: token(0), next: token(1), before: token(-1), token, sign, digits: of('number'), word: of('word') };
}
