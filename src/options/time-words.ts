import type { Language } from '../settings.ts';

/** A time in milliseconds of the clock as people say it; with its day where that is not today. */
export function timeWords(time: number, language: Language): string {
  const date = new Date(time);
  const locale = language === 'en' ? 'en-GB' : language;
  const isToday = date.toDateString() === new Date().toDateString();
  return date.toLocaleString(locale, isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
}
