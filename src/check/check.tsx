import { useEffect, useState } from 'preact/hooks';
import { withPlainBreaks } from '../core/text-blocks.ts';
import { sample } from '../ui/messages/zh-hans/sample.ts';
import { usePageMessages } from '../ui/page.tsx';
import { useSurface } from '../ui/surface.tsx';
import { Result } from './result.tsx';
import type { Start } from './start.ts';
import { TextForm } from './text-form.tsx';
import { type Outcome, useCheck } from './use-check.ts';

/** In UTF-16 units: a long chat, or a small book. */
const longestText = 200_000;

type Hint = 'empty' | 'tooLong' | 'selectionGone';

/** What a person should know before they look at the result. */
function HintLine({ hint, text, outcome }: { hint: Hint | undefined; text: string; outcome: Outcome | undefined }) {
  const { settings } = useSurface();
  const { check } = usePageMessages();
  const inWords = (count: number) => count.toLocaleString(settings.language);
  const wordsOf: Readonly<Record<Hint, () => string>> = {
    empty: () => check.empty,
    tooLong: () => check.tooLong(inWords(text.length), inWords(longestText)),
    selectionGone: () => check.selectionGone,
  };
  const hasFailed = outcome && !outcome.judged;
  const isOutdated = outcome?.judged && outcome.asked.text !== text;
  return (
    <p class="hint" role="status">
      {hint ? wordsOf[hint]() : hasFailed ? check.failed : isOutdated && check.outdated}
    </p>
  );
}

/** The whole page. */
export function Check({ start }: { start: Start }) {
  const { common, check: messages } = usePageMessages();
  const { fault } = useSurface();
  const [text, setText] = useState('');
  const [hint, setHint] = useState<Hint | undefined>(start.isGone ? 'selectionGone' : undefined);
  const { outcome, isBusy, check, forget } = useCheck();

  const ask = (asked: string) => {
    const problem = asked.trim() === '' ? 'empty' : asked.length > longestText ? 'tooLong' : undefined;
    setHint(problem);
    if (!problem) check(asked);
  };
  const fillIn = (given: string) => {
    const plain = withPlainBreaks(given);
    setText(plain);
    ask(plain);
  };
  useEffect(() => {
    if (start.text !== '') fillIn(start.text);
  }, []);

  return (
    <>
      <header>
        <strong class="brand">{common.name}</strong>
      </header>
      <main>
        <h1>{messages.title}</h1>
        <p>{messages.purpose}</p>
        <div class="notice limits">
          <p>{messages.limits}</p>
          <p>{common.privacy}</p>
          <p>{messages.unstored}</p>
        </div>
        {fault && (
          <p class="notice" role="alert">
            {fault}
          </p>
        )}
        <TextForm
          text={text}
          isBusy={isBusy}
          change={(changed, isPutIn) => {
            setText(changed);
            setHint(undefined);
            if (isPutIn) ask(changed);
          }}
          check={() => ask(text)}
          clear={() => {
            setText('');
            setHint(undefined);
            forget();
          }}
          trySample={() => fillIn(sample)}
        >
          <HintLine hint={hint} text={text} outcome={outcome} />
        </TextForm>
        <Result outcome={outcome} />
      </main>
      <footer>
        <p>{common.privacy}</p>
      </footer>
    </>
  );
}
