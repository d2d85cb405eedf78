/** `gp-widgets/backends`: how requests and the rest reach a practice. Runs in Node, workers and browsers; imports no Lit. */
export { registerBackend } from './backends/backend.js';
export { createBackend } from './backends/create-backend.js';
export { newId } from './backends/new-id.js';
export { endpointsBelow } from './contract/endpoints.js';
export type {
  Accepted,
  Backend,
  BackendFactory,
  CallOptions,
  Environment,
  Failed,
  Outcome,
  Personal,
  ReadOutcome,
  RecordFound,
  RecordQuery,
  SendOptions,
  SlotsFound,
  SlotsQuery,
  TokenOptions,
  UploadFactory,
  UploadRequest,
  WriteOptions,
} from './backends/backend.js';
export type { BackendConfig, Resource } from './contract/backend-config.js';
