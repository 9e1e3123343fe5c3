import words from 'virtual:rules/words';
import { ClauseSection } from './clause-section.tsx';
import { type FrameReport, groupFindings, groupPassedOver } from './group-findings.ts';
import { PassedOverSection } from './passed-over-section.tsx';

/** Clause ids in the order of the notices. */
const clauseOrder = Object.keys(words.clauses);

/** Every finding under its clause, and what was passed over. */
export function Details({
  reports,
  jump,
}: {
  reports: readonly FrameReport[];
  jump: (frameId: number, findingId: string) => void;
}) {
  return (
    <>
      {groupFindings(reports, clauseOrder).map((group) => (
        <ClauseSection key={group.clauseId} group={group} jump={jump} />
      ))}
      <PassedOverSection groups={groupPassedOver(reports)} />
    </>
  );
}
