/** Content script: connects one view of a page with popup and badge. */
import packedRules from 'virtual:rules/patterns';
import { buildScanner, type Scanner } from '../core/scan.ts';
import { parsePageMessage } from '../messages.ts';
import { parseSettings, settingsKey } from '../settings.ts';
import { createAnnouncer } from './announce.ts';
import { answerMessages, onStored, readStored } from './runtime.ts';
import { type Session, startSession } from './session.ts';
import { inSlices } from './slices.ts';
import { unpackRules } from './unpack-rules.ts';

/** The answer to a message, or undefined where the message is none of ours. */
function answer(session: Session, message: unknown): Promise<unknown> | undefined {
  const call = parsePageMessage(message);
  switch (call?.type) {
    case 'getReport':
      return Promise.resolve(session.report());
    case 'awaitReport':
      return session.whenRead();
    case 'showFinding':
      return Promise.resolve(session.showFinding(call.findingId));
    case 'rescan':
      return applySettings(session).then(() => session.report());
    default:
      return undefined;
  }
}

const view = new AbortController();

let scanner: Promise<Scanner> | undefined;
/** Unpacks the rules once, and only where there is something to read with them. */
function loadScanner(): Promise<Scanner> {
  scanner ??= unpackRules(packedRules).then((rules) => inSlices(buildScanner(rules), view.signal));
  // What failed once may work when the page is read again.
  scanner.catch(() => {
    scanner = undefined;
  });
  return scanner;
}

const readSettings = async () => parseSettings(await readStored(settingsKey));

/** Reads the page again as the settings want it now. */
const applySettings = async (session: Session) => session.choose(await readSettings());

async function start(): Promise<void> {
  const announce = await createAnnouncer(view);
  const session = startSession(loadScanner, announce, await readSettings(), view.signal);
  onStored(settingsKey, () => void applySettings(session));
  answerMessages((message) => answer(session, message));
}

start().catch((error: unknown) => console.error('识证：没能开始读这一页', error));
