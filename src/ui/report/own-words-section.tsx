import { ownWordPrefix } from '../../core/rule.ts';
import { useMessages, useSurface } from '../surface.tsx';
import { FindingButton, type Jump } from './finding-button.tsx';
import type { RuleGroup } from './group-findings.ts';

/** Where the words stand that a person added, each with the note made when it was added. */
export function OwnWordsSection({ groups, jump }: { groups: readonly RuleGroup[]; jump: Jump }) {
  const { report } = useMessages();
  const { ownWords } = useSurface().settings;
  if (groups.length === 0) return null;
  return (
    <section class="own-words" data-own-words aria-labelledby="own-words">
      <h2 id="own-words">{report.ownWords}</h2>
      {groups.map(({ ruleId, alike }) => {
        const word = ruleId.slice(ownWordPrefix.length);
        const note = ownWords.find((one) => one.word === word)?.note;
        return (
          <article key={ruleId}>
            <h3>{report.ownWord(word)}</h3>
            {note && <p>{report.ownWordNote(note)}</p>}
            {alike.flat().map(({ frameId, finding }) => (
              <FindingButton
                key={`${frameId}:${finding.id}`}
                finding={finding}
                onClick={() => jump(frameId, finding.id)}
              />
            ))}
          </article>
        );
      })}
    </section>
  );
}
