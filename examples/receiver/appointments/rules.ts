/** The receiver's rules for bookings. A real practice sets them in its clinical system. */
export const rules = {
  /** Minutes between booking and the earliest slot. */
  noticeMinutes: 60,
  /** Days ahead that can be booked. */
  windowDays: 42,
  holdMinutes: 10,
  /** Most days that one list answers. */
  mostDays: 100,
  timeZone: 'Europe/London',
} as const;

/** From when until when can be booked at a moment. */
export const bookableAt = (now: Date): { earliest: Date; latest: Date } => ({
  earliest: new Date(now.getTime() + rules.noticeMinutes * 60_000),
  latest: new Date(now.getTime() + rules.windowDays * 86_400_000),
});
