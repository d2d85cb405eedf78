import { isWorkingDays } from '../../src/contract/rules/settings.js';
import { type Nation, nations } from '../../src/domain/opening-hours/nation.js';
import type { ReplyPromise } from '../../src/domain/opening-hours/reply-promise.js';
import type { RateLimit } from './http/rate-limit.js';

export interface ReceiverSettings {
  /** Where to listen. Anything but the machine itself needs `staffPassword`. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Of PostgreSQL. Without it the embedded database is used. */
  readonly databaseUrl?: string;
  /** For the embedded database. */
  readonly dataDirectory: string;
  /** Websites that may send, as browsers write origins; `*` for all, `null` for sandboxed frames. */
  readonly origins: readonly string[];
  readonly staffPassword?: string;
  /** Believe the last `X-Forwarded-For`: only behind a proxy of one's own that sets it. */
  readonly trustProxy: boolean;
  /** Days after receipt until the content of a request is removed; its id stays. At least 30. */
  readonly retentionDays: number;
  /**
   * What receipts promise: the widgets' `replyPromise`, and like it the next day of core hours in England and nothing
   * elsewhere, if it is not set.
   */
  readonly respondBy?: ReplyPromise;
  /** Whose bank holidays `respondBy` counts. */
  readonly nation: Nation;
  /** Smaller numbers of requests are not published; the practice itself sees them. */
  readonly suppressBelow: number;
  /** How many patients are registered, for the rate per 1,000. */
  readonly registeredPatients?: number;
  /** The address of NHS England's monthly CSV; with `odsCode` its figures are at `/statistics/national`. */
  readonly nationalCsv?: string;
  /** Whose figures of that file: a practice or an area. */
  readonly odsCode?: string;
  /** New requests of one address. */
  readonly requestLimit: RateLimit;
  /** Tries to sign in of one address. */
  readonly signInLimit: RateLimit;
}

export const defaultSettings: ReceiverSettings = {
  host: '127.0.0.1',
  port: 8788,
  dataDirectory: 'receiver-data',
  origins: [],
  trustProxy: false,
  retentionDays: 365,
  nation: 'england',
  suppressBelow: 5,
  // Many patients may share one address: a care home, or a whole mobile network.
  requestLimit: { burst: 60, perMinute: 60 },
  signInLimit: { burst: 10, perMinute: 1 },
};

function isNation(text: string): text is Nation {
  return (nations as readonly string[]).includes(text);
}

/** Thrown for settings with which the receiver must not start. The message says what to change. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Settings from the environment; the README lists the variables. */
export function settingsFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): ReceiverSettings {
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const whole = (name: string, fallback: number): number => {
    const value = text(name);
    if (value === undefined) return fallback;
    if (!/^\d{1,9}$/.test(value)) throw new SettingsError(`${name} must be a whole number, not "${value}".`);
    return Number(value);
  };
  const respondBy = promiseOf(text('RESPOND_BY'));
  const nation = text('NATION') ?? defaultSettings.nation;
  if (!isNation(nation))
    throw new SettingsError(`NATION must be one of ${nations.join(', ')}, not "${nation}".`);
  const perMinute = whole('REQUESTS_PER_MINUTE', defaultSettings.requestLimit.perMinute);
  if (perMinute === 0) throw new SettingsError('REQUESTS_PER_MINUTE must be at least 1.');
  const port = whole('PORT', defaultSettings.port);
  if (port > 65_535) throw new SettingsError(`PORT must be at most 65535, not ${port}.`);
  // Taken for "no", all patients behind the proxy would share the limit of one address.
  const trustProxy = text('TRUST_PROXY') ?? '0';
  if (!/^[01]$/.test(trustProxy)) throw new SettingsError(`TRUST_PROXY must be 1 or 0, not "${trustProxy}".`);
  const databaseUrl = text('DATABASE_URL');
  // It may hold a password: the message does not repeat it.
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new SettingsError('DATABASE_URL must begin with postgres:// or postgresql://.');
  const staffPassword = text('STAFF_PASSWORD');
  const nationalCsv = text('NATIONAL_CSV');
  const odsCode = text('ODS_CODE');
  return {
    host: text('HOST') ?? defaultSettings.host,
    port,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    dataDirectory: text('DATA_DIRECTORY') ?? defaultSettings.dataDirectory,
    origins: (text('ALLOWED_ORIGINS') ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    ...(staffPassword === undefined ? {} : { staffPassword }),
    trustProxy: trustProxy === '1',
    retentionDays: whole('RETENTION_DAYS', defaultSettings.retentionDays),
    ...(respondBy === undefined ? {} : { respondBy }),
    nation,
    suppressBelow: whole('SUPPRESS_BELOW', defaultSettings.suppressBelow),
    ...(text('REGISTERED_PATIENTS') ? { registeredPatients: whole('REGISTERED_PATIENTS', 0) } : {}),
    ...(nationalCsv === undefined ? {} : { nationalCsv }),
    ...(odsCode === undefined ? {} : { odsCode }),
    requestLimit: { burst: perMinute, perMinute },
    signInLimit: defaultSettings.signInLimit,
  };
}

function promiseOf(text: string | undefined): ReplyPromise | undefined {
  if (text === undefined || text === 'next-core-day' || text === 'none') return text;
  if (/^\d+$/.test(text) && isWorkingDays(Number(text))) return { workingDays: Number(text) };
  throw new SettingsError(
    `RESPOND_BY must be "next-core-day", "none" or a number of days of core hours, not "${text}".`,
  );
}

/** Whether only programs on this machine can reach the host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Throws a `SettingsError` for settings that would be unsafe or could not work. */
export function checkSettings(settings: ReceiverSettings): void {
  if (settings.staffPassword === undefined && (!isLoopback(settings.host) || settings.trustProxy))
    throw new SettingsError(
      'The inbox holds patients’ requests: set STAFF_PASSWORD, or listen on 127.0.0.1 without TRUST_PROXY.',
    );
  if (settings.staffPassword !== undefined && settings.staffPassword.length < 12)
    throw new SettingsError('STAFF_PASSWORD needs at least 12 characters.');
  if (settings.retentionDays < 30)
    throw new SettingsError('RETENTION_DAYS must be at least 30: patients may ask again that long.');
  if (settings.nationalCsv !== undefined) {
    if (!/^https?:$/.test(URL.canParse(settings.nationalCsv) ? new URL(settings.nationalCsv).protocol : ''))
      throw new SettingsError(`NATIONAL_CSV: "${settings.nationalCsv}" is not an address of a file.`);
    if (!/^[A-Za-z0-9]{3,10}$/.test(settings.odsCode ?? ''))
      throw new SettingsError('NATIONAL_CSV needs ODS_CODE: the code of the practice, such as A81001.');
  }
  for (const origin of settings.origins)
    if (origin !== '*' && origin !== 'null' && !isOrigin(origin))
      throw new SettingsError(
        `ALLOWED_ORIGINS: "${origin}" is not an origin. Write scheme, host and port only, such as https://surgery.example.`,
      );
}

function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
}
