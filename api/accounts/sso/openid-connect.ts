import * as oidc from 'openid-client';
import type { SingleSignOn, SsoAnswer, SsoPending } from '#api/accounts/sso/port.ts';
import { lapsed } from '#telemetry/tell.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Any of these will do; empty: the provider's word is enough. */
  readonly requiredAcr: readonly string[];
  readonly redirectUri: string;
}

/** OpenID Connect: authorization code with PKCE, state and nonce. The provider is looked up at the first use, then kept. */
export function openidConnect(settings: OidcSettings): SingleSignOn {
  let known: Promise<oidc.Configuration> | null = null;
  const provider = (): Promise<oidc.Configuration> => {
    // What failed is not remembered: a provider that was away at our first question may answer the next.
    known ??= discover(settings).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    async begin() {
      const configuration = await provider().catch((error: unknown) => {
        lapsed('singleSignOn', error);
        return null;
      });
      if (configuration === null) return null;
      const pending: SsoPending = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: settings.redirectUri,
        scope: 'openid email',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...(settings.requiredAcr.length === 0 ? {} : { acr_values: settings.requiredAcr.join(' ') }),
      });
      return { url: url.href, pending };
    },
    async finish(callback, pending) {
      try {
        return await identify(await provider(), settings, callback, pending);
      } catch (error) {
        lapsed('singleSignOn', error);
        return { ok: false, failure: failureOf(error) };
      }
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  // Plain http only where nobody can listen in: on this machine. "Deprecated" is that package's way of making it stand out.
  // oxlint-disable-next-line typescript/no-deprecated
  const execute = isLoopback(url) ? [oidc.allowInsecureRequests] : [];
  return await oidc.discovery(url, clientId, clientSecret, undefined, { execute, timeout: 10 });
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

async function identify(
  configuration: oidc.Configuration,
  { requiredAcr }: OidcSettings,
  callback: URL,
  { state, nonce, verifier }: SsoPending,
): Promise<SsoAnswer> {
  const tokens = await oidc.authorizationCodeGrant(configuration, callback, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) return { ok: false, failure: 'sso-mismatch' };
  const level = typeof claims['acr'] === 'string' ? claims['acr'] : null;
  if (requiredAcr.length > 0 && (level === null || !requiredAcr.includes(level)))
    return { ok: false, failure: 'sso-level-too-low' };
  // Many providers put the address into userinfo only.
  const known =
    typeof claims['email'] === 'string'
      ? claims
      : await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub).catch((error: unknown) => {
          lapsed('singleSignOn', error);
          return claims;
        });
  const { email, email_verified: verified } = known;
  const trusted = typeof email === 'string' && verified === true ? email.normalize('NFC').toLowerCase() : null;
  return {
    ok: true,
    identity: {
      // Another provider may give the same name to somebody else.
      subject: `${claims.iss} ${claims.sub}`,
      email: trusted,
      level,
      surelyIdentified: requiredAcr.length > 0,
    },
  };
}

/** The provider's "no" is one thing; that it cannot be reached another; everything else is an answer we did not ask for. */
function failureOf(error: unknown): Extract<SsoAnswer, { ok: false }>['failure'] {
  if (error instanceof oidc.AuthorizationResponseError) {
    return error.error === 'temporarily_unavailable' || error.error === 'server_error'
      ? 'sso-unavailable'
      : 'sso-denied';
  }
  if (error instanceof oidc.ClientError) return error.code === 'OAUTH_TIMEOUT' ? 'sso-unavailable' : 'sso-mismatch';
  return error instanceof TypeError ? 'sso-unavailable' : 'sso-mismatch';
}
