import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../core/rule.ts';
import type { Direction } from '../messages.ts';
import { usePageMessages } from '../ui/page.tsx';
import { Details } from '../ui/report/details-loader.tsx';
import { MarkedText, markId } from '../ui/report/marked-text.tsx';
import { Verdict } from '../ui/report/verdict.tsx';
import { verdictOf } from '../ui/report/verdict-words.ts';
import { WithWords } from '../ui/words.tsx';
import { CardOfMark } from './card-of-mark.tsx';
import type { Outcome } from './use-check.ts';

function moveTo(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}

/** The text has one frame. */
const frameId = 0;

/** What was found in the text: the verdict, the text with marks, and each finding under its clause. */
export function Result({ outcome }: { outcome: Outcome | undefined }) {
  const messages = usePageMessages();
  const { check } = messages;
  const verdict = useRef<HTMLDivElement>(null);
  const asked = outcome?.asked;
  const judged = outcome?.judged;
  useEffect(() => {
    if (asked) verdict.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const [openId, setOpenId] = useState<string>();
  /** The card takes the focus anew each time a mark is pressed, not at each step. */
  const [presses, setPresses] = useState(0);
  const toMark = useCallback((_frameId: number, findingId: string) => {
    moveTo(document.getElementById(markId(findingId, 1)));
  }, []);
  const report = judged?.report;
  const opened = report?.findings.find(({ id }) => id === openId);
  const press = ({ id }: Finding) => {
    setOpenId(id);
    setPresses((count) => count + 1);
  };
  const close = () => {
    setOpenId(undefined);
    if (openId !== undefined) moveTo(document.getElementById(markId(openId, 1)));
  };
  const step = (direction: Direction) => {
    const all = report?.findings ?? [];
    const at = all.findIndex(({ id }) => id === openId);
    const next = all[(at + (direction === 'next' ? 1 : -1) + all.length) % all.length];
    setOpenId(next?.id);
    if (next) document.getElementById(markId(next.id, 1))?.scrollIntoView({ block: 'nearest' });
  };
  const hasMarks = report?.verdict === 'flag';
  const hasDetails = report && report.findings.length + report.passedOver.length > 0;
  return (
    <>
      {/* There from the beginning: what comes with its words is not read out. */}
      <div ref={verdict} role="status" data-result>
        {report && <Verdict told={verdictOf([report], check.quiet, messages)} heading="h2" />}
      </div>
      <div class={hasMarks ? 'result marked' : 'result'}>
        {asked && judged && hasMarks && (
          <section aria-labelledby="marked">
            <h2 id="marked">{check.marked}</h2>
            <p class="source">{check.markedHint}</p>
            <MarkedText text={asked.text} marks={judged.marks} onPress={press} />
            {opened && (
              <WithWords>
                <CardOfMark key={presses} finding={opened} onStep={step} onClose={close} />
              </WithWords>
            )}
          </section>
        )}
        {hasDetails && (
          <section class="entries" aria-label={check.findings}>
            <Details reports={[{ frameId, report }]} jump={toMark} />
          </section>
        )}
      </div>
    </>
  );
}
