import { usePageMessages } from '../ui/page.tsx';

/** What a person can rely on. */
export function PromisesSection() {
  const { promises } = usePageMessages().welcome;
  return (
    <section>
      <h2>{promises.title}</h2>
      <ul class="promises">
        {promises.items.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What nobody can rely on: what cannot be read, what no mark means and what a mark does not mean. */
export function LimitsSection() {
  const { common, welcome } = usePageMessages();
  const { limits } = welcome;
  return (
    <section>
      <h2>{limits.title}</h2>
      <ul>
        {limits.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div class="notice">
        <p>
          <strong>{limits.quiet}</strong>
        </p>
        <p>{common.standing}</p>
        <p>{common.ask}</p>
      </div>
    </section>
  );
}
