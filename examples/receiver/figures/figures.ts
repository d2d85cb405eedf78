import { sql } from 'kysely';
import type { ServiceStatus } from '../../../src/contract/service-status.js';
import type { MonthFigures } from '../../../src/domain/statistics/months.js';
import type { Database } from '../database/connect.js';

/** Where the practice's clock stands. */
const zone = 'Europe/London';
/** Weeks from which it is told what is usual. */
const weeks = 13;
const week = 7 * 86_400_000;
/** Weeks that have to be known before the hours of a week are called usual. */
const weeksToKnow = 4;
const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
/** Of an hour with fewer requests nobody says that it is busy. */
const fewest = 5;

export type BusyHours = NonNullable<ServiceStatus['busyness']>;

/**
 * What the practice's requests add up to. A request that a later one stands for does not count twice; one whose content is
 * removed still counts.
 */
export class Figures {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Requests by calendar month of the practice's clock, from the month of the first request to the last whole month. A month
   * without any is zero, since the receiver was there. `other` of the publication does not occur: each kind is one or the
   * other.
   */
  async byMonth(now: Date, patients?: number): Promise<MonthFigures[]> {
    const { rows } = await sql<{ month: string; clinical: string; administrative: string }>`
      with counted as (
        select date_trunc('month', received_at at time zone ${zone}) as month, category
        from requests
        where not exists (select 1 from requests as later where later.replaces = requests.id)
      ), months as (
        select generate_series(
          (select min(month) from counted),
          date_trunc('month', ${now}::timestamptz at time zone ${zone}) - interval '1 month',
          interval '1 month'
        ) as month
      )
      select to_char(months.month, 'YYYY-MM') as month,
        count(*) filter (where category = 'clinical') as clinical,
        count(*) filter (where category = 'administrative') as administrative
      from months left join counted on counted.month = months.month
      group by months.month
      order by months.month`.execute(this.#database);
    return rows.map(({ month, clinical, administrative }) => ({
      month,
      participating: true,
      clinical: Number(clinical),
      administrative: Number(administrative),
      other: 0,
      ...(patients !== undefined && { patients }),
    }));
  }

  /** How busy each hour of the week was in the last weeks, beside the busiest: 0 to 1. Hours without requests are left out. */
  async busyHours(now: Date): Promise<BusyHours> {
    const { rows } = await sql<{ day: number; hour: number; level: number }>`
      with counted as (
        select extract(isodow from received_at at time zone ${zone})::int as day,
          extract(hour from received_at at time zone ${zone})::int as hour,
          count(*) as number
        from requests
        where received_at >= ${since(now)} and received_at < ${now}
          and not exists (select 1 from requests as later where later.replaces = requests.id)
        group by 1, 2
      )
      select day, hour, round(number::numeric / max(number) over (), 2)::float8 as level
      from counted order by day, hour`.execute(this.#database);
    return rows.map(({ day, hour, level }) => ({ day: days[day - 1]!, hour, level }));
  }

  /** What everybody may see of it: nothing, while it would tell when a single person wrote and not what is usual. */
  async usualHours(now: Date): Promise<BusyHours> {
    const { rows } = await sql<{ most: string | null }>`
      select max(number) as most from (
        select count(*) as number
        from requests
        where received_at >= ${since(now)} and received_at < ${now}
        group by extract(isodow from received_at at time zone ${zone}), extract(hour from received_at at time zone ${zone})
      ) as hours`.execute(this.#database);
    const isKnown = Number(rows[0]?.most) >= fewest && (await this.weeksKnown(now)) >= weeksToKnow;
    return isKnown ? this.busyHours(now) : [];
  }

  /** Of how many whole weeks, 13 at most, it knows what is usual; 0 in the first. */
  async weeksKnown(now: Date): Promise<number> {
    const { rows } = await sql<{ first: Date | null }>`
      select min(received_at) as first from requests`.execute(this.#database);
    const first = rows[0]?.first;
    return first ? Math.min(weeks, Math.floor((now.getTime() - new Date(first).getTime()) / week)) : 0;
  }

  /** Whether half as many again as usual came in within the last hour, of at least a few. */
  async isBusy(now: Date): Promise<boolean> {
    const known = await this.weeksKnown(now);
    if (known < 1) return false;
    const hourAgo = new Date(now.getTime() - 3_600_000);
    const { rows } = await sql<{ latest: string; usual: string }>`
      select
        count(*) filter (where received_at >= ${hourAgo}) as latest,
        count(*) filter (
          where received_at < ${hourAgo}
            and extract(isodow from received_at at time zone ${zone}) = extract(isodow from ${now}::timestamptz at time zone ${zone})
            and extract(hour from received_at at time zone ${zone}) = extract(hour from ${now}::timestamptz at time zone ${zone})
        ) as usual
      from requests
      where received_at >= ${since(now)} and received_at <= ${now}`.execute(this.#database);
    const { latest = '0', usual = '0' } = rows[0] ?? {};
    return Number(latest) >= fewest && Number(latest) > (1.5 * Number(usual)) / known;
  }
}

const since = (now: Date): Date => new Date(now.getTime() - weeks * week);
