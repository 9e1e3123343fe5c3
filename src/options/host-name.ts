/** @returns the host name of an address that a person typed or pasted, perhaps among other words; undefined for none */
export function hostNameIn(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim();
  const written = /https?:\/\/([^\s/?#,;"'<>()。、】》”]+)/iu.exec(text)?.[1];
  const isOther = /\s/.test(text) || /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(text);
  if (written === undefined && isOther) return undefined;
  try {
    const host = new URL(`http://${written ?? text}`).hostname.replace(/\.$/, '');
    // A bare number reads as an address of the network: 12333 as 0.0.48.45.
    const isInvented = /^[\d.]+$/.test(host) && !text.includes(host);
    const isName = host === 'localhost' || host.startsWith('[') || /[^.]\.[^.]/.test(host);
    return isName && !isInvented ? host : undefined;
  } catch {
    return undefined;
  }
}
