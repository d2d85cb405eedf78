import { inboxModule } from './inbox/inbox-module.js';
import type { ModuleFactory } from './module.js';
import { requestsModule } from './requests/requests-module.js';
import { staffModule } from './staff/staff-module.js';

/** What the receiver is made of. A new part is a folder with a module, its tables, its migration, and a line here. */
export const modules: readonly ModuleFactory[] = [requestsModule, staffModule, inboxModule];
