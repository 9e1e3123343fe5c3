/** Whether a person wants this page to be left alone. */
import type { Pause } from '../core/rule.ts';
import { leftOfPause, type Settings } from '../settings.ts';

/** The host name of the page in the window, also where this is a frame in it; empty where nobody tells. */
function site(): string {
  if (self === top) return location.hostname;
  // Firefox before 150 tells a frame nothing of the pages around it but who asked for it.
  const { ancestorOrigins } = location;
  const address = ancestorOrigins?.[ancestorOrigins.length - 1] ?? document.referrer;
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** @returns what pauses this page by the settings, now */
export function pauseOf(settings: Settings): Pause | undefined {
  if (leftOfPause(settings) > 0) return 'hour';
  return settings.pausedSites.includes(site()) ? 'site' : undefined;
}
