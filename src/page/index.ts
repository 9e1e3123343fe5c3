/** Content script: connects one view of a page with popup, badge and card. */
import packedRules from 'virtual:rules/patterns';
import type { OwnWord } from '../core/rule.ts';
import { buildScanner, type Scanner } from '../core/scan.ts';
import { parsePageMessage } from '../messages.ts';
import { parseSettings, settingsKey } from '../settings.ts';
import { inSlices } from '../slices.ts';
import { unpackRules } from '../unpack-rules.ts';
import { createAnnouncer } from './announce.ts';
import type { CardRequest } from './card-door.ts';
import { answerMessages, isOrphan, onStored, readStored, tellBackground } from './runtime.ts';
import { type Session, startSession } from './session.ts';

/** The answer to a message, or undefined where the message is none of ours. */
function answer(session: Session, message: unknown): Promise<unknown> | undefined {
  const call = parsePageMessage(message);
  switch (call?.type) {
    case 'getReport':
      return Promise.resolve(session.report());
    case 'awaitReport':
      return session.whenRead();
    case 'showFinding':
      return Promise.resolve(session.showFinding(call.findingId, call.withCard));
    case 'rescan':
      return applySettings(session).then(session.report);
    case 'pausePage':
      return session.pause(call.paused).then(session.report);
    default:
      return undefined;
  }
}

const view = new AbortController();

let scanner: Promise<Scanner> | undefined;
let wordsOfScanner: readonly OwnWord[] | undefined;
/** Unpacks the rules once for the same own words, and only where there is something to read with them. */
function loadScanner(ownWords: readonly OwnWord[]): Promise<Scanner> {
  if (ownWords !== wordsOfScanner) scanner = undefined;
  wordsOfScanner = ownWords;
  scanner ??= unpackRules(packedRules).then((rules) => inSlices(buildScanner(rules, ownWords), view.signal));
  // What failed once may work when the page is read again.
  scanner.catch(() => {
    scanner = undefined;
  });
  return scanner;
}

/** The script of the card comes when the first one is asked for. */
async function openCard(request: CardRequest): Promise<void> {
  if (!globalThis.shizhengCard) await tellBackground({ type: 'loadCard' });
  globalThis.shizhengCard?.open(request);
}

const readSettings = async () => parseSettings(await readStored(settingsKey));

/** Reads the page again as the settings want it now. */
const applySettings = async (session: Session) => session.choose(await readSettings());

async function start(): Promise<void> {
  const announce = await createAnnouncer(view);
  const session = startSession(
    loadScanner,
    announce,
    (request) =>
      void openCard(request).catch((error: unknown) => {
        if (isOrphan()) view.abort();
        else console.warn('Shizheng could not open the card', error);
      }),
    await readSettings(),
    self !== top && (await tellBackground({ type: 'isPagePaused' })) === true,
    view.signal,
  );
  onStored(settingsKey, () => void applySettings(session));
  answerMessages((message) => answer(session, message));
}

start().catch((error: unknown) => console.error('Shizheng could not begin to read this page', error));
