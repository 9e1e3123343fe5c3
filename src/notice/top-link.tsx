import { usePageMessages } from '../ui/page.tsx';

/** Back to the search and the overview, from where a lot stands above. */
export function TopLink() {
  return (
    <a class="to-top" href="#top">
      {usePageMessages().notice.toTop}
    </a>
  );
}
