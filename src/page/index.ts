/** Content script: connects one view of a page with popup and badge. */
import packedRules from 'virtual:rules/patterns';
import { buildScanner, type Scanner } from '../core/scan.ts';
import { parsePageMessage } from '../messages.ts';
import { parseSettings, settingsKey } from '../settings.ts';
import { createAnnouncer } from './announce.ts';
import { answerMessages, readStored } from './runtime.ts';
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
      return session.rescan();
    default:
      return undefined;
  }
}

const view = new AbortController();

let scanner: Promise<Scanner> | undefined;
/** Unpacks the rules once, and only where there is something to read with them. */
function loadScanner(): Promise<Scanner> {
  scanner ??= unpackRules(packedRules).then((rules) => inSlices(buildScanner(rules), view.signal));
  return scanner;
}

async function start(): Promise<void> {
  const announce = await createAnnouncer(view);
  const stored = await readStored(settingsKey, (changed) => void session?.choose(parseSettings(changed)));
  const session = startSession(loadScanner, announce, parseSettings(stored), view.signal);
  answerMessages((message) => answer(session, message));
}

start().catch((error: unknown) => console.error('识证：没能开始读这一页', error));
