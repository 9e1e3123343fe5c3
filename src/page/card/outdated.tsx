import { type CardMessages, closeSign } from '../../ui/finding-card-props.ts';

/** Stands where the card would, when nobody is left to describe a finding. */
export function Outdated({ messages: { card }, onClose }: { messages: CardMessages; onClose: () => void }) {
  return (
    <section class="finding-card">
      <header>
        <h2 tabIndex={-1}>{card.outdated}</h2>
        <button type="button" class="close" aria-label={card.close} onClick={onClose}>
          <span aria-hidden="true">{closeSign}</span>
        </button>
      </header>
    </section>
  );
}
