import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';

/** Who is signed in at the provider, and what it vouches for. */
export interface KnownPerson {
  readonly subject: string;
  readonly email?: string;
  readonly emailVerified?: boolean;
  readonly level?: string;
}

export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next; null: the person declines. */
  person: KnownPerson | null;
  /** What a browser does with an address: follows it to the provider, and comes back with the address it was sent on to. */
  visit(url: string): Promise<URL>;
  close(): Promise<void>;
}

/** A real OpenID provider in this process, on a port of its own. It asks nobody anything: `person` is at the screen. */
export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the provider has no port');
  const issuer = `http://127.0.0.1:${String(address.port)}`;
  const clientId = 'hoi-nghi';
  const clientSecret = 'a secret between the provider and the product';
  const known = new Map<string, KnownPerson>();
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    cookies: { keys: ['a key of the tests'] },
    acrValues: ['level-1', 'level-2'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], acr: null },
    pkce: { required: () => true },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => claimsOf(id, known.get(id)) }),
    loadExistingGrant: async (context: GrantContext) => {
      const { client, session } = context.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    interactions: { url: () => '/interaction' },
  });
  const handle = provider.callback();
  const self: IdentityProvider = {
    ...{ issuer, clientId, clientSecret, person: null },
    visit: (url) => follow(url, redirectUri),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction') === true) void answer(request, response);
    else handle(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await provider.interactionDetails(request, response);
    const { person } = self;
    if (person !== null) known.set(person.subject, person);
    const result =
      person === null
        ? { error: 'access_denied' }
        : { login: { accountId: person.subject, ...(person.level === undefined ? {} : { acr: person.level }) } };
    await provider.interactionFinished(request, response, result);
  }
  return self;
}

interface GrantContext {
  readonly oidc: { readonly client: { readonly clientId: string }; readonly session: { readonly accountId: string } };
}

function claimsOf(subject: string, person: KnownPerson | undefined): object {
  if (person?.email === undefined) return { sub: subject };
  return { sub: subject, email: person.email, email_verified: person.emailVerified ?? true };
}

/** With cookies, until an address is the product's. */
async function follow(start: string, home: string): Promise<URL> {
  const cookies = new Map<string, string>();
  for (let url = new URL(start); ; ) {
    if (url.href.startsWith(home)) return url;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', ...value] = pair.split('=');
      cookies.set(name, value.join('='));
    }
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${url.href} → ${String(response.status)}: ${await response.text()}`);
    url = new URL(next, url);
  }
}
