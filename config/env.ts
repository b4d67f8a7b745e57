import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { CertificateFiles } from '#config/certificate.ts';
import { type House, HouseUnreadable, readHouse } from '#config/house.ts';
import { lineTo, ownPort } from '#config/line.ts';

const port = z.coerce.number().int().min(1).max(65535);
const address = z.string().regex(/^[^\s:/]+:\d{1,5}$/, 'must be host:port');
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' });
const smtpUrl = z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' });
const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

/** Tried out; one machine in an office's own network, letters on paper; the whole, with a mail server. */
export const modes = ['evaluation', 'office', 'production'] as const;
export type Mode = (typeof modes)[number];

/** Every variable the product reads. docker-compose.yml is held against these names by a test. */
export const variables = {
  HOINGHI_MODE: z.enum(modes).optional(),
  HOINGHI_DATA: z.string().default('.data'),
  PORT: port.optional(),
  HOST: z.string().optional(),
  PUBLIC_URL: webUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_APP_URL: postgresUrl.optional(),
  DATABASE_READER_URL: postgresUrl.optional(),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(200).default(10),
  TEMPORAL_ADDRESS: address.optional(),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_TASK_QUEUE: z.string().default('hoi-nghi'),
  TEMPORAL_CLI_PATH: z.string().optional(),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: z.string().includes('@', 'must be a mail address').optional(),
  MAIL_SINK_URL: smtpUrl.optional(),
  MAIL_SINK_HOST: z.string().default('127.0.0.1'),
  MAIL_SINK_PORT: port.default(1025),
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'must be the address of an OpenID provider' }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_REQUIRED_ACR: z.string().default(''),
  INSTALLATION_KEY: z.string().min(32, 'must be 32 signs at least, made by chance').optional(),
  HOUSE_NAME: z.string().max(120).optional(),
  SOFFICE_PATH: z.string().optional(),
  TASK_SOON_DAYS: z.coerce.number().int().min(1).max(60).default(5),
  WEEKLY_DIGEST: z
    .string()
    .regex(
      /^(?:off|[1-7] (?:[01]\d|2[0-3]):[0-5]\d)$/,
      'must be off, or a day of the week (1 is Monday) and an hour as in 1 07:30',
    )
    .default('1 07:30'),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(1440).default(60),
  SESSION_MAX_HOURS: z.coerce.number().int().min(1).max(168).default(12),
  SECOND_FACTOR: z.enum(['demanded', 'optional']).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  ANCHOR_KEY_FILE: z.string().optional(),
  ANCHOR_MAIL_TO: z.email({ error: 'must be a mail address' }).optional(),
  TSA_URL: webUrl.optional(),
  FILES_FOLDER: z.string().optional(),
  FILES_BUCKET: z.string().optional(),
  FILES_BUCKET_REGION: z.string().default('us-east-1'),
  FILES_BUCKET_ENDPOINT: webUrl.optional(),
  FILES_BUCKET_KEY: z.string().optional(),
  FILES_BUCKET_SECRET: z.string().optional(),
  FILE_MAX_MB: z.coerce.number().int().min(1).max(2000).default(50),
  FILES_PER_REPORT: z.coerce.number().int().min(1).max(100).default(20),
  CLAMD_ADDRESS: address.optional(),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: webUrl.optional(),
  LOG_FORMAT: z.enum(['json', 'text']).optional(),
  RATE_LIMIT: z.coerce.number().int().min(0).max(100_000).default(100),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
};

/** What the operating system and npm tell about where we run; read, never required. */
const surroundings = {
  PATH: z.string().default(''),
  XDG_CACHE_HOME: z.string().optional(),
  npm_lifecycle_event: z.string().optional(),
};

const schema = z.object({ ...variables, ...surroundings });
type Parsed = z.infer<typeof schema>;

/** An evaluation invents what a production installation must be told: a wrong guess there would lose mail or lead nowhere. */
const requiredInProduction = ['PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM'] as const;

/** One without the others would be a sign-in that looks configured and fails at the first person. */
const signOnNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;

/** A bucket that nobody may open would look configured until the first file comes. */
const bucketNames = ['FILES_BUCKET', 'FILES_BUCKET_KEY', 'FILES_BUCKET_SECRET'] as const;

/** Whoever logs in as one of the two roles cannot take the other. */
const loginNames = ['DATABASE_APP_URL', 'DATABASE_READER_URL'] as const;

/** Whoever tries the product out need not take out a telephone. */
const demandedByMode = { evaluation: 'optional', office: 'optional', production: 'demanded' } as const;

const usualPort = 8080;

/** Whose word a value is: `unset` = nobody's, the program's own. */
export type Source = 'environment' | 'screen' | 'unset';

/** What the screen and the environment both can say. */
export type HouseValue = 'mode' | 'publicUrl' | 'certificate' | 'name' | 'secondFactor';

export interface Config {
  readonly mode: Mode;
  /** What an administrator set by the screen, as it was read; null: nothing. */
  readonly house: House | null;
  readonly sources: Readonly<Record<HouseValue, Source>>;
  /** The program itself speaks https with these; null: http. */
  readonly certificate: CertificateFiles | null;
  /** An office that chose it works over plain http in its own network: cookies go without `Secure`, and it is said. */
  readonly plainHttp: boolean;
  /** Nobody carries its letters: they wait to be printed. */
  readonly lettersOnPaper: boolean;
  /** Absolute; everything the installation keeps outside PostgreSQL is below it. */
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  /** As the owner of the tables: migrations, and operators' commands. */
  readonly databaseUrl: string | null;
  /** As whom the programs log in; null: as the owner, who then takes their roles and could lay them down. */
  readonly programLogins: { readonly app: string; readonly reader: string } | null;
  readonly databasePoolMax: number;
  readonly temporalAddress: string | null;
  readonly temporalNamespace: string;
  readonly temporalTaskQueue: string;
  readonly temporalCliPath: string | null;
  /** The real mail server; null: all mail goes to the sink. */
  readonly smtpUrl: string | null;
  /** The built-in sink. Mail of a rehearsal goes here and nowhere else. */
  readonly mailSinkUrl: string | null;
  readonly mailFrom: string;
  readonly mailSinkHost: string;
  readonly mailSinkPort: number;
  /** Null: people sign in with accounts of this installation only. */
  readonly singleSignOn: SingleSignOnConfig | null;
  /** Working days before its term from which a task counts as near it. */
  /** Whose installation it is, said before anybody has signed in; empty = not said. */
  readonly houseName: string;
  /** Null: it is kept in a file below the data folder, made at the first start. */
  readonly installationKey: string | null;
  /** LibreOffice, which makes PDFs; null: looked for on the search path. */
  readonly officePath: string | null;
  readonly taskSoonDays: number;
  /** When each leader is written the week's overview; null: never. */
  readonly weeklyDigest: { readonly weekday: number; readonly hour: string } | null;
  readonly sessionIdleMinutes: number;
  readonly sessionMaxHours: number;
  /** Of coordinators, leaders and administrators. */
  readonly secondFactorDemanded: boolean;
  /** Addresses or networks of the proxies before the api; empty: callers connect directly. */
  readonly trustedProxies: readonly string[];
  /** What signs the daily anchors; beside the database, never in it. */
  readonly anchorKeyFile: string;
  /** Whom each anchor is mailed to; null: nobody. */
  readonly anchorMailTo: string | null;
  /** A time-stamping authority (RFC 3161) that is asked for each; null: none. */
  readonly stampUrl: string | null;
  /** Where the files of reports are, and who looks at them. */
  readonly files: FilesSettings;
  /** Where the program's figures are read; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** A collector of OpenTelemetry's, for traces; null: none are kept. */
  readonly tracesTo: string | null;
  readonly logFormat: 'json' | 'text';
  /** Requests a second of one session on average; 0: no limit. */
  readonly rateLimit: number;
  readonly logLevel: Parsed['LOG_LEVEL'];
  readonly searchPath: string;
  readonly userCacheFolder: string;
  readonly startedByNpm: boolean;
}

/** The OpenID provider that vouches for people. */
export interface SingleSignOnConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How surely the provider must have identified a person: any of these; empty: as it thinks fit. */
  readonly requiredAcr: readonly string[];
}

export interface FilesSettings {
  readonly folder: string;
  /** Null: they are in the folder. */
  readonly s3: {
    readonly bucket: string;
    readonly region: string;
    readonly endpoint?: string;
    readonly accessKey: string;
    readonly secretKey: string;
  } | null;
  /** Of clamd; null: nobody looks for viruses. */
  readonly scanner: string | null;
  /** Of one file, in bytes. */
  readonly most: number;
  readonly perReport: number;
}

/** A part that runs alone: the servers are known. */
export interface ConnectedConfig extends Config {
  /** As the programs log in. */
  readonly databaseUrl: string;
  /** As whoever asks is read for. */
  readonly readerUrl: string;
  readonly temporalAddress: string;
}

/** Names every variable that is wrong, so that an operator mends them in one go. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the environment is not right:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable is an unset one: compose files pass `NAME=` for what nobody chose. */
function withoutBlanks(environment: Environment): Record<string, string> {
  const entries = Object.entries(environment);
  return Object.fromEntries(entries.flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));
}

/** `kept`: what the screen wrote; left out, it is read from the data folder. */
export function readConfig(environment: Environment = process.env, kept?: House | null): Config {
  const given = withoutBlanks(environment);
  const parsed = schema.safeParse(given);
  const production = given['HOINGHI_MODE'] === 'production';
  const missing = requiredInProduction.filter((name) => production && given[name] === undefined);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...missing.map((name) => `${name}: must be set when HOINGHI_MODE is production`),
    ...[signOnNames, loginNames, bucketNames].flatMap((together) =>
      together
        .filter((name) => given[name] === undefined && together.some((other) => given[other] !== undefined))
        .map((name) => `${name}: must be set together with ${together.filter((other) => other !== name).join(', ')}`),
    ),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(shape(parsed.data, kept === undefined ? houseIn(parsed.data.HOINGHI_DATA) : kept));
}

function houseIn(dataFolder: string): House | null {
  try {
    return readHouse(resolve(dataFolder));
  } catch (error) {
    if (error instanceof HouseUnreadable) throw new ConfigError([error.message]);
    throw error;
  }
}

function shape(values: Parsed, house: House | null): Config {
  const mode = values.HOINGHI_MODE ?? house?.use ?? 'evaluation';
  // An address, a certificate that somebody set for the office are none for what the environment made of it.
  const office = mode === 'office' ? house : null;
  const port = values.PORT ?? portOf(values.PUBLIC_URL === undefined ? office : null);
  const publicUrl = (values.PUBLIC_URL ?? office?.publicUrl ?? `http://localhost:${String(port)}`).replace(/\/+$/, '');
  const secondFactor = values.SECOND_FACTOR ?? office?.secondFactor ?? demandedByMode[mode];
  return {
    mode,
    house,
    sources: sourcesOf(values, house, office),
    certificate: office?.certificate ?? null,
    plainHttp: mode === 'office' && lineTo(publicUrl) === 'plain',
    lettersOnPaper: mode === 'office' && values.SMTP_URL === undefined,
    dataFolder: resolve(values.HOINGHI_DATA),
    port,
    host: values.HOST ?? (mode === 'evaluation' ? '127.0.0.1' : '0.0.0.0'),
    publicUrl,
    databaseUrl: values.DATABASE_URL ?? null,
    programLogins: programLoginsOf(values),
    databasePoolMax: values.DATABASE_POOL_MAX,
    temporalAddress: values.TEMPORAL_ADDRESS ?? null,
    temporalNamespace: values.TEMPORAL_NAMESPACE,
    temporalTaskQueue: values.TEMPORAL_TASK_QUEUE,
    temporalCliPath: values.TEMPORAL_CLI_PATH ?? null,
    smtpUrl: values.SMTP_URL ?? null,
    mailSinkUrl: values.MAIL_SINK_URL ?? null,
    mailFrom: values.MAIL_FROM ?? 'hoi-nghi@localhost',
    mailSinkHost: values.MAIL_SINK_HOST,
    mailSinkPort: values.MAIL_SINK_PORT,
    singleSignOn: singleSignOnOf(values),
    houseName: values.HOUSE_NAME?.trim() ?? house?.name ?? '',
    installationKey: values.INSTALLATION_KEY ?? null,
    officePath: values.SOFFICE_PATH ?? null,
    taskSoonDays: values.TASK_SOON_DAYS,
    weeklyDigest: digestOf(values.WEEKLY_DIGEST),
    sessionIdleMinutes: values.SESSION_IDLE_MINUTES,
    sessionMaxHours: values.SESSION_MAX_HOURS,
    secondFactorDemanded: secondFactor === 'demanded',
    trustedProxies: values.TRUSTED_PROXIES.split(/[\s,]+/).filter(Boolean),
    anchorKeyFile: resolve(values.ANCHOR_KEY_FILE ?? join(values.HOINGHI_DATA, 'anchor-key.pem')),
    anchorMailTo: values.ANCHOR_MAIL_TO ?? null,
    stampUrl: values.TSA_URL ?? null,
    files: filesOf(values),
    metrics: values.METRICS_PORT === undefined ? null : { host: values.METRICS_HOST, port: values.METRICS_PORT },
    tracesTo: values.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    logFormat: values.LOG_FORMAT ?? (process.stdout.isTTY ? 'text' : 'json'),
    rateLimit: values.RATE_LIMIT,
    logLevel: values.LOG_LEVEL,
    searchPath: values.PATH,
    userCacheFolder: join(values.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'hoinghi'),
    startedByNpm: values.npm_lifecycle_event === 'start',
  };
}

/** Its form was read before: a day of the week and an hour, or that there is none. */
function digestOf(said: string): Config['weeklyDigest'] {
  const [weekday = '', hour = ''] = said.split(' ');
  return said === 'off' ? null : { weekday: Number(weekday), hour };
}

/** The address says where people knock, so the program listens there, where it may. */
function portOf(office: House | null): number {
  return office === null || office.publicUrl === null ? usualPort : (ownPort(office.publicUrl) ?? usualPort);
}

function sourcesOf(values: Parsed, house: House | null, office: House | null): Config['sources'] {
  const source = (given: unknown, kept: House | null): Source =>
    given !== undefined ? 'environment' : kept === null ? 'unset' : 'screen';
  return {
    mode: source(values.HOINGHI_MODE, house),
    publicUrl: source(values.PUBLIC_URL, office),
    certificate: source(undefined, office),
    name: source(values.HOUSE_NAME, house),
    secondFactor: source(values.SECOND_FACTOR, office),
  };
}

function programLoginsOf({ DATABASE_APP_URL: app, DATABASE_READER_URL: reader }: Parsed): Config['programLogins'] {
  return app === undefined || reader === undefined ? null : { app, reader };
}

function singleSignOnOf(values: Parsed): SingleSignOnConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret, requiredAcr: values.OIDC_REQUIRED_ACR.split(/\s+/).filter(Boolean) };
}

function filesOf(values: Parsed): FilesSettings {
  const { FILES_BUCKET: bucket, FILES_BUCKET_KEY: accessKey, FILES_BUCKET_SECRET: secretKey } = values;
  const { FILES_BUCKET_ENDPOINT: endpoint, FILES_BUCKET_REGION: region } = values;
  const inBucket = bucket !== undefined && accessKey !== undefined && secretKey !== undefined;
  return {
    folder: resolve(values.FILES_FOLDER ?? join(values.HOINGHI_DATA, 'files')),
    s3: inBucket ? { bucket, region, accessKey, secretKey, ...(endpoint === undefined ? {} : { endpoint }) } : null,
    scanner: values.CLAMD_ADDRESS ?? null,
    most: values.FILE_MAX_MB * 1024 ** 2,
    perReport: values.FILES_PER_REPORT,
  };
}

/** For `npm run worker` and its like, which bring no servers along. */
export function connected(config: Config): ConnectedConfig {
  const { programLogins, temporalAddress } = config;
  const databaseUrl = programLogins?.app ?? config.databaseUrl;
  if (databaseUrl !== null && temporalAddress !== null)
    return { ...config, databaseUrl, readerUrl: programLogins?.reader ?? databaseUrl, temporalAddress };
  throw new ConfigError([...mustBeSet('DATABASE_URL', databaseUrl), ...mustBeSet('TEMPORAL_ADDRESS', temporalAddress)]);
}

/** For what needs the record only. */
export function withDatabase(config: Config): Config & Pick<ConnectedConfig, 'databaseUrl'> {
  const { databaseUrl } = config;
  if (databaseUrl !== null) return { ...config, databaseUrl };
  throw new ConfigError(mustBeSet('DATABASE_URL', databaseUrl));
}

function mustBeSet(name: string, value: string | null): readonly string[] {
  return value === null ? [`${name}: must be set (npm start brings its own servers)`] : [];
}

/** For a part that runs alone: the environment it needs, or a sentence per wrong variable and the end. */
export function connectedOrExit(): ConnectedConfig {
  try {
    return connected(readConfig());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** What a child process is given: our own environment with these variables laid over it. */
export function childEnvironment(variables: Environment): NodeJS.ProcessEnv {
  return { ...process.env, ...variables };
}
