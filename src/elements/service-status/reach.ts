import { html, nothing } from 'lit';
import { helpToday } from '../../base/help-today.js';
import { telHref } from '../../base/tel-href.js';
import { type WayHours, wayHours, type WayTexts } from '../../base/ways.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import { outOfHoursWebsites } from '../../domain/urgent-help/out-of-hours.js';

/**
 * Telephone and front door with their hours, as items of a list; if neither is open, what is. Never closed ways alone.
 * @param now milliseconds since 1970
 * @param isPhoneUsable false: the status says that the lines are paused or do not work
 * @throws HoursSyntaxError, RangeError for hours that cannot be read
 */
export function reachItems(
  settings: PracticeSettings,
  now: number,
  texts: WayTexts,
  isPhoneUsable = true,
): unknown {
  const { t, shared } = texts;
  const { nation = 'england' } = settings;
  const phone = isPhoneUsable && settings.phone;
  const lines = wayHours('telephone', settings, now, texts);
  const door = wayHours('in-person', settings, now, texts);
  const hoursOf = ({ text }: WayHours): unknown => text && `. ${text}`;
  const hasNo111 = nation === 'northern-ireland';
  const website = outOfHoursWebsites[nation];
  return html`${phone ? html`<li>${t('telephone')}: <a href=${telHref(phone)}>${phone}</a>${hoursOf(lines)}</li>` : nothing}
    <li>${t('in-person')}${hoursOf(door)}</li>
    ${
      door.isOpen === false && !(phone && lines.isOpen)
        ? html`<li>
            ${helpToday(shared, nation)}${website ? html`. <a href=${website}>${hasNo111 ? t('out-of-hours-website') : shared('help-111-website')}</a>` : nothing}
          </li>`
        : nothing
    }
    <li><a href="tel:999">${shared('help-999')}</a></li>`;
}
