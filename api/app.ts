import { readFileSync } from 'node:fs';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  LogController,
} from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { CertificateFiles } from '#config/certificate.ts';
import { version } from '#config/version.ts';
import { isPageRequest, sendPage, serveConsole } from '#api/console.ts';
import { plainSessionCookie, sessionCookie } from '#api/accounts/cookie.ts';
import { refuseForeignRequests } from '#api/accounts/same-origin.ts';
import { usualBody } from '#api/support/body-limits.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { describedOnce } from '#api/support/described-once.ts';
import { answerBrokenRequests, type ConnectionLimits, usualConnectionLimits } from '#api/support/connection-limits.ts';
import { problemFor } from '#api/support/error-problem.ts';
import { readJsonBodies } from '#api/support/json-body.ts';
import { namedUnits, toldOf } from '#api/support/named-units.ts';
import { toNfc } from '#api/support/nfc.ts';
import { refuseOtherHosts } from '#api/support/own-host.ts';
import { Problem, problemBody, RefusedProblem, refusalBody, statusOf } from '#api/support/problem.ts';
import { endSlowBodies, longestUpload } from '#api/support/slow-bodies.ts';
import { speakAsAsked, spokenTo } from '#api/support/spoken.ts';
import { cutSpareConnections } from '#api/support/spare-connections.ts';
import { routes } from '#api/routes.ts';
import { logRequests, logUnforeseen } from '#api/support/request-log.ts';
import { answerWhileClosing } from '#api/support/while-closing.ts';
import type { Log } from '#telemetry/log.ts';
import { requestIdOf } from '#telemetry/spans.ts';

export interface AppOptions {
  readonly log: Log;
  readonly trustedProxies?: readonly string[];
  /** Left out: the usual ones. */
  readonly connectionLimits?: ConnectionLimits;
  /** Left out: cookies are `Secure`. */
  readonly plainHttp?: boolean;
  /** Left out or null: it speaks http itself. */
  readonly certificate?: CertificateFiles | null;
}

/** As the description names them; which of them an address takes stands there. */
const waysToSignIn = (plainHttp: boolean) =>
  ({
    bearer: { type: 'http', scheme: 'bearer' },
    session: { type: 'apiKey', in: 'cookie', name: plainHttp ? plainSessionCookie : sessionCookie },
    address: { type: 'apiKey', in: 'query', name: 'token' },
  }) as const;

export async function buildApp(deps: ApiDeps, options: AppOptions): Promise<FastifyInstance> {
  // Named as the framework does: the app's type would else carry this logger's.
  const logger: FastifyBaseLogger = options.log;
  const limits = options.connectionLimits ?? usualConnectionLimits;
  const app = Fastify({
    ...limits,
    requestTimeout: Math.max(limits.requestTimeout, longestUpload),
    ...secureLine(options.certificate ?? null, limits),
    clientErrorHandler: answerBrokenRequests,
    bodyLimit: usualBody,
    return503OnClosing: false,
    trustProxy: options.trustedProxies === undefined ? false : [...options.trustedProxies],
    genReqId: requestIdOf,
    loggerInstance: logger,
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 300 },
    // An address that cannot be read is nobody's.
    frameworkErrors: (error, request, reply) => {
      // Typed for a route that is not known; the answer is the one of every other error.
      send(reply as FastifyReply, problemFor(error, request), request.id);
    },
  });
  app.decorate('plainHttp', options.plainHttp ?? false);
  logRequests(app);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  speakAsAsked(app);
  app.addHook('preValidation', (request, _reply, done) => {
    try {
      request.params = toNfc(request.params, '#params');
      request.query = toNfc(request.query, '#querystring');
      request.body = toNfc(request.body);
      done();
    } catch (error) {
      done(error instanceof Error ? error : undefined);
    }
  });
  endSlowBodies(app, limits.requestTimeout);
  answerWhileClosing(app);
  readJsonBodies(app);
  refuseOtherMethods(app);
  // With a callback: awaiting a reply waits until it is sent, and this hook comes before that.
  app.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  cutSpareConnections(app);
  await app.register(fastifyCookie);
  if (deps.evaluation) refuseOtherHosts(app, deps.publicUrl);
  refuseForeignRequests(app, deps.publicUrl);
  await app.register(fastifyHelmet, {
    // Answers are data: they may load nothing. The pages (console, mail, docs) set the policy they need themselves.
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    // With 'no-referrer' a browser hides the origin of a form, by which the api tells its own pages from others.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: deps.publicUrl.startsWith('https:'),
    crossOriginEmbedderPolicy: false,
    // Browsers ignore it over plain http, and complain of it on every page.
    crossOriginOpenerPolicy: !app.plainHttp,
  });
  answerErrors(app, deps);
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hội Nghị',
        version,
        description: 'Review cycles of steering committees: commands and queries.',
      },
      components: { securitySchemes: waysToSignIn(app.plainHttp) },
    },
    transform: jsonSchemaTransform,
    transformObject: describedOnce,
  });
  await app.register(fastifySwaggerUi, { routePrefix: '/docs', staticCSP: true });
  await serveConsole(app);
  await app.register((scope, _options, done) => {
    for (const route of routes) route(scope, deps);
    done();
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  return app;
}

/**
 * With files of an authority of the house's own the program speaks https itself. Named as plain http's options are: the framework
 * would else give the app another type, and everything that is told of one serves both.
 */
function secureLine(certificate: CertificateFiles | null, { http }: ConnectionLimits): { readonly https?: null } {
  if (certificate === null) return {};
  const { certFile, keyFile } = certificate;
  const pair = { cert: readFileSync(certFile), key: readFileSync(keyFile), minVersion: 'TLSv1.2' };
  const https: unknown = { ...http, ...pair };
  return { https } as { readonly https?: null };
}

const known = ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'PUT'];

/** What a newer Node reads and no address of ours speaks (QUERY, PROPFIND and their like) is told so, whatever it carries. */
function refuseOtherMethods(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const fine = known.includes(request.method);
    if (!fine) void reply.header('allow', 'GET, HEAD, POST, PATCH, DELETE');
    done(fine ? undefined : new Problem('method-not-allowed'));
  });
}

function answerErrors(app: FastifyInstance, deps: ApiDeps): void {
  app.setNotFoundHandler((request, reply) =>
    isPageRequest(request) ? sendPage(reply) : send(reply, new Problem('not-found'), request.id),
  );
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    if (error instanceof RefusedProblem) {
      const refusal = await toldOf(deps, error.refusal);
      const refused = spokenTo(request, () => refusalBody(refusal, request.id));
      return reply.status(refused.status).type('application/problem+json').send(refused);
    }
    const problem = spokenTo(request, () => problemFor(error, request));
    if (statusOf(problem) >= 500) logUnforeseen(request, error);
    const named = new Problem(problem.code, await namedUnits(deps, problem.facts), problem.more);
    return spokenTo(request, () => send(reply, named, request.id));
  });
}

function send(
  reply: {
    status(code: number): typeof reply;
    type(type: string): typeof reply;
    header(name: string, value: string): typeof reply;
    send(body: unknown): unknown;
  },
  problem: Problem,
  requestId: string,
): unknown {
  const retryAfter = problem.more.retryAfter;
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  return reply.status(statusOf(problem)).type('application/problem+json').send(problemBody(problem, requestId));
}
