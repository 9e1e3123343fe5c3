/** The printable characters of ASCII that need no escape in any kind of string; 91² is just over 2¹³. */
export const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !'"\'\\`'.includes(character))
  .join('');
