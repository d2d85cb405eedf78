import type { ReactiveController } from 'lit';

/** As much of a Lit host as controllers ask for, in plain Node. */
export class FakeHost {
  isConnected = true;
  updates = 0;
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {}

  requestUpdate(): void {
    this.updates++;
  }
}
