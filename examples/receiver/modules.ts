import { appointmentsModule } from './appointments/appointments-module.js';
import { figuresModule } from './figures/figures-module.js';
import { inboxModule } from './inbox/inbox-module.js';
import type { ModuleFactory } from './module.js';
import { ordersModule } from './people/orders-module.js';
import { prescriptionsModule } from './people/prescriptions-module.js';
import { recordModule } from './people/record-module.js';
import { registrationsModule } from './people/registrations-module.js';
import { signInModule } from './people/sign-in-module.js';
import { signUpsModule } from './people/sign-ups-module.js';
import { requestsModule } from './requests/requests-module.js';
import { serviceModule } from './service/service-module.js';
import { staffModule } from './staff/staff-module.js';

/** What the receiver is made of. A new part is a folder with a module, its tables, its migration, and a line here. */
export const modules: readonly ModuleFactory[] = [
  requestsModule,
  staffModule,
  inboxModule,
  figuresModule,
  serviceModule,
  appointmentsModule,
  signInModule,
  prescriptionsModule,
  recordModule,
  registrationsModule,
  ordersModule,
  signUpsModule,
];
