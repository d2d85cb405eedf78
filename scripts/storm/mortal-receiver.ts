import { setTimeout as sleep } from 'node:timers/promises';
import { startProcess, type ReceiverProcess } from '../../test/examples/receiver/receiver-process.js';
import type { BreakingProxy } from './breaking-proxy.js';

/** The receiver as a process of its own behind the proxy, which can be killed at any moment. */
export class MortalReceiver {
  kills = 0;
  /** When it could take requests again after each kill, milliseconds since 1970. */
  readonly revivals: number[] = [];

  readonly #environment: Record<string, string>;
  readonly #proxy: BreakingProxy;
  readonly #journals: (readonly string[])[] = [];
  #process: ReceiverProcess | undefined;

  constructor(
    environment: Record<string, string>,
    proxy: BreakingProxy,
    readonly flags: readonly string[],
  ) {
    // All patients come from one address here.
    this.#environment = { ...environment, REQUESTS_PER_MINUTE: '900000000' };
    this.#proxy = proxy;
  }

  async start(): Promise<void> {
    this.#process = await startProcess(this.#environment, this.flags);
    this.#journals.push(this.#process.lines);
    this.#proxy.target = Number(new URL(this.#process.address).port);
    if (this.kills) this.revivals.push(Date.now());
  }

  /** SIGKILL, whatever it was doing. */
  async kill(): Promise<void> {
    this.kills++;
    this.#proxy.target = undefined;
    await this.#process?.kill();
  }

  async stop(): Promise<void> {
    this.#proxy.target = undefined;
    await this.#process?.stop();
  }

  /** Kills and restarts it until told to stop; then it is alive. */
  async dieAndRise(isOver: () => boolean, life: () => number, death: () => number): Promise<void> {
    const until = async (end: number): Promise<void> => {
      while (!isOver() && Date.now() < end) await sleep(20);
    };
    for (;;) {
      await until(Date.now() + life());
      if (isOver()) return;
      await this.kill();
      await until(Date.now() + death());
      await this.start();
    }
  }

  /** Ids of which it wrote that it stored them. */
  get journalled(): string[] {
    // A kill may have cut its last line.
    return this.#journals
      .flat()
      .flatMap((line) => /"event":"request-stored","id":"([^"]+)"/.exec(line)?.[1] ?? []);
  }
}
