import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Brings a person to a part of the page: rules unfold, and the keyboard goes on from there. */
function goTo(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  if (element instanceof HTMLDetailsElement) element.open = true;
  element.scrollIntoView();
  const target = element instanceof HTMLDetailsElement ? element.querySelector('summary') : element;
  target?.focus({ preventScroll: true });
}

const idInAddress = () => location.hash.slice(1);

/**
 * Follows the address to the part it names, now and whenever it changes; what the browser itself does comes before the
 * page is filled.
 * @param reveal called when the part named is not on the page as it is filtered
 * @returns the id of the part
 */
export function useAddress(reveal: () => void): string {
  // An object, so that the same address given anew is followed anew.
  const [here, setHere] = useState(() => ({ id: idInAddress() }));
  useEffect(() => {
    const follow = () => {
      const id = idInAddress();
      if (!document.getElementById(id)) reveal();
      setHere({ id });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [reveal]);
  useLayoutEffect(() => goTo(here.id), [here]);
  return here.id;
}
