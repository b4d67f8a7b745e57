import type { Config } from '#config/env.ts';
import type { House } from '#config/house.ts';

/** What the api knows of how the installation is used, and its way to change that. */
export interface HousePort {
  /** As it runs now. */
  readonly running: Pick<
    Config,
    'mode' | 'sources' | 'publicUrl' | 'certificate' | 'plainHttp' | 'lettersOnPaper' | 'houseName' | 'port' | 'house'
  > & { readonly secondFactorDemanded: boolean };
  /** As it stands in the file: it may be newer than what runs. */
  readonly kept: () => House | null;
  /** Writes it. `byItself`: the programs take it up within seconds; `afterRestart`: somebody starts them anew. */
  readonly keep: (house: House) => 'byItself' | 'afterRestart';
}
