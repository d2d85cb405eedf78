/** An element as the suites see it. */
export interface SuiteElement {
  readonly tag: string;
  /** The module that registers it, as a path from the project's folder. */
  readonly module: string;
  /** Modules of other elements that stand in its set-ups. */
  readonly needs?: readonly string[];
  /**
   * Markup of set-ups in which it works without a network, by a name for the test's title. Each holds the element once, with
   * the fallback `<p>Fallback</p>`.
   */
  readonly setUps: Readonly<Record<string, string>>;
  /** Markup with settings that make it unusable; the fallback as above. Not for an element that is always usable. */
  readonly unusable?: string;
  /** It shows nothing of its own (`gp-practice`): no `gp-ready`, no content. */
  readonly silent?: boolean;
}

const practice = '/src/elements/practice/gp-practice.ts';

/** Every element that exists. A test compares the list with the folders of `src/elements`. */
export const elements: readonly SuiteElement[] = [
  {
    tag: 'gp-practice',
    module: practice,
    silent: true,
    setUps: { 'around content': '<gp-practice name="Harbour Lane"><p>Fallback</p></gp-practice>' },
  },
  {
    tag: 'gp-opening-hours',
    module: '/src/elements/opening-hours/gp-opening-hours.ts',
    needs: [practice],
    setUps: {
      open: '<gp-opening-hours hours="Mo-Fr 08:00-18:30" at="2026-11-18T10:00:00Z" json-ld><p>Fallback</p></gp-opening-hours>',
      'closed, by the clock of the page':
        '<gp-practice phone="01632 960001" hours="off"><gp-opening-hours service="phone"><p>Fallback</p></gp-opening-hours></gp-practice>',
      table:
        '<gp-opening-hours hours="Mo-Fr 08:00-12:30,13:30-18:30; Sa 09:00-12:00" at="2026-12-23T10:00:00Z" variant="table"><p>Fallback</p></gp-opening-hours>',
      badge:
        '<gp-opening-hours hours="Mo-Fr 08:00-18:30" at="2026-11-18T18:10:00Z" variant="badge"><p>Fallback</p></gp-opening-hours>',
    },
    unusable: '<gp-opening-hours hours="whenever we like"><p>Fallback</p></gp-opening-hours>',
  },
  {
    tag: 'gp-urgent-help',
    module: '/src/elements/urgent-help/gp-urgent-help.ts',
    needs: [practice],
    setUps: {
      alone: '<gp-urgent-help><p>Fallback</p></gp-urgent-help>',
      'Scotland, open':
        '<gp-practice phone="01632 960001" nation="scotland" hours="24/7"><gp-urgent-help><p>Fallback</p></gp-urgent-help></gp-practice>',
    },
  },
  {
    tag: 'gp-contact-options',
    module: '/src/elements/contact-options/gp-contact-options.ts',
    needs: [practice],
    setUps: {
      'by attributes, open':
        '<gp-contact-options phone="01632 960001" hours="24/7" online-url="/ask" address="1 Harbour Lane"><p>Fallback</p></gp-contact-options>',
      'Northern Ireland, closed':
        '<gp-practice phone="01632 960001" nation="northern-ireland" hours="off"><gp-contact-options><p>Fallback</p></gp-contact-options></gp-practice>',
    },
  },
  {
    tag: 'gp-service-status',
    module: '/src/elements/service-status/gp-service-status.ts',
    needs: [practice],
    setUps: {
      'by settings alone':
        '<gp-practice phone="01632 960001" hours="Mo-Fr 08:00-18:30"><gp-service-status><p>Fallback</p></gp-service-status></gp-practice>',
    },
    unusable: '<gp-service-status><p>Fallback</p></gp-service-status>',
  },
  {
    tag: 'gp-request-form',
    module: '/src/elements/request-form/gp-request-form.ts',
    needs: [practice],
    setUps: {
      'first question':
        '<gp-practice phone="01632 960001" endpoint="https://backend.example" hours="24/7"><gp-request-form><p>Fallback</p></gp-request-form></gp-practice>',
      'demonstration, closed, with files':
        '<gp-practice phone="01632 960001" backend="demo" hours="off" privacy-url="/privacy"><gp-request-form attachments="documents"><p>Fallback</p></gp-request-form></gp-practice>',
      'hours instead of the form, Wales':
        '<gp-practice phone="01632 960001" nation="wales" endpoint="https://backend.example" hours="off"><gp-request-form outside-hours="show-hours"><p>Fallback</p></gp-request-form></gp-practice>',
    },
    unusable: '<gp-request-form endpoint="http://backend.example/requests"><p>Fallback</p></gp-request-form>',
  },
  {
    tag: 'gp-request-statistics',
    module: '/src/elements/request-statistics/gp-request-statistics.ts',
    needs: [practice],
    setUps: {
      demonstration:
        '<gp-practice name="Harbour Lane" backend="demo"><gp-request-statistics><p>Fallback</p></gp-request-statistics></gp-practice>',
    },
    unusable: '<gp-request-statistics csv="/submissions.csv"><p>Fallback</p></gp-request-statistics>',
  },
  {
    tag: 'gp-appointment-picker',
    module: '/src/elements/appointment-picker/gp-appointment-picker.ts',
    needs: [practice],
    setUps: {
      'demonstration, free times':
        '<gp-practice phone="01632 960001" backend="demo"><gp-appointment-picker modes="video"><p>Fallback</p></gp-appointment-picker></gp-practice>',
      'an appointment that is not there':
        '<gp-practice phone="01632 960001" backend="demo"><gp-appointment-picker appointment="0123456789abcdefghjkmnpqrs"><p>Fallback</p></gp-appointment-picker></gp-practice>',
    },
    unusable:
      '<gp-appointment-picker endpoint="http://backend.example/appointments"><p>Fallback</p></gp-appointment-picker>',
  },
  {
    tag: 'gp-repeat-prescription',
    module: '/src/elements/repeat-prescription/gp-repeat-prescription.ts',
    needs: [practice],
    setUps: {
      demonstration:
        '<gp-practice phone="01632 960001" backend="demo"><gp-repeat-prescription><p>Fallback</p></gp-repeat-prescription></gp-practice>',
    },
    unusable: '<gp-repeat-prescription><p>Fallback</p></gp-repeat-prescription>',
  },
  {
    tag: 'gp-health-record',
    module: '/src/elements/health-record/gp-health-record.ts',
    needs: [practice],
    setUps: {
      demonstration:
        '<gp-practice phone="01632 960001" backend="demo"><gp-health-record><p>Fallback</p></gp-health-record></gp-practice>',
      'letters alone':
        '<gp-practice phone="01632 960001" backend="demo"><gp-health-record sections="letters"><p>Fallback</p></gp-health-record></gp-practice>',
    },
    unusable: '<gp-health-record><p>Fallback</p></gp-health-record>',
  },
  {
    tag: 'gp-online-access',
    module: '/src/elements/online-access/gp-online-access.ts',
    needs: [practice],
    setUps: {
      demonstration:
        '<gp-practice phone="01632 960001" backend="demo"><gp-online-access><p>Fallback</p></gp-online-access></gp-practice>',
    },
    unusable: '<gp-online-access><p>Fallback</p></gp-online-access>',
  },
];
