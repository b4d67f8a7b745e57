import type { Config } from '#config/env.ts';
import type { House } from '#config/house.ts';

/** Where a choice would have it opened, as the environment leaves it. */
export interface LeadsTo {
  readonly publicUrl: string;
  readonly port: number;
  /** Nobody else listens there. */
  readonly free: boolean;
  /** The files of the certificate are not those it was started with. */
  readonly newFiles: boolean;
}

/** What the api knows of how the installation is used, and its way to change that. */
export interface HousePort {
  /** As it runs now. */
  readonly running: Pick<
    Config,
    'mode' | 'sources' | 'publicUrl' | 'certificate' | 'plainHttp' | 'lettersOnPaper' | 'houseName' | 'port' | 'house'
  > & { readonly secondFactorDemanded: boolean };
  /** As it stands in the file: it may be newer than what runs. */
  readonly kept: () => House | null;
  readonly leadsTo: (house: House) => Promise<LeadsTo>;
  /** Who has the programs take up what is kept: themselves within seconds, or somebody who starts them anew. */
  readonly takesEffect: 'byItself' | 'afterRestart';
  readonly keep: (house: House) => void;
}
