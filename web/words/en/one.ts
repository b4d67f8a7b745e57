const nouns =
  'accounts|awards|calls|cells|characters|checks|collectives|committees|conferences|cycles|days|directions|events|fields|figures|indicators|invitees|items|kinds|' +
  'letters|lines|members|minutes|models|names|nominations|others|outlines|papers|parts|people|periods|persons|places|points|reasons|recommendations|reports|results|rounds|rows|seconds|sections|' +
  'shortcomings|speakers|steps|tasks|texts|times|units|values';
const verbs: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  owe: 'owes',
  match: 'matches',
  hold: 'holds',
  get: 'gets',
  differ: 'differs',
  lack: 'lacks',
  become: 'becomes',
  say: 'says',
};
const found = new RegExp(
  `(?<![\\d.,/–:-])1 ((?:[a-z-]+ )?)(${nouns})\\b(?:( (?:that )?)(${Object.keys(verbs).join('|')})\\b)?`,
  'g',
);

/** One of a thing: `1 places`, `1 working days`, `1 units are` become `1 place`, `1 working day`, `1 unit is`. */
export function oneOfIt(sentence: string): string {
  return sentence.replace(
    found,
    (_all, between: string, noun: string, gap: string | undefined, verb: string | undefined) => {
      const single = noun === 'people' ? 'person' : noun.slice(0, -1);
      return `1 ${between}${single}${verb === undefined ? '' : `${gap ?? ' '}${verbs[verb] ?? verb}`}`;
    },
  );
}
