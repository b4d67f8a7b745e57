/** How long people stay logged in, and how they prove who they are. */
export interface AccountSettings {
  /** Minutes without a request after which a session is over. */
  readonly idleMinutes: number;
  /** Hours after which it is over however busy. */
  readonly maxHours: number;
  /** Coordinators, leaders and administrators must have a second factor; an evaluation only asks those who enrolled. */
  readonly secondFactorDemanded: boolean;
  /**
   * For so long an answer is trusted without asking the database again: a busy screen asks a dozen things at once. A session
   * ended by another process lives on in this one for as long at most; one ended here is forgotten at once.
   */
  readonly trustMillis: number;
}

export const usualSettings: AccountSettings = {
  idleMinutes: 60,
  maxHours: 12,
  secondFactorDemanded: false,
  trustMillis: 2_000,
};
