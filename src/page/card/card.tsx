/** Opens, moves and closes the one card of a frame. */
import { type ComponentChild, render } from 'preact';
import type { Finding } from '../../core/rule.ts';
import type { BackgroundMessage, Direction } from '../../messages.ts';
import { FindingCard } from '../../ui/finding-card.tsx';
import type { CardMessages } from '../../ui/finding-card-props.ts';
import type { CardDoor, CardRequest } from '../card-door.ts';
import { genuine } from '../elements.ts';
import { isOrphan, tellBackground } from '../runtime.ts';
import { copyText } from './copy.ts';
import { type CardDescription, parseDescription } from './description.ts';
import { follow } from './follow.ts';
import { createHost, type Host } from './host.ts';
import { listenToKeys } from './keys.ts';
import { listenToLeaving } from './leaving.ts';
import { likelyLanguage, messagesOf } from './messages.ts';
import { Outdated } from './outdated.tsx';
import { isPointedAt } from './phrase.ts';
import { pointAt } from './point-at.ts';

/** Milliseconds for which a person may read that a wish was kept before the card goes. */
const farewell = 4000;

type Look = Pick<CardDescription, 'language' | 'textSize' | 'theme'>;

/** What the background answers; undefined where it cannot be reached, as after an update. */
async function ask(message: BackgroundMessage): Promise<{ answer: unknown } | undefined> {
  if (isOrphan()) return undefined;
  try {
    return { answer: await tellBackground(message) };
  } catch (error) {
    console.info('Shizheng could not reach its background', error);
    return undefined;
  }
}

async function fetchDescription({ id, ruleId, named, related }: Finding): Promise<CardDescription | undefined> {
  const reply = await ask({ type: 'describeFinding', findingId: id, ruleId, clauseIds: [...named, ...related] });
  return parseDescription(reply?.answer);
}

/** One view of the card, from when it comes until it goes; the phrase it stands beside may change. */
type View = {
  request: CardRequest;
  /** Opened by a pointer that rested only, and not used since. */
  isLight: boolean;
  /** Where the focus was. */
  before: Element | null;
  end: AbortController;
  /** Ends before the view does when another phrase comes. */
  beside: AbortController;
};

function isSamePhrase(one: CardRequest, other: CardRequest): boolean {
  const [mark, same] = [one.marks[0], other.marks[0]];
  return mark?.node === same?.node && mark?.range.startOffset === same?.range.startOffset;
}

export function createCard(): CardDoor {
  let host: Host | undefined;
  let view: View | undefined;
  let latest: CardRequest | undefined;
  let look: Look = { language: likelyLanguage(), textSize: 'standard', theme: 'system' };

  function close(): void {
    latest = undefined;
    if (!view || !host) return;
    const { end, beside, before } = view;
    view = undefined;
    beside.abort();
    end.abort();
    pointAt([]);
    if (host.root.activeElement && before instanceof HTMLElement) before.focus({ preventScroll: true });
    host.element.remove();
    render(null, host.panel);
  }

  function begin({ element, root, panel }: Host, request: CardRequest): View {
    const begun: View = {
      request,
      isLight: !request.withFocus,
      before: genuine(document, 'activeElement'),
      end: new AbortController(),
      beside: new AbortController(),
    };
    const { signal } = begun.end;
    listenToKeys({ element, root, panel, close }, signal);
    listenToLeaving(
      { element, marks: () => (latest ?? begun.request).marks, isLight: () => begun.isLight, close },
      signal,
    );
    const keep = () => {
      begun.isLight = false;
    };
    for (const type of ['focusin', 'pointerdown']) root.addEventListener(type, keep, { signal });
    return begun;
  }

  function takeFocus({ root, panel }: Host): void {
    // After a step the focus stays on the button, for the next one.
    if (!root.activeElement) (panel.querySelector<HTMLElement>('h2') ?? panel).focus({ preventScroll: true });
  }

  /** Does what a person wished, or says why it cannot be done. */
  async function wish(message: BackgroundMessage): Promise<unknown> {
    const reply = await ask(message);
    if (!reply && view) showOutdated(view.request);
    return reply?.answer;
  }

  /** @returns whether it was stored; then the card has nothing more to do */
  async function wishAway(message: BackgroundMessage): Promise<boolean> {
    const from = view?.request;
    const isStored = (await wish(message)) === true;
    if (isStored) setTimeout(() => view?.request === from && close(), farewell);
    return isStored;
  }

  async function step(direction: Direction): Promise<void> {
    const isHere = await wish({ type: 'stepFromCard', direction });
    // The card that a person goes on with is in another frame.
    if (isHere === false) close();
  }

  function showOutdated(request: CardRequest): void {
    show(request, (messages) => <Outdated messages={messages} onClose={close} />);
  }

  function show(request: CardRequest, content: (messages: CardMessages, root: ShadowRoot) => ComponentChild): void {
    host ??= createHost();
    view ??= begin(host, request);
    view.request = request;
    view.isLight &&= !request.withFocus;
    view.beside.abort();
    view.beside = new AbortController();
    host.attach(request.marks);
    host.dress(look);
    const messages = messagesOf[look.language];
    host.panel.setAttribute('aria-label', messages.card.label);
    render(content(messages, host.root), host.panel);
    host.panel.scrollTop = 0;
    pointAt(request.marks);
    // On the way to the next phrase this one may leave the view: then the card is about to go there.
    const gone = () => latest === request && close();
    follow(host.element, host.panel, request.marks, gone, view.beside.signal);
    // It may have closed at once, its phrase being gone.
    if (view && request.withFocus) takeFocus(host);
  }

  async function prepare(request: CardRequest): Promise<void> {
    const { finding, marks, withFocus } = request;
    const description = await fetchDescription(finding);
    if (latest !== request) return;
    if (!withFocus && !isPointedAt(marks)) {
      latest = view?.request;
      return;
    }
    if (!description) {
      showOutdated(request);
      return;
    }
    look = description;
    show(request, (messages, root) => (
      <FindingCard
        finding={finding}
        description={description}
        messages={messages}
        onClose={close}
        onStep={(direction) => void step(direction)}
        onOpenClause={(clauseId) => void wish({ type: 'openNotice', clauseId })}
        onCopy={(text) => copyText(text, root)}
        onOpenPopup={() => void wish({ type: 'openPopup' })}
        onSwitchOff={() => wishAway({ type: 'switchOffPhrase', phrase: finding.quote })}
        onPauseSite={() => wishAway({ type: 'pauseSite' })}
      />
    ));
  }

  return {
    open(request) {
      if (view && host && isSamePhrase(view.request, request)) {
        latest = view.request;
        if (request.withFocus) takeFocus(host);
        return;
      }
      // A pointer that passes over other phrases does not take away what a person is reading.
      if (view && !view.isLight && !request.withFocus) return;
      latest = request;
      void prepare(request);
    },
  };
}
