/** One finding by itself: the card beside a phrase on a web page, and the same on pages of the extension. */
import { useEffect, useState } from 'preact/hooks';
import { type Finding, ownWordPrefix } from '../core/rule.ts';
import { ClauseLink } from './finding-card-clauses.tsx';
import { type CardActions, type CardMessages, closeSign, type Told } from './finding-card-props.ts';

/** Two questions, and a button that takes them along. */
function Ask({ description: { ask }, messages: { card }, onCopy }: Told & Pick<CardActions, 'onCopy'>) {
  const [isCopied, setCopied] = useState<boolean>();
  useEffect(() => setCopied(undefined), [ask]);
  if (ask.length === 0) return null;
  return (
    <div class="questions-to-ask">
      <h3>{card.ask}</h3>
      <ul>
        {ask.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {onCopy && (
        <p class="row">
          <button type="button" onClick={() => void onCopy(ask.join('\n')).then(setCopied)}>
            {card.copy}
          </button>
          <span role="status">{isCopied === undefined ? '' : isCopied ? card.copied : card.copyFailed}</span>
        </p>
      )}
    </div>
  );
}

/** What a rule says of the words: which clauses, why, what to check and what to ask. */
function Advice({ finding, ...told }: Told & CardActions & { finding: Finding }) {
  const { label, why, check } = told.description;
  const { card, report } = told.messages;
  // What has no words, as a rule that is gone since the page was read, is left out; so is what stands above already.
  return (
    <>
      {label !== finding.quote && label && <h3>{label}</h3>}
      <div>
        <ClauseLink key={`${finding.id} named`} kind="named" ids={finding.named} {...told} />
        <ClauseLink key={`${finding.id} related`} kind="related" ids={finding.related} {...told} />
        {finding.because.includes('outside-scope') && <p class="source">{report.outsideScope}</p>}
      </div>
      <dl>
        {why && (
          <div>
            <dt>{report.why}</dt>
            <dd>{why}</dd>
          </div>
        )}
        {check && (
          <div>
            <dt>{card.check}</dt>
            <dd>{check}</dd>
          </div>
        )}
      </dl>
      <Ask {...told} />
    </>
  );
}

/** What to do about words that should not be shown again, and what came of it. */
function Refusals({
  finding,
  messages: { card, common },
  onOpenPopup,
  onSwitchOff,
  onPauseSite,
}: CardActions & { finding: Finding; messages: CardMessages }) {
  const [outcome, setOutcome] = useState('');
  useEffect(() => setOutcome(''), [finding.id]);
  const tell = (stored: Promise<boolean>, done: string) =>
    void stored.then((isStored) => setOutcome(isStored ? done : common.settingsUnsaved));
  return (
    <div class="refusals">
      <p class="row">
        {onOpenPopup && (
          <button type="button" onClick={onOpenPopup}>
            {card.openPopup}
          </button>
        )}
        {onSwitchOff && (
          <button type="button" onClick={() => tell(onSwitchOff(), card.switchedOff)}>
            {card.switchOff}
          </button>
        )}
        {onPauseSite && (
          <button type="button" onClick={() => tell(onPauseSite(), card.sitePaused)}>
            {card.pauseSite}
          </button>
        )}
      </p>
      <p role="status">{outcome}</p>
    </div>
  );
}

export type FindingCardProps = Told & CardActions & { finding: Finding };

/** Needs nothing but its props: it also stands on web pages, where there is no surface around it. */
export function FindingCard({ finding, description, messages, ...actions }: FindingCardProps) {
  const { card, common, report } = messages;
  const { onClose, onStep } = actions;
  const isOwn = finding.ruleId.startsWith(ownWordPrefix);
  return (
    <section class="finding-card">
      <header>
        <h2 tabIndex={-1}>{card.sentence[isOwn ? 'own' : description.isRisky ? 'risk' : finding.kind]}</h2>
        {onClose && (
          <button type="button" class="close" aria-label={card.close} onClick={onClose}>
            <span aria-hidden="true">{closeSign}</span>
          </button>
        )}
      </header>
      <div class="row">
        {/* Told when a step brings another phrase while the focus stays on the button. */}
        <p class="phrase" aria-live="polite">
          <mark class={finding.kind} lang="zh-Hans">
            {finding.quote}
          </mark>
          {!isOwn && <span class={`kind ${finding.kind}`}>{common.kinds[finding.kind]}</span>}
        </p>
        {onStep && (
          <>
            <button type="button" onClick={() => onStep('previous')}>
              {card.previous}
            </button>
            <button type="button" onClick={() => onStep('next')}>
              {card.next}
            </button>
          </>
        )}
      </div>
      {!isOwn && <Advice finding={finding} description={description} messages={messages} {...actions} />}
      {isOwn && description.note && <p>{report.ownWordNote(description.note)}</p>}
      <Refusals finding={finding} messages={messages} {...actions} />
    </section>
  );
}
