import type { Slot } from '../../contract/slots.js';
import { instantOf } from '../../domain/time/instants.js';
import { dateOfDay, dayNumber, weekdayOfDay } from '../../domain/time/wall-clock.js';

const clinicians = [
  { clinician: 'Dr Meera Shah', gender: 'female', language: 'English, Gujarati', mode: 'in-person' },
  { clinician: 'Dr Owen Pryce', gender: 'male', language: 'English, Welsh', mode: 'telephone' },
  { clinician: 'Nurse Ada Cole', gender: 'female', language: 'English', mode: 'in-person' },
  { clinician: 'Dr Owen Pryce', gender: 'male', language: 'English, Welsh', mode: 'video' },
] as const;

/** A small surgery's free times: the same for a day whenever they are asked for. Not more than 60 days at once. */
export function demoSlots(from: string, to: string, timeZone: string): Slot[] {
  const slots: Slot[] = [];
  const first = dayNumber(from);
  for (let day = first; day <= Math.min(dayNumber(to), first + 60); day++) {
    if (weekdayOfDay(day) > 4) continue;
    const date = dateOfDay(day);
    for (let minute = 8 * 60 + 30; minute < 17 * 60; minute += 20) {
      // A number that looks like chance but is always the same: about one time in four is free.
      const chance = (day * 7919 + minute * 104_729) % 97;
      if (chance > 24 || (minute >= 720 && minute < 840)) continue;
      const start = instantOf(date, minute, timeZone);
      slots.push({
        id: `${date}T${minute}`,
        start: new Date(start).toISOString(),
        end: new Date(start + 15 * 60_000).toISOString(),
        location: 'Main surgery',
        ...clinicians[chance % clinicians.length]!,
      });
    }
  }
  return slots;
}
