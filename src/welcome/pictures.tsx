/** The three steps, drawn: a browser window, an ad in it, and what a click on a phrase of it says. */

import { usePageMessages } from '../ui/page.tsx';
import { listClauses } from '../ui/report/clause-words.ts';
import { useSurface } from '../ui/surface.tsx';
import { useWords } from '../ui/words.tsx';
import { PuzzlePiece } from './drawings.tsx';
import { explained } from './explained.ts';

const useAdLanguage = () => (useSurface().settings.language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans');

/** A browser window with the icon and its number. */
export function WindowPicture() {
  const { welcome } = usePageMessages();
  const count = welcome.ad.filter(({ kind }) => kind).length;
  return (
    <div class="picture window" role="img" aria-label={welcome.steps.open.picture(count)}>
      <span class="toolbar">
        <span class="address" />
        <PuzzlePiece />
        <span class="icon">
          <span class="badge">{count}</span>
        </span>
      </span>
      <span class="line" />
      <span class="line" />
      <span class="line short" />
    </div>
  );
}

/** An ad, marked as on web pages. */
export function AdPicture() {
  const { welcome } = usePageMessages();
  return (
    <figure class="picture">
      <p class="ad" lang={useAdLanguage()}>
        {welcome.ad.map(({ text, kind }) =>
          kind ? (
            <mark key={text} class={kind}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      <figcaption>{welcome.steps.look.caption}</figcaption>
    </figure>
  );
}

/** What is said of one phrase of the ad, in the words of its rule and its clause. */
export function CardPicture() {
  const messages = usePageMessages();
  const { card, common, report, welcome } = messages;
  const words = useWords();
  const { kind, clauseId, ruleId } = explained;
  const quote = welcome.ad.find((piece) => piece.kind === kind)?.text ?? '';
  return (
    <figure class="picture">
      <p>
        <mark class={kind} lang={useAdLanguage()}>
          {quote}
        </mark>
        <span class={`kind ${kind}`}>{common.kinds[kind]}</span>
      </p>
      <p>{report.links.named(listClauses([clauseId], words, messages))}</p>
      <p>
        <span class="source">{card.check}</span> {words.rules[ruleId]?.check}
      </p>
      <figcaption>{welcome.steps.check.caption(quote)}</figcaption>
    </figure>
  );
}
