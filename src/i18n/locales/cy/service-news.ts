import type { Translation } from '../../messages.js';
import type { serviceNews as english } from '../en/service-news.js';

/** Welsh: a draft for review by a translator. */
export const serviceNews: Translation<typeof english> = {
  requests: 'Ceisiadau ar-lein',
  appointments: 'Trefnu apwyntiadau',
  prescriptions: 'Presgripsiynau rheolaidd',
  record: 'Cofnod iechyd',
  'online-access': 'Cofrestru ar gyfer gwasanaethau ar-lein',
  telephone: 'Llinellau ffôn',
  working: 'Yn gweithio',
  busy: 'Prysur',
  paused: 'Wedi’i oedi',
  down: 'Ddim yn gweithio',
  until: 'Tan {time}',
  changed: '{service}: {state}',
  instead: 'Cysylltwch â ni fel hyn yn lle hynny',
  'as-of': 'O {time}',
  old: 'Mae hyn yn {count} munud oed a gall fod wedi newid',
  chart: 'Pa mor brysur ydym fel arfer',
  busiest: '{day} {from} i {to} yw’r prysuraf.',
  'quiet-morning': 'Mae bore {day} yn dawel.',
  'quiet-afternoon': 'Mae prynhawn {day} yn dawel.',
  'quiet-evening': 'Mae noson {day} yn dawel.',
  hour: 'Amser',
  now: 'nawr',
  quiet: 'tawel',
  usual: 'eithaf prysur',
  full: 'prysur iawn',
  dates: '{from} i {to}',
  'may-fail': 'Os nad yw’n gweithio, cysylltwch â ni fel hyn',
};
