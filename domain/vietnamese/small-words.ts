import { foldForMatching } from '#domain/vietnamese/fold.ts';

/** They stand in every other sentence and tell nothing apart. */
export const smallWords: ReadonlySet<string> = new Set(
  'và, của, các, những, cho, trong, về, tại, với, được, bị, ở, từ, đến, theo, có, là, còn, chưa, một, số, ở, do, khi, mà, thì, như, đã, đang, này, tái, diễn'
    .split(', ')
    .map((word) => foldForMatching(word)),
);
