/** Whom the provider vouches for. `level` is what it says about how the person was identified (the claim `acr`). */
export interface SsoIdentity {
  /** Unique over all providers there may ever be. */
  readonly subject: string;
  /** Only an address the provider has verified itself: an unverified one could be anybody's. */
  readonly email: string | null;
  readonly level: string | null;
  /** As this installation asks for: then it asks for no second factor of its own. */
  readonly surelyIdentified: boolean;
}

/** What must come back unchanged: it ties the answer to the browser that asked, and to nobody else's. */
export interface SsoPending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type SsoFailure =
  /** The person or the provider said no. */
  | 'sso-denied'
  /** Not our question: another state, another nonce, an old code, a token that is not signed as it should be. */
  | 'sso-mismatch'
  /** Identified less surely than this installation asks for. */
  | 'sso-level-too-low'
  | 'sso-unavailable';

export type SsoAnswer =
  | { readonly ok: true; readonly identity: SsoIdentity }
  | { readonly ok: false; readonly failure: SsoFailure };

/**
 * The province's single sign-on, behind one port: nothing beyond these two questions is asked of any provider. Which
 * provider it is, and whether VNeID stands behind it, is configuration.
 */
export interface SingleSignOn {
  /** Where to send the browser; null while the provider does not answer. */
  begin(): Promise<{ readonly url: string; readonly pending: SsoPending } | null>;
  /** `callback`: the whole address the browser came back to. */
  finish(callback: URL, pending: SsoPending): Promise<SsoAnswer>;
}
