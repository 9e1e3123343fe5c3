/** Where a card goes so that it does not cover its phrase. All numbers are CSS pixels in the window. */

export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };
export type Side = 'below' | 'above' | 'right' | 'left';
export type Place = { side: Side; left: number; top: number; maxHeight: number };

/** Between phrase and card, and between card and the edge of the window. */
const gap = 8;
/** A card this high can be read, whatever is longer is scrolled. */
const readable = 280;
/** Lower than this nothing can be read; then, in a very low frame, a bit of the phrase may be covered. */
const lowest = 80;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/**
 * Below the phrase, or above, or beside it, wherever the card fits whole; else where it can be read and scrolled.
 * @param card its size were there room enough
 * @param held the side where it is; it stays there for as long as it can be read
 */
export function placeCard(phrase: Box, card: Size, window: Size, held?: Side): Place {
  const room: Record<Side, number> = {
    below: window.height - phrase.bottom - 2 * gap,
    above: phrase.top - 2 * gap,
    right: window.width - phrase.right - 2 * gap,
    left: phrase.left - 2 * gap,
  };
  const whole = { below: card.height, above: card.height, right: card.width, left: card.width };
  const enough = { ...whole, below: Math.min(card.height, readable), above: Math.min(card.height, readable) };
  const largest: Side = room.below >= room.above ? 'below' : 'above';
  const preferred: readonly Side[] = ['below', 'above'];
  const side =
    (held && room[held] >= enough[held] ? held : undefined) ??
    preferred.find((one) => room[one] >= whole[one]) ??
    [largest, 'right' as const, 'left' as const].find((one) => room[one] >= enough[one]) ??
    largest;

  const isBeside = side === 'right' || side === 'left';
  const maxHeight = clamp(isBeside ? Number.POSITIVE_INFINITY : room[side], lowest, window.height - 2 * gap);
  const height = Math.min(card.height, maxHeight);
  const wanted = {
    below: { left: phrase.left, top: phrase.bottom + gap },
    above: { left: phrase.left, top: phrase.top - gap - height },
    right: { left: phrase.right + gap, top: phrase.top },
    left: { left: phrase.left - gap - card.width, top: phrase.top },
  }[side];
  return {
    side,
    left: clamp(wanted.left, gap, Math.max(gap, window.width - gap - card.width)),
    top: clamp(wanted.top, gap, Math.max(gap, window.height - gap - height)),
    maxHeight,
  };
}
