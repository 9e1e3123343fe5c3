import type { Finding } from '../../core/rule.ts';
import { useMessages } from '../surface.tsx';
import { sentenceAround } from './sentence.ts';

/** Brings a person to where a finding stands. */
export type Jump = (frameId: number, findingId: string) => void;

/** The sentence around a phrase; a click brings a person there. */
export function FindingButton({ finding, onClick }: { finding: Finding; onClick: () => void }) {
  const { report } = useMessages();
  const { before, words: quote, after } = sentenceAround(finding.block, finding.start, finding.end);
  return (
    <button type="button" class="finding" data-finding={finding.id} onClick={onClick}>
      <span class="sentence" lang="zh-Hans">
        {before}
        <mark class={finding.kind}>{quote}</mark>
        {after}
      </span>
      <span class="more">{report.jump}</span>
    </button>
  );
}
