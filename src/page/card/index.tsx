/** The card beside a phrase; put into a frame once a person first points at one. */
import '../card-door.ts';
import { createCard } from './card.tsx';

// Two phrases pointed at in a moment may bring this script twice.
globalThis.shizhengCard ??= createCard();
