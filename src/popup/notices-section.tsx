import words from 'virtual:rules/words';
import { messages } from '../ui/messages-zh.ts';

/** The notices that the clauses are taken from, each with its official page. */
export function NoticesSection() {
  return (
    <section>
      <details>
        <summary>{messages.notices}</summary>
        {words.notices.map(({ id, title, number, date, address }) => (
          <div key={id} class="full-notice">
            <p>《{title}》</p>
            <p class="source">{messages.noticeSource(number, messages.date(date))}</p>
            <a href={address} target="_blank" rel="noreferrer">
              {messages.officialPage}
            </a>
          </div>
        ))}
      </details>
    </section>
  );
}
